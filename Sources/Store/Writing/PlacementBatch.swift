package import Matching
package import Postgres
import Rules

/// An answer to a question of staff.
package struct QuestionAnswer: Sendable, Equatable {
    package let question: Int64
    /// Portuguese, several lines.
    package let text: String

    package init(question: Int64, text: String) {
        self.question = question
        self.text = text
    }
}

/// What must be written so that the tables say what they should: the difference between two states of ``StoredPlacements``.
package struct PlacementBatch: Sendable, Equatable {
    package var proposals: [Proposal] = []
    package var withdrawals: [Pair] = []
    package var nearMisses: [NearMiss] = []
    package var nearMissRemovals: [Pair] = []
    /// Vacancies whose findings changed, with what they are now.
    package var findings: [Int64: [StoredFinding]] = [:]
    package var failures: [PairFailure] = []
    package var failureRemovals: [Pair] = []
    package var answers: [QuestionAnswer] = []
    /// Whether everything stands as it should once this is written: only then the cursor moves.
    package var isLast = true

    package init() {}

    /// - Complexity: O(rows of both).
    package init(from stored: StoredPlacements, to wanted: StoredPlacements) {
        proposals = wanted.proposals.values.filter { stored.proposals[$0.pair] != $0 }.sorted { $0.pair < $1.pair }
        withdrawals = stored.proposals.keys.filter { wanted.proposals[$0] == nil }.sorted()
        nearMisses = wanted.nearMisses.values.filter { stored.nearMisses[$0.pair] != $0 }.sorted { $0.pair < $1.pair }
        nearMissRemovals = stored.nearMisses.keys.filter { wanted.nearMisses[$0] == nil }.sorted()
        for (vacancy, found) in wanted.findings where stored.findings[vacancy] != found { findings[vacancy] = found }
        for vacancy in stored.findings.keys where wanted.findings[vacancy] == nil { findings[vacancy] = [] }
        failures = wanted.failures.values.filter { stored.failures[$0.pair] != $0 }.sorted { $0.pair < $1.pair }
        failureRemovals = stored.failures.keys.filter { wanted.failures[$0] == nil }.sorted()
    }

    /// Into the order of the keys, which is the order in which rows are locked.
    package mutating func sort() {
        proposals.sort { $0.pair < $1.pair }
        nearMisses.sort { $0.pair < $1.pair }
    }

    /// Whether there is nothing to write; the cursor may have to move all the same.
    package var isEmpty: Bool { rowCount == 0 }

    /// Rows it writes or removes; the findings of a vacancy count as one.
    package var rowCount: Int {
        proposals.count + withdrawals.count + nearMisses.count + nearMissRemovals.count + findings.count + failures.count
            + failureRemovals.count + answers.count
    }

    /// What is rare, as `placement.write_batch` takes it; nil where there is nothing of it.
    var othersJSON: String? {
        func pair(_ pair: Pair) -> CanonicalJSON {
            .object(inOrder: ["candidate_id": .number(pair.candidate), "vacancy_id": .number(pair.vacancy)])
        }
        let checked = findings.keys.sorted()
        let found = checked.flatMap { vacancy in
            (findings[vacancy] ?? []).map { finding -> CanonicalJSON in
                .object([
                    "vacancy_id": .number(vacancy), "rule": .string(finding.rule), "severity": .string(finding.severity),
                    "statement": .string(finding.statement), "remedy": .string(finding.remedy), "basis": .string(finding.basis),
                ])
            }
        }
        let failures = failures.map { failure -> CanonicalJSON in
            .object(inOrder: [
                "candidate_id": .number(failure.pair.candidate), "reason": .string(failure.reason),
                "vacancy_id": .number(failure.pair.vacancy),
            ])
        }
        let answers = answers.map { answer -> CanonicalJSON in
            .object(["question_id": .number(answer.question), "answer": .string(answer.text)])
        }
        let parts: [String: [CanonicalJSON]] = [
            "near_miss_removals": nearMissRemovals.map(pair), "checked_vacancies": checked.map { .number($0) }, "findings": found,
            "failures": failures, "failure_removals": failureRemovals.map(pair), "answers": answers,
        ]
        let present = parts.filter { !$0.value.isEmpty }
        return present.isEmpty ? nil : CanonicalJSON.object(present.mapValues { .array($0) }).text
    }
}

/// What a batch left alone, because one of the rows it belongs to has moved on since it was read, or is in somebody else's hands.
package struct SkippedWork: Sendable, Equatable {
    package var pairs: Set<Pair> = []
    /// Vacancies whose findings were not written.
    package var findings: Set<Int64> = []

    package init() {}

    package var isEmpty: Bool { pairs.isEmpty && findings.isEmpty }
    package var count: Int { pairs.count + findings.count }
}

/// Writes a batch and moves the cursor, in one transaction.
package enum WriteBatch: StoreStatement {
    static let sql = """
        select vacancy_id, candidate_id from placement.write_batch(
            $1, $2, $3, $4::jsonb, $5, $6,
            $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19,
            $20, $21, $22, $23, $24, $25, $26, $27, $28,
            $29, $30, $31::jsonb)
        """

    /// - Parameters:
    ///   - batch: What changed; nil moves the cursor alone.
    ///   - position: Where the cursor moves with the batch, unless another is to follow that completes it.
    /// - Returns: What was left alone. What moved on comes with its change; what is in other hands has to be tried again.
    /// - Throws: ``StoreError`` of kind `lease` when another instance has taken it.
    package static func run(
        _ batch: PlacementBatch?, at position: DatabasePosition, units: [OfficeUnit], ruleSet: String, lease: Lease,
        on connection: Connection
    ) async throws -> SkippedWork {
        let rows = try await Lease.fenced {
            let (proposals, nearMisses) = (batch?.proposals ?? [], batch?.nearMisses ?? [])
            var parameters: [any PostgresEncodable] = [
                lease.owner, lease.epoch, batch?.isLast == false ? nil : position.snapshot, JSONB(units.placedOn), ruleSet,
                position.systemIdentifier,
            ]
            // By column, in the order of the keys, which is the order rows are locked in.
            parameters += [
                proposals.map(\.pair.vacancy), proposals.map(\.pair.candidate), proposals.map(\.vacancyVersion),
                proposals.map(\.candidateVersion), proposals.map(\.isSure), proposals.map(\.score), proposals.map(\.coverage),
                proposals.map(\.priority), proposals.map(\.orderKey), proposals.map(\.explanation),
                proposals.map { ArrayLiteral.of($0.reasons) }, proposals.map { ArrayLiteral.of($0.warnings) },
                proposals.map { ArrayLiteral.of($0.questions) },
            ]
            parameters += [
                nearMisses.map(\.pair.vacancy), nearMisses.map(\.pair.candidate), nearMisses.map(\.vacancyVersion),
                nearMisses.map(\.candidateVersion), nearMisses.map(\.rule), nearMisses.map(\.score), nearMisses.map(\.orderKey),
                nearMisses.map(\.explanation), nearMisses.map { ArrayLiteral.of($0.reasons) },
            ]
            parameters += [
                batch?.withdrawals.map(\.vacancy) ?? [], batch?.withdrawals.map(\.candidate) ?? [],
                (batch?.othersJSON).map { JSONB($0) },
            ]
            return try await connection.query(sql, parameters).decode((Int64, Int64?).self)
        }
        var skipped = SkippedWork()
        for (vacancy, candidate) in rows {
            if let candidate {
                skipped.pairs.insert(Pair(vacancy: vacancy, candidate: candidate))
            } else {
                skipped.findings.insert(vacancy)
            }
        }
        return skipped
    }
}

/// Texts as PostgreSQL writes an array of them: a list within a list, which has no other form where the lists differ in length.
enum ArrayLiteral {
    static func of(_ texts: [String]) -> String {
        var literal: [UInt8] = [UInt8(ascii: "{")]
        for (index, text) in texts.enumerated() {
            if index > 0 { literal.append(UInt8(ascii: ",")) }
            literal.append(UInt8(ascii: "\""))
            for byte in text.utf8 {
                if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { literal.append(UInt8(ascii: "\\")) }
                literal.append(byte)
            }
            literal.append(UInt8(ascii: "\""))
        }
        literal.append(UInt8(ascii: "}"))
        return String(decoding: literal, as: UTF8.self)
    }
}

/// Removes the changes the cursor has passed.
package enum PruneChanges: StoreStatement {
    static let sql = "select capture.prune()"

    /// - Returns: How many rows went.
    @discardableResult
    package static func run(on connection: Connection) async throws -> Int64 {
        try await connection.query(sql).one(Int64.self)
    }
}
