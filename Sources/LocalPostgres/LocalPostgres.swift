// LocalPostgres: a private PostgreSQL for `encaminha demo` and for the tests.
//
// It finds (or, on Debian, installs) a server, makes a cluster in a directory of its own, never as root and never on a network, and takes
// it down again whatever becomes of the program that asked for it. Production servers are the office's own: nothing here is for them.
