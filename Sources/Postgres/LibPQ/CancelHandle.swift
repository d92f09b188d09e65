import CLibPQ

/// Cancels what a connection is doing, from any thread, even while the connection is used or after it is closed.
///
/// `@unchecked Sendable`: a `PGcancel` is not written to after `PQgetCancel` made it, and `PQcancel` is documented as safe from other
/// threads and even from signal handlers. It is freed when the last holder lets go. <https://www.postgresql.org/docs/15/libpq-cancel.html>
@safe
final class CancelHandle: @unchecked Sendable {
    private let handle: OpaquePointer

    init(taking handle: OpaquePointer) { unsafe self.handle = handle }
    deinit { unsafe PQfreeCancel(handle) }

    /// Connects to the server and asks. Blocks until the server has passed the request on; returns whether it has.
    /// The corresponding libpq function is `PQcancel`. The request is not encrypted (libpq before 17 has no other way).
    func cancel() -> Bool {
        var message = [CChar](repeating: 0, count: 256)
        return unsafe PQcancel(handle, &message, Int32(message.count)) == 1
    }
}
