import Postgres
import Testing

@testable import Office

@Suite("Shares in an invented office")
struct ShareTests {
    private static let office = GeneratedOffice.make(candidates: 6_000, vacancies: 1_500, seed: 21, today: Fixture.today)
    private var people: [Candidate] { Self.office.candidates }
    private var vacancies: [Vacancy] { Self.office.vacancies }

    private func percent<Element>(_ elements: [Element], _ predicate: (Element) -> Bool) -> Double {
        100 * Double(elements.filter(predicate).count) / Double(elements.count)
    }

    @Test("of profiles and enrolments")
    func profiles() {
        #expect((57...63).contains(percent(people) { $0.profile == .egressa }))
        #expect((13...17).contains(percent(people) { $0.profile == .preEgressa }))
        #expect((22...28).contains(percent(people) { $0.profile == .familiar }))
        #expect((91...95).contains(percent(people) { $0.enrolment.status == "active" }))
        #expect((2...4.5).contains(percent(people) { $0.enrolment.status == "withdrawn" }))
        #expect((4.5...7.5).contains(percent(people.filter { $0.ability.isDisabled != nil }) { $0.ability.isDisabled == true }))
    }

    @Test("of what is not known yet: something for everybody, everything for few")
    func unknown() {
        let fields: [(String, (Candidate) -> Bool)] = [
            ("birth", { $0.bornOn == nil }), ("schooling", { $0.schooling == nil }), ("skills", { $0.work.skills == nil }),
            ("documents", { $0.documents == nil }), ("hours", { $0.hours.available == nil }), ("night", { $0.hours.isNightRefused == nil }),
            ("care", { $0.hours.care == nil }), ("pay", { $0.payNeededCents == nil }), ("licence", { $0.licence.categories == nil }),
            ("vulnerabilities", { $0.vulnerabilities == nil }), ("commute", { $0.commuteMaxMinutes == nil }),
        ]
        for (name, isUnknown) in fields { #expect((12...40).contains(percent(people, isUnknown)), "\(name)") }
        let inCustody = people.compactMap(\.custody)
        #expect((15...35).contains(percent(inCustody) { $0.limitsReviewedOn == nil }))
        #expect((15...35).contains(percent(inCustody) { $0.situation == nil }))
        // Walk-ins: a name and at most a wish.
        let nothing = percent(people) { $0.work.skills == nil && $0.documents == nil && $0.hours.available == nil && $0.bornOn == nil }
        #expect((6...13).contains(nothing), "\(nothing)")
    }

    @Test("of what has run out: courses, licences, authorisations")
    func expired() {
        let today = Self.office.today
        let courses = people.flatMap(\.work.courses).compactMap(\.expiresOn)
        #expect((20...50).contains(percent(courses) { $0 < today }))
        #expect((14...26).contains(percent(people.compactMap(\.licence.expiresOn)) { $0 < today }))
        let authorisations = people.flatMap { $0.custody?.limits ?? [] }.filter { $0.kind == "autorizacao_trabalho_externo" }
        #expect((10...25).contains(percent(authorisations) { $0.endsOn.map { $0 < today } ?? false }))
    }

    @Test("of enrolment: over two years, the later the more")
    func enrolled() {
        let days = people.map { Int(Self.office.today.days - $0.enrolment.on.days) }
        #expect(days.allSatisfy { (0..<730).contains($0) })
        #expect(days.contains { $0 > 600 })
        #expect((60...85).contains(percent(days) { $0 < 365 }))
    }

    @Test("of trades: few are common, most are rare")
    func trades() {
        let wanted = people.flatMap { $0.work.occupations.filter { $0.kind == .wanted }.map(\.code) }
        let counts = Dictionary(wanted.map { ($0, 1) }, uniquingKeysWith: +).values.sorted(by: >)
        #expect(counts.count >= 55)
        #expect((5...14).contains(100 * Double(counts[0]) / Double(wanted.count)))
        #expect(counts.prefix(10).reduce(0, +) * 100 > wanted.count * 35)
    }

    @Test("of vacancies: mostly open and small, one employer for five, a flaw in one of twenty-five")
    func offers() {
        #expect((84...92).contains(percent(vacancies) { $0.status == "open" }))
        #expect((70...86).contains(percent(vacancies) { $0.openings <= 3 }))
        #expect(vacancies.contains { $0.openings >= 20 })
        let perEmployer = Double(vacancies.count) / Double(Self.office.employers.count)
        #expect((4...6).contains(perEmployer), "\(perEmployer)")
        #expect(vacancies.indices.filter { Flaw.of(vacancy: $0) != nil }.count == vacancies.count / 25)
        #expect(Set(vacancies.indices.compactMap(Flaw.of)) == Set(Flaw.allCases))
        let patterns = Dictionary(grouping: vacancies.compactMap(\.pattern)) { $0 }.mapValues(\.count)
        for pattern in ["5x2", "6x1", "12x36", "noturno", "parcial", "revezamento", "intermitente"] {
            #expect(patterns[pattern, default: 0] > 3, "\(pattern)")
        }
    }
}
