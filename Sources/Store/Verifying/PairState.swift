package import Matching
package import Postgres

/// What is stored about a pair.
package struct PairState: Sendable, Equatable {
    /// nil when it never was proposed.
    package let proposal: String?
    package let decidedBy: String?
    package let declineReason: String?
    package let isNearMiss: Bool

    package static func read(_ pair: Pair, on connection: Connection) async throws -> PairState {
        try await ReadPairState.run(on: connection, pair: pair)
    }
}

enum ReadPairState: StoreStatement {
    static let sql = """
        select p.state, p.decided_by::text, p.decline_reason,
               exists (select from placement.near_miss n where n.vacancy_id = $1 and n.candidate_id = $2)
        from (select 1) one left join placement.proposal p on p.vacancy_id = $1 and p.candidate_id = $2
        """

    static func run(on connection: Connection, pair: Pair) async throws -> PairState {
        let row = try await connection.query(sql, [pair.vacancy, pair.candidate]).one((String?, String?, String?, Bool).self)
        return PairState(proposal: row.0, decidedBy: row.1, declineReason: row.2, isNearMiss: row.3)
    }
}
