package import CEL
package import Matching
package import Postgres
package import Rules

/// Everything an answer about one pair needs, at one snapshot.
package struct PairContext: Sendable {
    package let rules: CompiledRuleSet
    /// The day of the vacancy's market.
    package let today: Timestamp
    /// nil where there is no such vacancy.
    package let vacancy: MarketRow?
    /// nil where there is no such person.
    package let candidate: MarketRow?
    package let decision: Decision?
    /// The live proposals of the vacancy and of the person, and the vacancy's findings.
    package let around: StoredPlacements

    /// - Complexity: O(1) rows of people and vacancies; the rule set is compiled.
    package static func load(_ pair: Pair, on connection: Connection) async throws -> PairContext {
        try await connection.withTransaction(.repeatableReadReadOnly) { connection in
            let rules = try await RuleSetReader.active(on: connection)
            let units = try await ReadUnits.run(on: connection)
            let vacancy = try await AttributeReader(.vacancy, rules.catalogue).read([pair.vacancy], on: connection).first
            let candidate = try await AttributeReader(.candidate, rules.catalogue).read([pair.candidate], on: connection).first
            var around = StoredPlacements()
            for proposal in try await ReadProposalsAround.run(on: connection, pair: pair) { around.proposals[proposal.pair] = proposal }
            let findings = try await ReadFindingsOfVacancy.run(on: connection, vacancy: pair.vacancy)
            if !findings.isEmpty { around.findings[pair.vacancy] = findings }
            let state = try await ReadProposalStates.run(on: connection, pairs: [pair])[pair]
            let decision: Decision? = if case .decided(let decision)? = state { decision } else { nil }
            let days = units.daysOfMarkets
            guard let today = vacancy.flatMap({ days[$0.market] }) ?? units.first?.today else {
                throw StoreError(.notFound, "the database has no unit", hint: "Create the unit first: see office.unit.")
            }
            return PairContext(rules: rules, today: today, vacancy: vacancy, candidate: candidate, decision: decision, around: around)
        }
    }
}
