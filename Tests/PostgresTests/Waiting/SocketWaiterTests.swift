import Glibc
import Testing

@testable import Postgres

@Suite("Waiting for sockets")
struct SocketWaiterTests {
    /// Two ends of a socket.
    private struct Pair: ~Copyable {
        let near: Int32
        let far: Int32

        init() {
            var ends: [Int32] = [-1, -1]
            precondition(socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0, &ends) == 0)
            (near, far) = (ends[0], ends[1])
        }

        func send() { precondition(write(far, "x", 1) == 1) }
        func receive() { var byte: UInt8 = 0; precondition(read(near, &byte, 1) == 1) }

        /// Until the near end takes no more.
        func fill() {
            let bytes = [UInt8](repeating: 0, count: 65_536)
            while write(near, bytes, bytes.count) > 0 {}
        }

        func drain() {
            var bytes = [UInt8](repeating: 0, count: 65_536)
            while read(far, &bytes, bytes.count) > 0 {}
        }

        deinit {
            SocketWaiter.shared.forget(near)
            close(near)
            close(far)
        }
    }

    private func wait(
        _ descriptor: Int32, _ want: Readiness = .read, until deadline: Duration? = nil, isCancellable: Bool = true
    ) async throws -> Readiness {
        try await SocketWaiter.shared.wait(
            on: descriptor, for: want, until: deadline.map { .now.advanced(by: $0) }, isCancellable: isCancellable)
    }

    @Test("what is ready at once is not waited for, and says what it is ready for")
    func ready() async throws {
        let pair = Pair()
        #expect(try await wait(pair.near, .write) == .write)
        #expect(try await wait(pair.near, [.read, .write]) == .write)
        pair.send()
        #expect(try await wait(pair.near, [.read, .write]) == [.read, .write])
        #expect(try await wait(pair.near) == .read)
        // Level-triggered: what is unread is told again.
        #expect(try await wait(pair.near) == .read)
    }

    @Test("a task is woken when bytes arrive, again and again on the same socket", arguments: [true, false])
    func reading(isCancellable: Bool) async throws {
        let pair = Pair()
        let near = pair.near
        for _ in 0..<100 {
            async let ready = wait(near, isCancellable: isCancellable)
            pair.send()
            #expect(try await ready == .read)
            pair.receive()
        }
    }

    @Test("a task is woken when there is room again")
    func writing() async throws {
        let pair = Pair()
        let near = pair.near
        pair.fill()
        async let ready = wait(near, .write)
        pair.drain()
        #expect(try await ready == .write)
    }

    @Test("a peer that goes away makes the socket ready for everything")
    func hangUp() async throws {
        let pair = Pair()
        let near = pair.near
        async let ready = wait(near)
        shutdown(pair.far, Int32(SHUT_RDWR))
        #expect(try await ready.contains(.read))
    }

    @Test("a deadline ends a wait, the nearest first")
    func deadlines() async throws {
        let first = Pair()
        let second = Pair()
        let (far, near) = (first.near, second.near)
        let order = try await withThrowingTaskGroup(of: String.self) { group in
            for (name, descriptor, deadline) in [("far", far, Duration.seconds(600)), ("near", near, .milliseconds(20))] {
                group.addTask {
                    do {
                        _ = try await wait(descriptor, until: deadline)
                        return "\(name) ready"
                    } catch let error as PostgresError where error.kind == .timeout {
                        return "\(name) late"
                    }
                }
            }
            let late = try await group.next()!
            first.send()
            return [late, try await group.next()!]
        }
        #expect(order == ["near late", "far ready"])
        let past = await #expect(throws: PostgresError.self) { try await wait(near, until: .zero) }
        #expect(past?.kind == .timeout)
    }

    @Test("cancellation ends a wait, before it or during it, and the socket can be waited on again")
    func cancellation() async throws {
        let pair = Pair()
        let near = pair.near
        for _ in 0..<50 {
            await withTaskGroup(of: Bool.self) { group in
                group.addTask {
                    do {
                        _ = try await wait(near)
                        return false
                    } catch {
                        return error is CancellationError
                    }
                }
                group.cancelAll()
                #expect(await group.next() == true)
            }
        }
        pair.send()
        #expect(try await wait(near) == .read)
    }

    @Test("a wait that is not cancellable goes on in a cancelled task")
    func uncancellable() async throws {
        let pair = Pair()
        let near = pair.near
        try await withThrowingTaskGroup(of: Readiness.self) { group in
            group.addTask { try await wait(near, isCancellable: false) }
            group.cancelAll()
            pair.send()
            let ready = try await group.next()
            #expect(ready == .read)
        }
    }

    @Test("a descriptor number that is given to another socket carries nothing over")
    func recycled() async throws {
        for _ in 0..<20 {
            let number: Int32
            do {
                let pair = Pair()
                number = pair.near
                _ = try? await wait(pair.near, until: .zero)
            }
            let next = Pair()
            // The lowest free number is given out first.
            let near = next.near
            let isReused = near == number
            async let ready = wait(near)
            next.send()
            #expect(try await ready == .read, "reused: \(isReused)")
        }
    }

    @Test("what is no socket is an error and not a wait")
    func noSocket() async throws {
        let error = await #expect(throws: PostgresError.self) { try await wait(-1) }
        #expect(error?.kind == .connectionLost)
    }

    @Test("many tasks wait at once and each is woken by its own socket")
    func many() async throws {
        let total = try await withThrowingTaskGroup(of: Int.self) { group in
            for number in 0..<100 {
                group.addTask {
                    let pair = Pair()
                    let near = pair.near
                    for _ in 0..<10 {
                        async let ready = wait(near, until: .seconds(600))
                        await Task.yield()
                        pair.send()
                        _ = try await ready
                        pair.receive()
                    }
                    return number
                }
            }
            return try await group.reduce(0, +)
        }
        #expect(total == 4_950)
    }

    @Test("a time is rounded up to milliseconds, never down, and kept within what the kernel takes")
    func rounding() {
        #expect(Duration.zero.millisecondsRoundedUp == 0)
        #expect(Duration.seconds(-1).millisecondsRoundedUp == 0)
        #expect(Duration.nanoseconds(1).millisecondsRoundedUp == 1)
        #expect(Duration.milliseconds(20).millisecondsRoundedUp == 20)
        #expect((Duration.milliseconds(20) + .nanoseconds(1)).millisecondsRoundedUp == 21)
        #expect(Duration.seconds(10_000_000_000).millisecondsRoundedUp == .max)
    }
}

@Suite("Threads for what blocks")
struct HelperThreadTests {
    @Test("the value comes back")
    func value() async throws {
        let value = try await HelperThread.run(named: "test", until: .now.advanced(by: .seconds(600)), isCancellable: true) { _ in 42 }
        #expect(value == 42)
    }

    @Test("a caller that leaves is noticed by the thread", arguments: ["cancelled", "late"])
    func leaving(how: String) async throws {
        var ends: [Int32] = [-1, -1]
        try #require(socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends) == 0)
        let (near, far) = (ends[0], ends[1])
        let error = await withTaskGroup(of: (any Error)?.self) { group in
            group.addTask {
                do {
                    let deadline = ContinuousClock.now.advanced(by: how == "late" ? .milliseconds(10) : .seconds(600))
                    try await HelperThread.run(named: "test", until: deadline, isCancellable: true) { hangUp in
                        // Blocks, as libpq would, until nobody waits any more.
                        var watched = pollfd(fd: hangUp, events: Int16(POLLIN), revents: 0)
                        _ = poll(&watched, 1, -1)
                        close(far)
                    }
                    return nil
                } catch {
                    return error
                }
            }
            if how == "cancelled" { group.cancelAll() }
            return await group.next()!
        }
        #expect(how == "cancelled" ? error is CancellationError : (error as? PostgresError)?.kind == .timeout)
        // The thread has seen it: its end is closed.
        _ = try await SocketWaiter.shared.wait(on: near, for: .read, until: nil, isCancellable: true)
        SocketWaiter.shared.forget(near)
        close(near)
    }
}
