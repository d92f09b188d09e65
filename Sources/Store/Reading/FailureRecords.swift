package import Postgres

/// Something that was set aside because it could not be judged.
package struct FailureRecord: Sendable, Equatable {
    /// What is set aside, by its numbers alone.
    package enum Subject: Sendable, Hashable {
        case pair(vacancy: Int64, candidate: Int64)
        /// Another entry of the change log: its kind and number.
        case key(kind: Int16, id: Int64)
    }

    package let subject: Subject
    /// The rule's code and what went wrong.
    package let reason: String
    /// How often the daemon has said so in other words; judging again with the same result does not count.
    package let attempts: Int32
    package let firstAt: Instant
    package let lastAt: Instant
}

extension FailureRecord.Subject {
    init(kind: Int16, id: Int64, secondID: Int64) {
        self = kind == DirtyKey.Kind.decision.rawValue ? .pair(vacancy: id, candidate: secondID) : .key(kind: kind, id: id)
    }
}

/// Everything that is set aside, in order of its numbers.
package enum ReadFailureRecords: StoreStatement {
    static let sql = "select kind, id, id2, reason, attempts, first_at, last_at from capture.failure order by kind, id, id2"

    package static func run(on connection: Connection) async throws -> [FailureRecord] {
        try await connection.query(sql).decode((Int16, Int64, Int64, String, Int32, Instant, Instant).self).map {
            FailureRecord(
                subject: FailureRecord.Subject(kind: $0.0, id: $0.1, secondID: $0.2), reason: $0.3, attempts: $0.4, firstAt: $0.5,
                lastAt: $0.6)
        }
    }
}
