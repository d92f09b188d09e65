import CLibPQ

/// One message of a COPY to the client, in memory that libpq allocated and that ends with the value.
@safe
struct CopyBuffer: ~Copyable {
    private let start: UnsafeMutablePointer<CChar>
    private let count: Int

    /// Takes over memory from libpq (or from `malloc`, which is the same on every system but Windows).
    init(taking start: UnsafeMutablePointer<CChar>, count: Int) {
        unsafe self.start = start
        self.count = count
    }

    /// Valid as long as the buffer.
    var bytes: UnsafeRawBufferPointer { unsafe UnsafeRawBufferPointer(start: start, count: count) }

    deinit { unsafe PQfreemem(start) }
}

/// What libpq has of a COPY to the client.
enum CopyData: ~Copyable {
    case message(CopyBuffer)
    /// The next message is not complete yet.
    case notYet
    /// Done or failed: the results say which.
    case over
}
