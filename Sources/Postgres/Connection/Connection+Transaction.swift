import Logging

/// The isolation of a transaction.
package enum TransactionMode: Sendable {
    case readCommitted, repeatableRead, repeatableReadReadOnly, serializable

    var begin: String {
        switch self {
        case .readCommitted: "begin isolation level read committed, read write"
        case .repeatableRead: "begin isolation level repeatable read, read write"
        case .repeatableReadReadOnly: "begin isolation level repeatable read, read only"
        case .serializable: "begin isolation level serializable, read write"
        }
    }
}

extension Connection {
    /// Runs `body` in a transaction: committed when it returns, rolled back when it throws or the task is cancelled before the commit.
    ///
    /// The commit itself is not cancelled half-way: when this throws `CancellationError`, nothing was committed. When it throws
    /// ``PostgresError/Kind/connectionLost``, the commit may or may not have happened.
    ///
    /// - Precondition: Not within another.
    /// - Throws: What `body` throws; the server's error when the commit fails, with ``SQLState/inFailedSQLTransaction`` when `body` swallowed
    ///   an error that the transaction cannot outlive.
    @discardableResult
    package func withTransaction<Value>(
        _ mode: TransactionMode = .readCommitted, _ body: (Connection) async throws -> Value
    ) async throws -> Value {
        try await rollingBackOnError {
            try await runScript(mode.begin)
            let value = try await body(self)
            try Task.checkCancellation()
            try await commit()
            return value
        }
    }

    /// Runs what begins a transaction and ends it; where it throws, the transaction is rolled back.
    ///
    /// - Precondition: Not within another.
    func rollingBackOnError<Value>(_ body: () async throws -> Value) async throws -> Value {
        precondition(!isInTransaction, "a transaction within a transaction: pass the connection on instead")
        guard try liveWire().transactionState == .idle else {
            throw PostgresError(.usage, "the session is already in a transaction, begun by hand")
        }
        isInTransaction = true
        defer { isInTransaction = false }
        do { return try await body() } catch {
            await rollBack()
            throw error
        }
    }

    private func commit() async throws {
        let tag = try await exclusively(isShielded: true) { wire in
            switch wire.transactionState {
            case .inTransaction, .inFailedTransaction: break
            case .idle, .active, .unknown: throw PostgresError(.usage, "the transaction was ended by hand")
            }
            return try await reply(wire, to: .script("commit"), isShielded: true).commandTag
        }
        // The server "commits" a failed transaction by rolling it back, and calls that a success.
        guard tag == "COMMIT" else {
            throw PostgresError(
                .server, "the transaction had failed, so nothing was committed",
                report: ServerReport(severity: "ERROR", sqlState: .inFailedSQLTransaction))
        }
    }

    /// Ends the transaction if there is one; ends the session where that cannot be done.
    private func rollBack() async {
        guard let wire, wire.transactionState != .idle else { return }
        do {
            try await exclusively(isShielded: true) { wire in
                _ = try await reply(wire, to: .script("rollback"), isShielded: true, until: .now.advanced(by: Self.grace))
            }
        } catch {
            logger.debug("a transaction could not be rolled back; the session is ended", metadata: ["db.pid": "\(processID)"])
            abandon()
        }
    }
}
