// StatusPages: the pages that monitoring asks for, on a listener of their own.
//
// StatusAnswers   what a path answers; pure
// StatusAddress   where to listen
// StatusServer    the listener and its limits
// RequestLimiter  how much one connection may send, and for how long
// StatusHandler   one connection: one request, one answer
