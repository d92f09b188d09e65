import CEL
import Matching
import OfficeRows
import Postgres
import Rules
import Testing

@testable import Office

@Suite("The mix of an office under the default rules")
struct MixTests {
    private let rules: CompiledRuleSet
    private let today = Timestamp(daysSinceEpoch: Int64(Fixture.today.days))!

    init() throws { self.rules = try Fixture.rules() }

    @Test("every flaw is found, and nothing is found where there is none", arguments: [UInt64(1), 2, 3])
    func flawsAreFound(seed: UInt64) throws {
        let office = GeneratedOffice.make(candidates: 0, vacancies: 600, seed: seed, today: Fixture.today)
        for vacancy in try Fixture.rows(office).vacancies {
            let index = Int(vacancy.id)
            let found = rules.lint(vacancy: vacancy, today: today).map(\.code)
            let expected: [String] =
                switch Flaw.of(vacancy: index) {
                case nil: []
                case .traitAsked, .traitInText, .ageWithoutBasis: ["V01"]
                case .payBelowFloor: ["V04"]
                case .longExperience: ["V03"]
                case .certificateWithoutBasis: office.vacancies[index].isCriminalCertificateAsked ? ["V02"] : ["V03"]
                }
            #expect(found == expected, "vacancy \(index) of seed \(seed)")
        }
    }

    @Test("most vacancies find people for all their places, some do not, and some people wait for an answer", arguments: [UInt64(1), 2])
    func placements(seed: UInt64) throws {
        let office = GeneratedOffice.make(candidates: 300, vacancies: 30, seed: seed, today: Fixture.today)
        let rows = try Fixture.rows(office)
        let placed = Placements.fromScratch(
            candidates: rows.candidates, vacancies: rows.vacancies, decisions: [:], rules: rules, today: today)
        #expect(placed.failures.isEmpty)
        let matchable = rows.vacancies.filter { rules.isMatchable(vacancy: $0, findings: placed.findings[$0.id] ?? []) }
        let sure = Dictionary(grouping: placed.proposals.values.filter(\.isSure), by: \.pair.vacancy).mapValues(\.count)
        let full = matchable.filter { sure[$0.id, default: 0] == rules.places(ofVacancy: $0) }
        #expect(full.count * 10 >= matchable.count * 6, "\(full.count) of \(matchable.count)")
        #expect(full.count < matchable.count)
        #expect(placed.proposals.values.contains { !$0.isSure && !$0.questions.isEmpty })
        #expect(!placed.nearMisses.isEmpty)
    }

    @Test("every requirement fails for somebody, and nearly every one alone")
    func requirements() throws {
        let office = GeneratedOffice.make(candidates: 600, vacancies: 60, seed: 1, today: Fixture.today)
        let rows = try Fixture.rows(office)
        var alone: Set<String> = []
        var (passed, pending) = (0, 0)
        for vacancy in rows.vacancies {
            for candidate in rows.candidates {
                switch rules.evaluate(candidate: candidate, vacancy: vacancy, today: today).standing {
                case .failed(1, let first): alone.insert(rules.code(of: first))
                case .failed: break
                case .passed: passed += 1
                case .pending: pending += 1
                case .error(let rule, let error): Issue.record("\(rule): \(error)")
                }
            }
        }
        #expect(alone == ["G01", "G02", "G03", "G04", "G06", "G07", "G08", "G09", "G11", "G15"])
        let pairs = rows.vacancies.count * rows.candidates.count
        #expect((pairs / 8...pairs / 2).contains(passed), "\(passed) of \(pairs)")
        #expect((pairs / 10...pairs / 2).contains(pending), "\(pending) of \(pairs)")
    }
}
