import Matching
package import Postgres
import Rules

/// What is stored against what the rules say, pair by pair and byte for byte.
package struct Verification: Sendable, Equatable {
    /// One row that is not as it should be.
    package struct Difference: Sendable, Equatable {
        package enum Kind: String, Sendable {
            case proposal, nearMiss = "near_miss", finding, failure
        }

        package let kind: Kind
        package let vacancy: Int64
        /// nil for a finding, which is about the vacancy alone.
        package let candidate: Int64?
        /// `missing`, `surplus`, or the names of the columns that differ.
        package let problem: String
    }

    package let candidates: Int
    package let vacancies: Int
    /// Live proposals that wait for a decision, as stored.
    package let proposals: Int
    package let ruleSetHash: String
    /// Changes that the daemon had not read yet: while there are any, differences may be but a delay.
    package let pendingChanges: Int
    package let differences: [Difference]

    package var isEqual: Bool { differences.isEmpty }

    /// Computes every placement again from nothing but the tables, with the scalar interpreter, at one snapshot, and compares.
    ///
    /// - Complexity: O(candidates × vacancies) evaluations per market.
    package static func run(on connection: Connection) async throws -> Verification {
        let (office, pending) = try await connection.withTransaction(.repeatableReadReadOnly) { connection in
            let office = try await OfficeSnapshot.read(on: connection)
            return (office, try await ReadBacklog.run(on: connection))
        }
        return Verification(
            candidates: office.candidates.count, vacancies: office.vacancies.count, proposals: office.stored.proposals.count,
            ruleSetHash: office.rules.hash, pendingChanges: pending, differences: differences(office.stored, office.placementsFromScratch())
        )
    }

    /// Compares two states. Pure.
    package static func differences(_ stored: StoredPlacements, _ wanted: StoredPlacements) -> [Difference] {
        var result: [Difference] = []
        compare(.proposal, stored.proposals, wanted.proposals, &result) { has, should in
            var names: [String] = []
            if has.isSure != should.isSure { names.append("sure") }
            if has.score != should.score { names.append("score") }
            if has.coverage != should.coverage { names.append("coverage") }
            if has.priority != should.priority { names.append("priority") }
            if has.orderKey != should.orderKey { names.append("order_key") }
            if has.vacancyVersion != should.vacancyVersion { names.append("vacancy_version") }
            if has.candidateVersion != should.candidateVersion { names.append("candidate_version") }
            if !has.explanation.isSame(should.explanation) { names.append("explanation") }
            if !has.reasons.isSame(should.reasons) { names.append("reasons") }
            if !has.warnings.isSame(should.warnings) { names.append("warnings") }
            if !has.questions.isSame(should.questions) { names.append("questions") }
            return names
        }
        compare(.nearMiss, stored.nearMisses, wanted.nearMisses, &result) { has, should in
            var names: [String] = []
            if has.rule != should.rule { names.append("rule") }
            if has.score != should.score { names.append("score") }
            if has.orderKey != should.orderKey { names.append("order_key") }
            if has.vacancyVersion != should.vacancyVersion { names.append("vacancy_version") }
            if has.candidateVersion != should.candidateVersion { names.append("candidate_version") }
            if !has.explanation.isSame(should.explanation) { names.append("explanation") }
            if !has.reasons.isSame(should.reasons) { names.append("reasons") }
            return names
        }
        compare(.failure, stored.failures, wanted.failures, &result) { $0.reason.isSame($1.reason) ? [] : ["reason"] }
        for vacancy in Set(stored.findings.keys).union(wanted.findings.keys).sorted() {
            let (has, should) = (stored.findings[vacancy] ?? [], wanted.findings[vacancy] ?? [])
            guard !has.elementsEqual(should, by: { $0.isSame($1) }) else { continue }
            let codes = Set(has.map(\.rule)).symmetricDifference(should.map(\.rule)).sorted()
            result.append(
                Difference(
                    kind: .finding, vacancy: vacancy, candidate: nil,
                    problem: codes.isEmpty ? "text" : codes.joined(separator: " ")))
        }
        return result
    }

    private static func compare<Row>(
        _ kind: Difference.Kind, _ stored: [Pair: Row], _ wanted: [Pair: Row], _ result: inout [Difference],
        columns: (Row, Row) -> [String]
    ) {
        for pair in Set(stored.keys).union(wanted.keys).sorted() {
            let problem: String
            switch (stored[pair], wanted[pair]) {
            case (nil, _?): problem = "missing"
            case (_?, nil): problem = "surplus"
            case (let has?, let should?):
                let names = columns(has, should)
                guard !names.isEmpty else { continue }
                problem = names.joined(separator: " ")
            case (nil, nil): continue
            }
            result.append(Difference(kind: kind, vacancy: pair.vacancy, candidate: pair.candidate, problem: problem))
        }
    }
}

extension OfficeSnapshot {
    /// What should stand, by the definition and nothing else, market by market.
    package func placementsFromScratch() -> StoredPlacements {
        var result = StoredPlacements()
        let candidatesByMarket = Dictionary(grouping: candidates, by: \.market)
        let vacanciesByMarket = Dictionary(grouping: vacancies, by: \.market)
        let marketOfVacancy = Dictionary(uniqueKeysWithValues: vacancies.map { ($0.row.id, $0.market) })
        for (market, today) in units.daysOfMarkets {
            let placements = Placements.fromScratch(
                candidates: (candidatesByMarket[market] ?? []).map(\.row), vacancies: (vacanciesByMarket[market] ?? []).map(\.row),
                decisions: decisions.filter { marketOfVacancy[$0.key.vacancy] == market }, rules: rules, today: today)
            result.merge(StoredPlacements(placements))
        }
        return result
    }
}

extension Verification {
    /// `equal`, `different`, or `behind` while the daemon has changes to read.
    package var verdict: String { pendingChanges > 0 ? "behind" : isEqual ? "equal" : "different" }

    /// Like ``run(on:)``, once the daemon has caught up with the changes, or when the time is over.
    package static func settled(within time: Duration, on connection: Connection) async throws -> Verification {
        let end = ContinuousClock.now + time
        while true {
            let isOver = ContinuousClock.now >= end
            if try await ReadBacklog.run(on: connection) == 0 || isOver {
                let result = try await run(on: connection)
                // A change may have come between the two looks.
                if result.pendingChanges == 0 || isOver { return result }
            }
            try await Task.sleep(for: .milliseconds(50))
        }
    }
}
