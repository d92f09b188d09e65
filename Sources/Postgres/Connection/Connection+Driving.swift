import Logging

// The driver: performs what a machine decides, and waits for the socket. Nothing is decided here but what cancellation means.

extension Connection {
    /// How long a server may take to answer after it was asked to cancel, or while a failed transaction is rolled back.
    static let grace = Duration.seconds(5)

    /// Has the connection to itself for one operation, and leaves it clean: after a cancellation nothing half-done stays behind.
    ///
    /// - Parameter isShielded: Also for a cancelled task: what puts the connection in order.
    func exclusively<Value>(isShielded: Bool = false, _ operation: (LibPQWire) async throws -> Value) async throws -> Value {
        precondition(!isInUse, "a connection does one thing at a time")
        let wire = try liveWire()
        if !isShielded { try Task.checkCancellation() }
        isInUse = true
        defer { isInUse = false }
        do {
            return try await operation(wire)
        } catch let error as CancellationError {
            // In a transaction begun by hand the statement is lost but the transaction is not: nobody would end it.
            if wire.transactionState != .idle && !isInTransaction { abandon() }
            throw error
        } catch {
            // An error leaves the server waiting for the next statement; anything else is out of step.
            if wire.isBroken || wire.transactionState == .active { abandon() }
            throw error
        }
    }

    /// Advances a machine to its end.
    ///
    /// When the task is cancelled, or the machine says so, the server is asked to cancel; what it still sends is read, for a limited time.
    ///
    /// - Parameters:
    ///   - isShielded: Cancellation of the task is not looked at: for what puts the connection in order.
    ///   - advance: The machine, told what the socket is ready for and whether the task has been cancelled.
    /// - Throws: `CancellationError` after the machine's end; ``PostgresError/Kind/connectionLost`` when the server does not answer.
    func drive<Outcome>(
        _ wire: LibPQWire, isShielded: Bool = false, until limit: ContinuousClock.Instant? = nil,
        _ advance: (_ ready: Readiness, _ isCancelled: Bool) -> Progress<Outcome>
    ) async throws -> Outcome {
        let (outcome, isCancelled) = try await driveToEnd(wire, isShielded: isShielded, until: limit, advance)
        if isCancelled { throw CancellationError() }
        return outcome
    }

    /// As `drive`, for those who need the machine's outcome even when the task was cancelled on the way.
    func driveToEnd<Outcome>(
        _ wire: LibPQWire, isShielded: Bool = false, until limit: ContinuousClock.Instant? = nil,
        _ advance: (_ ready: Readiness, _ isCancelled: Bool) -> Progress<Outcome>
    ) async throws -> (outcome: Outcome, isCancelled: Bool) {
        var ready: Readiness = []
        var deadline = limit
        var isCancelled = false
        while true {
            switch advance(ready, isCancelled) {
            case .finished(let outcome):
                return (outcome, isCancelled)
            case .cancel:
                deadline = try await requestCancel()
                ready = []
            case .wait(let want):
                do {
                    ready = try await SocketWaiter.shared.wait(
                        on: wire.socket, for: want, until: deadline, isCancellable: !isShielded && !isCancelled)
                } catch is CancellationError {
                    isCancelled = true
                    guard let limit = try? await requestCancel() else { throw CancellationError() }
                    deadline = limit
                    ready = []
                } catch {
                    // Too late to know what the server will say next.
                    abandon()
                    throw isCancelled ? CancellationError() : error
                }
            }
        }
    }

    /// Asks the server to cancel what it does. Waits until the request is passed on: later it might hit the next statement.
    ///
    /// - Returns: Until when the server must have answered.
    /// - Throws: ``PostgresError/Kind/timeout`` when it is not known whether the request will still arrive. The session is then ended.
    private func requestCancel() async throws -> ContinuousClock.Instant {
        let deadline = ContinuousClock.now.advanced(by: Self.grace)
        guard let cancelHandle else { return deadline }
        do {
            let isPassedOn = try await HelperThread.run(named: "postgres-cancel", until: deadline, isCancellable: false) { _ in
                cancelHandle.cancel()
            }
            // The statement may still end by itself in time.
            if !isPassedOn { logger.debug("a request to cancel did not reach the database", metadata: ["db.pid": "\(processID)"]) }
            return deadline
        } catch {
            abandon()
            throw error
        }
    }

    /// Sends one request and reads its replies.
    func exchange(
        _ wire: LibPQWire, _ request: Request, isShielded: Bool = false, until limit: ContinuousClock.Instant? = nil
    ) async throws -> ExchangeMachine<LibPQWire>.Outcome {
        var machine = ExchangeMachine<LibPQWire>(request)
        let (outcome, isCancelled) = try await driveToEnd(wire, isShielded: isShielded, until: limit) { ready, _ in
            machine.advance(wire, ready: ready)
        }
        guard isCancelled else { return outcome }
        // The server had begun a COPY before it was cancelled; its error is still to be read.
        if case .copy(let direction) = outcome { try await endUnexpectedCopy(wire, direction) }
        throw CancellationError()
    }

    /// Sends one request that is not a COPY and returns its reply.
    func reply(
        _ wire: LibPQWire, to request: Request, isShielded: Bool = false, until limit: ContinuousClock.Instant? = nil
    ) async throws -> LibPQResult {
        switch try await exchange(wire, request, isShielded: isShielded, until: limit) {
        case .over(let reply):
            return try successful(reply, wire)
        case .copy(let direction):
            try await endUnexpectedCopy(wire, direction)
            throw PostgresError(.usage, "a COPY between client and server takes copyIn or copyOut")
        }
    }

    /// The reply, if it is not an error.
    func successful(_ reply: LibPQResult?, _ wire: LibPQWire) throws(PostgresError) -> LibPQResult {
        guard let reply, !wire.isBroken, reply.status != .error, reply.status != .aborted else { throw error(of: reply, wire) }
        return reply
    }

    func error(of reply: LibPQResult?, _ wire: LibPQWire) -> PostgresError {
        let report = reply.flatMap { $0.status == .error ? $0.report : nil }
        guard wire.isBroken else {
            guard let report else { return PostgresError(.usage, "libpq refuses the request: \(wire.errorMessage)") }
            return PostgresError(.server, report.message, report: report.fields)
        }
        // What the server said last tells more than libpq's "server closed the connection unexpectedly".
        if let report, report.fields.sqlState != nil { return PostgresError(.connectionLost, report.message, report: report.fields) }
        return wire.notices.farewell ?? PostgresError(.connectionLost, report?.message ?? wire.errorMessage)
    }
}

extension Connection {
    /// A COPY began that nobody goes on with. Ends it, so that the session can go on.
    func endUnexpectedCopy(_ wire: LibPQWire, _ direction: ReplyStatus) async throws {
        let limit = ContinuousClock.now.advanced(by: Self.grace)
        switch direction {
        case .copyIn:
            _ = try await exchange(wire, .endCopy(failure: "not expected by the client"), isShielded: true, until: limit)
        case .copyOut:
            var machine = CopyOutMachine<LibPQWire>()
            _ = try await drive(wire, isShielded: true, until: limit) { ready, _ in
                machine.advance(wire, ready: ready) { _ in false }
            }
        default:
            // Replication: nothing of ours speaks it.
            abandon()
        }
    }
}
