// Placement: the long-running work. It hears that something changed, reads what, places again and writes the difference.
//
// Listening/ the doorbell, and the connection that waits for it
// Placing/   the engine (pure: changes in, batch out) and the service that drives it
// Observing/ how the loop fares, told to the service manager, the status pages, the metrics and a tracer
