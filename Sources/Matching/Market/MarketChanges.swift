package import Rules

/// What changed in one market between two snapshots: the rows as they are now, nil where they are gone.
package struct MarketChanges: Sendable {
    package var candidates: [Int64: AttributeRow?] = [:]
    package var vacancies: [Int64: AttributeRow?] = [:]
    package var decisions: [Pair: Decision?] = [:]
    /// People who changed and whose rows the market has already, by ``MarketIndex/put(ahead:)``.
    package var candidatesAhead: [Int64] = []

    package init() {}

    package var isEmpty: Bool { candidates.isEmpty && vacancies.isEmpty && decisions.isEmpty && candidatesAhead.isEmpty }
}

/// Of what the answer may be another one than before: keys only.
package struct TouchedPlacements: Sendable, Equatable {
    /// Pairs that are, or were, proposed.
    package var proposals: Set<Pair> = []
    package var nearMisses: Set<Pair> = []
    /// Vacancies by their findings.
    package var findings: Set<Int64> = []
    package var failures: Set<Pair> = []

    package init() {}

    package var isEmpty: Bool { proposals.isEmpty && nearMisses.isEmpty && findings.isEmpty && failures.isEmpty }

    /// Takes over what belongs to another market, or was touched later.
    package mutating func formUnion(_ other: TouchedPlacements) {
        proposals.formUnion(other.proposals)
        nearMisses.formUnion(other.nearMisses)
        findings.formUnion(other.findings)
        failures.formUnion(other.failures)
    }
}
