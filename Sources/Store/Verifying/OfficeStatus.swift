package import Postgres

/// How the office's database fares, in counts.
package struct OfficeStatus: Sendable, Equatable {
    package let schemaVersion: Int
    package let ruleSetHash: String?
    package let cursor: CursorState
    package let gauges: OfficeGauges
    package let candidates: Int
    package let activeCandidates: Int
    package let vacancies: Int
    package let openVacancies: Int
    package let nearMisses: Int
    /// Vacancies held back by a finding.
    package let blockedVacancies: Int
    package let openQuestions: Int

    /// Reads it all at one snapshot.
    package static func read(on connection: Connection) async throws -> OfficeStatus {
        try await Migrator.requireCurrentSchema(on: connection)
        return try await connection.withTransaction(.repeatableReadReadOnly) { connection in
            let counts = try await CountRows.run(on: connection)
            return OfficeStatus(
                schemaVersion: try await ReadSchemaVersion.run(on: connection) ?? 0,
                ruleSetHash: try await ReadActiveRuleSet.run(on: connection)?.hash, cursor: try await ReadCursor.run(on: connection),
                gauges: try await OfficeGauges.read(on: connection), candidates: counts[0], activeCandidates: counts[1],
                vacancies: counts[2], openVacancies: counts[3], nearMisses: counts[4], blockedVacancies: counts[5],
                openQuestions: counts[6])
        }
    }
}

enum CountProposals: StoreStatement {
    static let sql = "select state, count(*) as number from placement.proposal group by state"

    static func run(on connection: Connection) async throws -> [String: Int] {
        Dictionary(uniqueKeysWithValues: try await connection.query(sql).decode((String, Int).self).map { ($0.0, $0.1) })
    }
}

enum CountRows: StoreStatement {
    static let sql = """
        select (select array[count(*), count(*) filter (where enrolment = 'active')] from attribute.candidate)
            || (select array[count(*), count(*) filter (where status = 'open')] from attribute.vacancy)
            || (select array[count(*)] from placement.near_miss)
            || (select array[count(distinct vacancy_id)] from placement.lint_finding f where severity = 'block'
                and not exists (select from attribute.vacancy v where v.vacancy_id = f.vacancy_id and f.rule = any (v.lint_waived)))
            || (select array[count(*)] from placement.question where answer is null)
        """

    static func run(on connection: Connection) async throws -> [Int] {
        try await connection.query(sql).one([Int64].self).map(Int.init)
    }
}
