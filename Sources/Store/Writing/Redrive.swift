package import Matching
package import Postgres

/// What became of things that were set aside, after the daemon was asked to judge them again.
package struct Redrive: Sendable, Equatable {
    /// What was asked for.
    package let asked: [FailureRecord.Subject]
    /// Of these, what still cannot be judged.
    package let remaining: [FailureRecord]
    /// Whether the daemon has looked; otherwise ``remaining`` says only what stood there before.
    package let isDone: Bool

    /// What is to be judged again.
    package enum Choice: Sendable, Equatable {
        case all
        case pair(Pair)
        case vacancy(Int64)
        case candidate(Int64)

        /// `vacancy 7 candidate 12`.
        package var name: String {
            switch self {
            case .all: "anything"
            case .pair(let pair): "vacancy \(pair.vacancy) candidate \(pair.candidate)"
            case .vacancy(let id): "vacancy \(id)"
            case .candidate(let id): "candidate \(id)"
            }
        }
    }

    /// Asks, and waits until the daemon has written what came of it.
    ///
    /// - Parameters:
    ///   - time: How long to wait at most. The request stands even when it is over.
    /// - Throws: ``StoreError`` when what was named is not set aside.
    package static func run(_ choice: Choice, waiting time: Duration, on connection: Connection) async throws -> Redrive {
        let (asked, transaction) = try await request(choice, on: connection)
        if choice != .all, asked.isEmpty {
            throw StoreError(
                .notFound, "\(choice.name) is not set aside",
                hint: "`encaminha failures list` shows what is; `encaminha explain` tells about any pair.")
        }
        guard let transaction else { return Redrive(asked: [], remaining: [], isDone: true) }
        let end = ContinuousClock.now + time
        var isDone = try await HasPassed.run(transaction, on: connection)
        while !isDone && ContinuousClock.now < end {
            // The daemon writes its batch and the cursor together, in a process of its own: there is nothing here to be woken by.
            try await Task.sleep(for: .milliseconds(50))
            isDone = try await HasPassed.run(transaction, on: connection)
        }
        let subjects = Set(asked)
        let remaining = try await ReadFailureRecords.run(on: connection).filter { subjects.contains($0.subject) }
        return Redrive(asked: asked, remaining: remaining, isDone: isDone)
    }
}

extension Redrive {
    private static func request(
        _ choice: Choice, on connection: Connection
    ) async throws -> (asked: [FailureRecord.Subject], transaction: XID8?) {
        switch choice {
        case .all: try await RequestRedrive.run(nil, on: connection)
        case .pair(let pair): try await RequestRedrive.run(pair, on: connection)
        case .vacancy(let id): try await RequestRedriveOfKey.run(.vacancy, id, on: connection)
        case .candidate(let id): try await RequestRedriveOfKey.run(.candidate, id, on: connection)
        }
    }
}

/// Takes a vacancy or candidate up again that was set aside.
enum RequestRedriveOfKey: StoreStatement {
    static let sql = "select r.kind, r.id, r.id2, pg_current_xact_id() from capture.redrive_key($1, $2) r"

    static func run(
        _ kind: DirtyKey.Kind, _ id: Int64, on connection: Connection
    ) async throws -> (asked: [FailureRecord.Subject], transaction: XID8?) {
        let rows = try await connection.query(sql, [kind.rawValue, id]).decode((Int16, Int64, Int64, XID8).self)
        return (asked: rows.map { FailureRecord.Subject(kind: $0.0, id: $0.1, secondID: $0.2) }, transaction: rows.first?.3)
    }
}

/// Puts the keys of what is set aside into the change log.
enum RequestRedrive: StoreStatement {
    static let sql = "select r.kind, r.id, r.id2, pg_current_xact_id() from capture.redrive($1, $2) r"

    /// - Returns: What was asked for, and the transaction that asked; nil where nothing is set aside.
    static func run(_ pair: Pair?, on connection: Connection) async throws -> (asked: [FailureRecord.Subject], transaction: XID8?) {
        let rows = try await connection.query(sql, [pair?.vacancy, pair?.candidate]).decode((Int16, Int64, Int64, XID8).self)
        return (
            asked: rows.map { FailureRecord.Subject(kind: $0.0, id: $0.1, secondID: $0.2) }, transaction: rows.first?.3
        )
    }
}

/// Whether the proposals reflect what a transaction changed.
enum HasPassed: StoreStatement {
    static let sql = "select coalesce(pg_visible_in_snapshot($1, snapshot), false) from capture.cursor where name = 'placement'"

    static func run(_ transaction: XID8, on connection: Connection) async throws -> Bool {
        try await connection.query(sql, [transaction]).one(Bool.self)
    }
}
