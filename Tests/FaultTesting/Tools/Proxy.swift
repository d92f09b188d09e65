import DatabaseTesting
import Glibc
import Synchronization

/// Passes TCP on loopback on to a server, and misbehaves on demand.
///
/// Two threads per connection, one for each direction; they look every few milliseconds whether something else is asked of them.
package final class Proxy: Sendable {
    /// What becomes of the bytes. Applies to connections that are there and to new ones.
    struct Behaviour: Sendable {
        /// Every piece is held back for a time from this range.
        var latency: ClosedRange<Int>?
        /// Both directions together would have twice as much.
        var bytesPerSecond: Int?
        /// Pieces of this size, each in a packet of its own.
        var slice: Int?
        /// Nothing passes, and nobody is told.
        var isStalled = false
        /// New connections are taken and never answered.
        var swallowsNew = false
        /// NotificationResponse messages vanish.
        var dropsNotifications = false
        /// Once a statement with parameters of at least so many bytes has been carried out outside a transaction, the answer is dropped and the
        /// connection reset.
        var losesAnswerToRequests: Int?
        /// The server's bytes that still pass on each connection; then it is closed in the middle of whatever it is.
        var closesAfter: Int?
    }

    let port: Int
    private let listener: Int32
    private let upstream: UInt16
    private let shared: Mutex<Shared>

    private struct Shared {
        var behaviour = Behaviour()
        /// Connections with a smaller number are to be reset.
        var resetBelow = 0
        var nextNumber = 0
        var isClosed = false
        var random: SeededGenerator
        var lostAnswers = 0
        var droppedNotifications = 0
    }

    init(to upstream: Int, seed: UInt64) throws {
        self.upstream = UInt16(upstream)
        self.port = try Server.freePort()
        shared = Mutex(Shared(random: SeededGenerator(seed: seed)))
        listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        var yes: Int32 = 1
        setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &yes, 4)
        guard Self.withAddress(UInt16(self.port), { bind(listener, $0, $1) }) == 0, listen(listener, 64) == 0 else {
            throw StageError("the proxy cannot listen")
        }
        let proxy = self
        try Self.thread { proxy.accept() }
    }

    // MARK: what faults do

    func behave(_ edit: (inout Behaviour) -> Void) { shared.withLock { edit(&$0.behaviour) } }

    /// As a good network again.
    func heal() { shared.withLock { $0.behaviour = Behaviour() } }

    /// RST to everybody, on both sides.
    func resetAll() { shared.withLock { $0.resetBelow = $0.nextNumber } }

    var lostAnswers: Int { shared.withLock { $0.lostAnswers } }
    var droppedNotifications: Int { shared.withLock { $0.droppedNotifications } }
    /// Connections taken so far.
    var accepted: Int { shared.withLock { $0.nextNumber } }

    func close() {
        shared.withLock { shared in
            shared.isClosed = true
            shared.resetBelow = .max
        }
        shutdown(listener, Int32(SHUT_RDWR))
    }

    // MARK: threads

    private func accept() {
        while true {
            let client = Glibc.accept(listener, nil, nil)
            if shared.withLock({ $0.isClosed }) {
                if client >= 0 { Glibc.close(client) }
                Glibc.close(listener)
                return
            }
            guard client >= 0 else {
                usleep(1000)
                continue
            }
            let (number, behaviour) = shared.withLock { shared in
                shared.nextNumber += 1
                return (shared.nextNumber - 1, shared.behaviour)
            }
            let server = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
            if !behaviour.swallowsNew, Self.withAddress(upstream, { connect(server, $0, $1) }) != 0 {
                // Nobody listens there: the client sees what it would see without us.
                Glibc.close(server)
                Self.reset(client)
                continue
            }
            var yes: Int32 = 1
            for handle in [client, server] { setsockopt(handle, Int32(IPPROTO_TCP), TCP_NODELAY, &yes, 4) }
            let link = Link(client: client, server: server, number: number)
            if behaviour.swallowsNew { link.isSwallowed.withLock { $0 = true } }
            do {
                try Self.thread { self.pass(link, fromClient: true) }
                try Self.thread { self.pass(link, fromClient: false) }
            } catch {
                Self.reset(client)
                Glibc.close(server)
            }
        }
    }

    /// One connection, seen by its two threads.
    private final class Link: Sendable {
        let client: Int32
        let server: Int32
        let number: Int
        let isSwallowed = Mutex(false)
        /// How it is to end, once one of the two says so.
        let ending = Mutex<Ending?>(nil)
        let threads = Mutex(2)
        /// A large request is on its way: its answer is to be lost.
        let awaitsAnswer = Mutex(false)

        enum Ending { case close, reset }

        init(client: Int32, server: Int32, number: Int) {
            self.client = client
            self.server = server
            self.number = number
        }

        func end(_ how: Ending) { ending.withLock { if $0 == nil { $0 = how } } }
    }

    private func pass(_ link: Link, fromClient: Bool) {
        let (source, sink) = fromClient ? (link.client, link.server) : (link.server, link.client)
        var chunk = [UInt8](repeating: 0, count: 65_536)
        var filter = NotificationFilter()
        /// An answer of which it is not known yet whether it is to be lost.
        var held: [UInt8] = []
        var passed = 0
        loop: while link.ending.withLock({ $0 }) == nil {
            let behaviour = shared.withLock { shared -> Behaviour? in
                link.number < shared.resetBelow ? nil : shared.behaviour
            }
            guard let behaviour else {
                link.end(.reset)
                break
            }
            if behaviour.isStalled || link.isSwallowed.withLock({ $0 }) {
                usleep(2000)
                continue
            }
            var watched = pollfd(fd: source, events: Int16(POLLIN), revents: 0)
            guard poll(&watched, 1, 5) > 0 else { continue }
            let count = recv(source, &chunk, min(chunk.count, behaviour.bytesPerSecond.map { max(1, $0 / 20) } ?? chunk.count), 0)
            guard count > 0 else {
                link.end(.close)
                break
            }
            var bytes = Array(chunk[..<count])
            if let range = behaviour.latency { usleep(UInt32(random(in: range) * 1000)) }
            if let rate = behaviour.bytesPerSecond { usleep(UInt32(count * 1_000_000 / rate)) }
            // Bind: what is prepared first is sent by itself.
            if fromClient, let size = behaviour.losesAnswerToRequests, count >= size, bytes.first == UInt8(ascii: "B") {
                link.awaitsAnswer.withLock { $0 = true }
            }
            if !fromClient {
                if link.awaitsAnswer.withLock({ $0 }) {
                    held += bytes
                    let end = held.suffix(6)
                    // ReadyForQuery: the server has done with it, and outside a transaction it has committed.
                    guard end.count == 6, end.prefix(5) == [UInt8(ascii: "Z"), 0, 0, 0, 5] else { continue }
                    guard end.last != UInt8(ascii: "I") else {
                        shared.withLock { $0.lostAnswers += 1 }
                        link.end(.reset)
                        break
                    }
                    link.awaitsAnswer.withLock { $0 = false }
                    (bytes, held) = (held, [])
                }
                let dropped = filter.take(&bytes, drops: behaviour.dropsNotifications)
                if dropped > 0 { shared.withLock { $0.droppedNotifications += dropped } }
                if let limit = behaviour.closesAfter, passed + bytes.count > limit {
                    let rest = max(0, limit - passed)
                    _ = Self.sendAll(sink, bytes[..<rest], slice: nil)
                    link.end(.close)
                    break
                }
            }
            passed += bytes.count
            guard Self.sendAll(sink, bytes[...], slice: behaviour.slice) else {
                link.end(.close)
                break loop
            }
        }
        let isLast = link.threads.withLock { threads in
            threads -= 1
            return threads == 0
        }
        guard isLast else { return }
        if link.ending.withLock({ $0 }) == .reset {
            Self.reset(link.client)
            Self.reset(link.server)
        } else {
            Glibc.close(link.client)
            Glibc.close(link.server)
        }
    }

    private func random(in range: ClosedRange<Int>) -> Int {
        shared.withLock { Int.random(in: range, using: &$0.random) }
    }

    // MARK: sockets

    private static func sendAll(_ handle: Int32, _ bytes: ArraySlice<UInt8>, slice: Int?) -> Bool {
        var rest = bytes
        while !rest.isEmpty {
            let part = slice.map { rest.prefix($0) } ?? rest
            let count = part.withUnsafeBytes { send(handle, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    /// Closes with RST instead of FIN.
    private static func reset(_ handle: Int32) {
        var option = linger(l_onoff: 1, l_linger: 0)
        setsockopt(handle, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
        Glibc.close(handle)
    }

    private static func withAddress(_ port: UInt16, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32) -> Int32 {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        address.sin_port = port.bigEndian
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
        }
    }

    private final class Work {
        let body: @Sendable () -> Void
        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }

    private static func thread(_ body: @escaping @Sendable () -> Void) throws {
        var handle = pthread_t()
        let work = Unmanaged.passRetained(Work(body))
        let result = pthread_create(
            &handle, nil,
            { argument in
                Unmanaged<Work>.fromOpaque(argument!).takeRetainedValue().body()
                return nil
            }, work.toOpaque())
        guard result == 0 else {
            work.release()
            throw StageError("no thread for the proxy")
        }
        pthread_detach(handle)
    }
}

/// Reads the server's side of the protocol far enough to leave messages out.
struct NotificationFilter {
    /// What is left of the message that is passing, and whether it passes.
    private var left = 0
    private var isDropped = false
    /// The start of a message whose length is not known yet.
    private var head: [UInt8] = []

    /// Takes notifications out of the bytes, if asked to.
    ///
    /// - Returns: How many were taken out.
    mutating func take(_ bytes: inout [UInt8], drops: Bool) -> Int {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var count = 0
        var rest = bytes[...]
        while !rest.isEmpty {
            if left > 0 {
                let part = rest.prefix(left)
                if !isDropped { result += part }
                left -= part.count
                rest = rest.dropFirst(part.count)
                continue
            }
            head.append(rest.removeFirst())
            guard head.count == 5 else { continue }
            let length = head[1...].reduce(0) { $0 << 8 | Int($1) }
            isDropped = drops && head[0] == UInt8(ascii: "A")
            if isDropped { count += 1 } else { result += head }
            left = max(0, length - 4)
            head = []
        }
        bytes = result
        return count
    }
}
