import CEL
import RuleFixtures
import Testing

@testable import Rules

/// A row is judged once for all the rows it meets; nobody may notice.
@Suite("Rows bound once")
struct BoundRowTests {
    private static let today = Timestamp(year: 2026, month: 11, day: 24)!

    @Test("give every pair, whatever the order they meet in, the outcome of a judgement of its own", arguments: 0..<30 as Range<UInt64>)
    func outcomesAreThoseOfFreshRows(seed: UInt64) throws {
        let rules = try Fixture.everyRule()
        var rows = RandomRows(seed: seed, unknownOneIn: 6)
        let people = try (0..<8).map { index in
            try AttributeRow.candidate(index % 2 == 0 ? rows.nearlySettledPerson() : rows.candidate())
        }
        let jobs = try (0..<6).map { index in
            try AttributeRow.vacancy(index % 2 == 0 ? rows.nearlyKitchenVacancy() : rows.vacancy())
        }
        let evaluator = PairEvaluator(rules, today: Self.today)
        let boundPeople = people.map(evaluator.bind(candidate:))
        let boundJobs = jobs.map(evaluator.bind(vacancy:))
        // Both ways round: the second time everything that can be remembered is.
        for isByPerson in [true, false] {
            for outer in 0..<(isByPerson ? people.count : jobs.count) {
                for inner in 0..<(isByPerson ? jobs.count : people.count) {
                    let (person, job) = isByPerson ? (outer, inner) : (inner, outer)
                    let outcome = evaluator.evaluate(candidate: boundPeople[person], vacancy: boundJobs[job])
                    #expect(
                        outcome == rules.evaluate(candidate: people[person], vacancy: jobs[job], today: Self.today),
                        "seed \(seed), person \(person), vacancy \(job)")
                }
            }
        }
    }

    @Test("expressions of one row and with one text share a place, those of both rows have none")
    func scopes() throws {
        let rules = try Fixture.everyRule()
        func scope(_ code: String, _ part: KeyPath<CompiledRule, RuleExpression?>) -> RuleExpression.Scope? {
            rules.gates.first { $0.code == code }?[keyPath: part]?.scope
        }
        guard case .candidate(let place)? = scope("G03", \.applies) else {
            Issue.record("who a rule applies to is asked of the candidate alone")
            return
        }
        #expect(scope("G04", \.applies) == .candidate(place: place))
        guard case .vacancy? = scope("G02", \.condition) else {
            Issue.record("whether a vacancy is open is asked of the vacancy alone")
            return
        }
        #expect(scope("G07", \.condition) == .pair)
        // Through variables: the curfew meets the shift.
        #expect(scope("G06", \.condition) == .pair)
        #expect(rules.isPriorityOfCandidate)
    }
}
