// Postgres: the one room that speaks to the database. Everything above it says SQL and Swift values; only here is libpq imported.
//
// Three layers, each beside the next:
//
//   Connection/   what the rest of the house holds: connect, query, transaction, pipeline, COPY, LISTEN
//   Exchange/     state machines that decide what to do with libpq next. They know no socket, no clock and no logger, and are written
//                 against `Wire`, so the tests play libpq's part and read like transcripts
//   LibPQ/        the real `Wire`: the handle, its results and its notices
//   Waiting/      one epoll thread for all sockets, and short-lived threads for the few libpq calls that block
//
// and the values: Types/ (binary codecs), Results/ (rows), Copy/ (rows in and out of COPY), Errors/.
//
// A connection is not `Sendable` and does one thing at a time. Its libpq calls never block and run wherever the caller runs; what blocks
// (connecting, cancelling) is done by a thread of its own.
