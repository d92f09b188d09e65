import Glibc

/// Sees the server close its end of a connection after we have closed ours.
///
/// The server keeps the socket open until its process ends, by when its locks and its place in the database are given up.
struct Farewell: ~Copyable {
    /// A second descriptor for the socket: libpq closes the first.
    private let descriptor: Int32

    init(of socket: Int32) { descriptor = fcntl(socket, F_DUPFD_CLOEXEC, 0) }

    deinit {
        SocketWaiter.shared.forget(descriptor)
        if descriptor >= 0 { Glibc.close(descriptor) }
    }

    /// Returns when the server has gone or the time is over; in neither case is there anything to do about it.
    func wait(until deadline: ContinuousClock.Instant) async {
        var scrap = [UInt8](repeating: 0, count: 4_096)
        while descriptor >= 0 {
            let ready = try? await SocketWaiter.shared.wait(on: descriptor, for: .read, until: deadline, isCancellable: false)
            if ready == nil { return }
            let count = unsafe recv(descriptor, &scrap, scrap.count, Int32(MSG_DONTWAIT))
            if count == 0 || (count < 0 && errno != EAGAIN && errno != EINTR) { return }
        }
    }
}
