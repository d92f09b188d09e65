package import Matching
package import Postgres
package import Rules

/// "Why was this person not proposed?", asked and not answered yet.
package struct OpenQuestion: Sendable, Equatable {
    package let id: Int64
    package let pair: Pair
}

enum ReadQuestions: StoreStatement {
    static let sql = "select question_id, vacancy_id, candidate_id from placement.question where answer is null order by question_id"

    static func run(on connection: Connection) async throws -> [OpenQuestion] {
        try await connection.query(sql).decode((Int64, Int64, Int64).self).map {
            OpenQuestion(id: $0.0, pair: Pair(vacancy: $0.1, candidate: $0.2))
        }
    }
}

/// Everything proposals are a function of, and the proposals as they stand, all at one snapshot.
package struct OfficeSnapshot: Sendable {
    package let position: DatabasePosition
    package let units: [OfficeUnit]
    package let rules: CompiledRuleSet
    package let candidates: [MarketRow]
    package let vacancies: [MarketRow]
    package let decisions: [Pair: Decision]
    package let stored: StoredPlacements
    package let questions: [OpenQuestion]

    package init(
        position: DatabasePosition, units: [OfficeUnit], rules: CompiledRuleSet, candidates: [MarketRow], vacancies: [MarketRow],
        decisions: [Pair: Decision], stored: StoredPlacements, questions: [OpenQuestion]
    ) {
        (self.position, self.units, self.rules, self.candidates, self.vacancies) = (position, units, rules, candidates, vacancies)
        (self.decisions, self.stored, self.questions) = (decisions, stored, questions)
    }

    /// Loads all of it in one REPEATABLE READ transaction.
    ///
    /// - Complexity: O(rows of the office); the rows come by binary COPY.
    package static func load(on connection: Connection) async throws -> OfficeSnapshot {
        try await connection.withTransaction(.repeatableReadReadOnly) { connection in
            try await read(on: connection)
        }
    }

    /// The same within a transaction that is open already and sees one snapshot throughout.
    static func read(on connection: Connection) async throws -> OfficeSnapshot {
        let position = try await ReadPosition.run(on: connection)
        let rules = try await RuleSetReader.active(on: connection)
        let aside = try await ReadSetAside.run(on: connection)
        return OfficeSnapshot(
            position: position, units: try await ReadUnits.run(on: connection), rules: rules,
            candidates: try await AttributeReader(.candidate, rules.catalogue).read(on: connection)
                .filter { !aside.candidates.contains($0.row.id) },
            vacancies: try await AttributeReader(.vacancy, rules.catalogue).read(on: connection)
                .filter { !aside.vacancies.contains($0.row.id) },
            decisions: try await ReadDecisions.run(on: connection), stored: try await StoredPlacements.read(on: connection),
            questions: try await ReadQuestions.run(on: connection))
    }

    /// The same with nobody and nothing to be matched, for whoever takes the rows over one by one.
    package func emptied() -> OfficeSnapshot {
        OfficeSnapshot(
            position: position, units: units, rules: rules, candidates: [], vacancies: [], decisions: [:], stored: stored,
            questions: questions)
    }

    /// Some of the rows as changes against ``emptied()``, with what was decided about the vacancies among them.
    ///
    /// - Complexity: O(rows given + decisions).
    package func changes(candidates: [MarketRow] = [], vacancies: [MarketRow] = []) -> OfficeChanges {
        var changes = OfficeChanges(position: position)
        changes.units = units
        for row in candidates { changes.candidates[row.row.id] = row }
        for row in vacancies { changes.vacancies[row.row.id] = row }
        if !vacancies.isEmpty {
            for (pair, decision) in decisions where changes.vacancies[pair.vacancy] != nil { changes.decisions[pair] = decision }
        }
        return changes
    }
}
