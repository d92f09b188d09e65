// Operations: what a daemon owes the machine it runs on — telling systemd how it fares, and logs that a program can read.
// Knows nothing of jobs or databases.
