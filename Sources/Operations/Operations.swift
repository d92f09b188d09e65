// Operations: what a daemon owes the machine it runs on. Knows nothing of jobs or databases.
//
// Systemd/ the service manager: how the daemon fares, the sockets it was handed
// Logging/ records that a program can read
// Metrics/ what is counted and measured, written out as Prometheus reads it
// Health/  whether the loop that does the work goes round
