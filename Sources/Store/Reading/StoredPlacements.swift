package import Matching
package import Postgres
package import Rules

/// A finding as `placement.lint_finding` holds it.
package struct StoredFinding: Sendable, Equatable {
    package let rule: String
    /// `block` or `warn`.
    package let severity: String
    package let statement: String
    package let remedy: String
    package let basis: String

    package init(rule: String, severity: String, statement: String, remedy: String, basis: String) {
        self.rule = rule
        self.severity = severity
        self.statement = statement
        self.remedy = remedy
        self.basis = basis
    }
}

extension StoredFinding {
    /// Findings in the words of the table, in order of rule.
    package static func all(_ findings: [LintFinding]) -> [StoredFinding] {
        findings.map {
            StoredFinding(rule: $0.code, severity: $0.severity, statement: $0.statement.pt, remedy: $0.remedy?.pt ?? "", basis: $0.basis)
        }.sorted { $0.rule < $1.rule }
    }
}

extension Proposal {
    /// Whether two are the same byte for byte: Swift's own equality of strings takes canonically equivalent texts for equal.
    package func isSame(_ other: Proposal) -> Bool {
        self == other && explanation.isSame(other.explanation) && reasons.isSame(other.reasons) && warnings.isSame(other.warnings)
            && questions.isSame(other.questions)
    }
}

extension NearMiss {
    /// Whether two are the same byte for byte.
    package func isSame(_ other: NearMiss) -> Bool {
        self == other && explanation.isSame(other.explanation) && reasons.isSame(other.reasons)
    }
}

extension StoredFinding {
    /// Whether two are the same byte for byte.
    func isSame(_ other: StoredFinding) -> Bool {
        self == other && statement.isSame(other.statement) && remedy.isSame(other.remedy) && basis.isSame(other.basis)
    }
}

extension String {
    func isSame(_ other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}

extension [String] {
    func isSame(_ other: [String]) -> Bool { elementsEqual(other) { $0.isSame($1) } }
}

/// What the daemon has written and still stands: live proposals that nobody decided, near misses, findings and failures.
package struct StoredPlacements: Sendable, Equatable {
    package var proposals: [Pair: Proposal] = [:]
    package var nearMisses: [Pair: NearMiss] = [:]
    /// By vacancy, in order of rule; a vacancy without findings has no entry.
    package var findings: [Int64: [StoredFinding]] = [:]
    package var failures: [Pair: PairFailure] = [:]

    package init() {}

    /// What should stand, in the words of the tables.
    package init(_ placements: Placements) {
        proposals = placements.proposals
        nearMisses = placements.nearMisses
        failures = placements.failures
        findings = placements.findings.mapValues(StoredFinding.all)
    }

    /// Who holds a place.
    package var holders: [Pair: PlaceHolder] {
        proposals.mapValues { PlaceHolder(isSure: $0.isSure, orderKey: $0.orderKey) }
    }

    /// Everything that stands at the connection's snapshot.
    package static func read(on connection: Connection) async throws -> StoredPlacements {
        var stored = StoredPlacements()
        for proposal in try await ReadProposals.run(on: connection) { stored.proposals[proposal.pair] = proposal }
        for miss in try await ReadNearMisses.run(on: connection) { stored.nearMisses[miss.pair] = miss }
        for (vacancy, finding) in try await ReadFindings.run(on: connection) { stored.findings[vacancy, default: []].append(finding) }
        for failure in try await ReadFailures.run(on: connection) { stored.failures[failure.pair] = failure }
        return stored
    }

    /// Takes over what belongs to other pairs and vacancies.
    package mutating func merge(_ other: StoredPlacements) {
        // Most offices are one market: nothing to copy.
        guard self != StoredPlacements() else { return self = other }
        proposals.merge(other.proposals) { _, new in new }
        nearMisses.merge(other.nearMisses) { _, new in new }
        findings.merge(other.findings) { _, new in new }
        failures.merge(other.failures) { _, new in new }
    }
}

/// The columns of a proposal that the daemon compares.
private let proposalColumns = """
    vacancy_id, candidate_id, sure, score, coverage, priority, order_key, vacancy_version, candidate_version, explanation,
           reasons, warnings, questions
    """
private typealias ProposalRow = (
    Int64, Int64, Bool, Int32, Int32, Int32, Int64, Int64, Int64, String, [String], [String], [String]
)

private func proposal(_ row: ProposalRow) -> Proposal {
    Proposal(
        pair: Pair(vacancy: row.0, candidate: row.1), isSure: row.2, score: row.3, coverage: row.4, priority: row.5, orderKey: row.6,
        vacancyVersion: row.7, candidateVersion: row.8, explanation: row.9, reasons: row.10, warnings: row.11, questions: row.12)
}

/// Live proposals that wait for a decision.
enum ReadProposals: StoreStatement {
    static let sql = "select \(proposalColumns) from placement.proposal where state = 'proposed'"

    static func run(on connection: Connection) async throws -> [Proposal] {
        try await connection.query(sql).decode(ProposalRow.self).map(proposal)
    }
}

/// The live proposals a pair competes with: those of its vacancy and those of its person.
enum ReadProposalsAround: StoreStatement {
    static let sql = """
        select \(proposalColumns) from placement.proposal where state = 'proposed' and (vacancy_id = $1 or candidate_id = $2)
        """

    static func run(on connection: Connection, pair: Pair) async throws -> [Proposal] {
        try await connection.query(sql, [pair.vacancy, pair.candidate]).decode(ProposalRow.self).map(proposal)
    }
}

/// What the verification of one vacancy found.
enum ReadFindingsOfVacancy: StoreStatement {
    static let sql = """
        select rule, severity, statement, remedy, basis from placement.lint_finding where vacancy_id = $1 order by rule collate "C"
        """

    static func run(on connection: Connection, vacancy: Int64) async throws -> [StoredFinding] {
        try await connection.query(sql, [vacancy]).decode((String, String, String, String, String).self).map {
            StoredFinding(rule: $0.0, severity: $0.1, statement: $0.2, remedy: $0.3, basis: $0.4)
        }
    }
}

/// What became of some pairs: a decision, a live proposal, or neither.
enum ReadProposalStates: StoreStatement {
    static let sql = """
        select state, \(proposalColumns) from placement.proposal p
        join unnest($1::bigint[], $2::bigint[]) as k(v, c) on p.vacancy_id = k.v and p.candidate_id = k.c
        where p.state in ('proposed', 'approved', 'declined')
        """

    /// What a person or the daemon last made of a pair.
    enum State {
        case proposed(Proposal)
        case decided(Decision)
    }

    static func statement(_ pairs: [Pair]) -> Statement { Statement(sql, [pairs.map(\.vacancy), pairs.map(\.candidate)]) }

    static func run(on connection: Connection, pairs: [Pair]) async throws -> [Pair: State] {
        let statement = statement(pairs)
        return try decode(try await connection.query(statement.sql, statement.parameters))
    }

    static func decode(_ result: QueryResult) throws -> [Pair: State] {
        let rows = try result.decode(
            (String, Int64, Int64, Bool, Int32, Int32, Int32, Int64, Int64, Int64, String, [String], [String], [String]).self)
        var states: [Pair: State] = [:]
        for row in rows {
            let found = proposal(
                (row.1, row.2, row.3, row.4, row.5, row.6, row.7, row.8, row.9, row.10, row.11, row.12, row.13))
            states[found.pair] = Decision(state: row.0).map { .decided($0) } ?? .proposed(found)
        }
        return states
    }
}

enum ReadNearMisses: StoreStatement {
    static let sql = """
        select vacancy_id, candidate_id, rule, score, order_key, vacancy_version, candidate_version, explanation, reasons
        from placement.near_miss
        """

    static func run(on connection: Connection) async throws -> [NearMiss] {
        try await connection.query(sql).decode((Int64, Int64, String, Int32, Int64, Int64, Int64, String, [String]).self).map {
            NearMiss(
                pair: Pair(vacancy: $0.0, candidate: $0.1), rule: $0.2, score: $0.3, orderKey: $0.4, vacancyVersion: $0.5,
                candidateVersion: $0.6, explanation: $0.7, reasons: $0.8)
        }
    }
}

enum ReadFindings: StoreStatement {
    static let sql = """
        select vacancy_id, rule, severity, statement, remedy, basis from placement.lint_finding order by vacancy_id, rule collate "C"
        """

    static func run(on connection: Connection) async throws -> [(vacancy: Int64, finding: StoredFinding)] {
        try await connection.query(sql).decode((Int64, String, String, String, String, String).self).map {
            ($0.0, StoredFinding(rule: $0.1, severity: $0.2, statement: $0.3, remedy: $0.4, basis: $0.5))
        }
    }
}

enum ReadFailures: StoreStatement {
    static let sql = "select id, id2, reason from capture.failure where kind = 4"

    static func run(on connection: Connection) async throws -> [PairFailure] {
        try await connection.query(sql).decode((Int64, Int64, String).self).map {
            PairFailure(pair: Pair(vacancy: $0.0, candidate: $0.1), reason: $0.2)
        }
    }
}

/// What staff decided.
enum ReadDecisions: StoreStatement {
    static let sql = "select vacancy_id, candidate_id, state from placement.proposal where state in ('approved', 'declined')"

    static func run(on connection: Connection) async throws -> [Pair: Decision] {
        var decisions: [Pair: Decision] = [:]
        for row in try await connection.query(sql).decode((Int64, Int64, String).self) {
            decisions[Pair(vacancy: row.0, candidate: row.1)] = Decision(state: row.2)
        }
        return decisions
    }
}

extension Decision {
    /// nil for the states that are no decision.
    init?(state: String) {
        switch state {
        case "approved": self = .approved
        case "declined": self = .declined
        default: return nil
        }
    }
}
