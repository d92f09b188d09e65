import Postgres
import Testing

@testable import Office

@Suite("An invented office")
struct GeneratedOfficeTests {
    @Test("is a function of its seed")
    func sameSeedSameOffice() {
        let office = GeneratedOffice.make(candidates: 80, vacancies: 20, seed: 7, today: Fixture.today)
        #expect(office == GeneratedOffice.make(candidates: 80, vacancies: 20, seed: 7, today: Fixture.today))
        let other = GeneratedOffice.make(candidates: 80, vacancies: 20, seed: 8, today: Fixture.today)
        #expect(office.candidates != other.candidates)
        #expect(office.vacancies != other.vacancies)
        #expect(office.employers != other.employers)
    }

    @Test("is the same on every machine and with every compiler")
    func pinned() {
        let office = GeneratedOffice.make(candidates: 3, vacancies: 3, seed: 1, today: Fixture.today)
        #expect(
            office.candidates.map(\.person.civilName)
                == ["Mônica Carvalho de Moraes", "Maurício Ribeiro Oliveira", "Wesley Lopes Pereira"])
        #expect(office.vacancies.map(\.title) == ["Operador de caixa", "Operador de caixa", "Servente de obras"])
        #expect(office.employers.map(\.cnpj) == ["58117389998696", "60978248916816"])
        let points = office.candidates.compactMap(\.place?.point)
        #expect(points.map { [$0.latitude, $0.longitude] } == [[-20.3342, -40.3519], [-20.2895, -40.3343]])
    }

    @Test("gives person and vacancy n the same whatever else there is")
    func prefixesAgree() {
        let small = GeneratedOffice.make(candidates: 40, vacancies: 60, seed: 3, today: Fixture.today)
        let large = GeneratedOffice.make(candidates: 200, vacancies: 60, seed: 3, today: Fixture.today)
        #expect(Array(large.candidates.prefix(40)) == small.candidates)
        #expect(large.vacancies == small.vacancies)
        let busy = GeneratedOffice.make(candidates: 0, vacancies: 300, seed: 3, today: Fixture.today)
        #expect(Array(busy.vacancies.prefix(60)) == small.vacancies)
        #expect(Array(busy.employers.prefix(small.employers.count)) == small.employers)
    }

    @Test("keeps its days in step with today")
    func movesWithToday() {
        let office = GeneratedOffice.make(candidates: 60, vacancies: 30, seed: 5, today: Fixture.today)
        let later = GeneratedOffice.make(candidates: 60, vacancies: 30, seed: 5, today: Fixture.today.adding(30))
        #expect(later.candidates.map { $0.enrolment.on.adding(-30) } == office.candidates.map(\.enrolment.on))
        #expect(later.vacancies.map { $0.expiresOn?.adding(-30) } == office.vacancies.map(\.expiresOn))
    }

    @Test("may be empty on either side", arguments: [(0, 0), (5, 0), (0, 5)])
    func empty(candidates: Int, vacancies: Int) {
        let office = GeneratedOffice.make(candidates: candidates, vacancies: vacancies, seed: 1, today: Fixture.today)
        #expect(office.candidates.count == candidates)
        #expect(office.vacancies.count == vacancies)
        #expect(office.candidates.allSatisfy { $0.barredEmployers.allSatisfy(office.employers.indices.contains) })
    }
}

@Suite("Dice")
struct DiceTests {
    @Test("show every side about as often")
    func fair() {
        var dice = Dice(seed: 1, stream: .candidate, index: 0)
        var counts = Array(repeating: 0, count: 6)
        for _ in 0..<60_000 { counts[dice.below(6)] += 1 }
        #expect(counts.allSatisfy { (9_600...10_400).contains($0) }, "\(counts)")
    }

    @Test("of neighbouring people and seeds have nothing in common")
    func independent() {
        var seen: Set<Int> = []
        for seed in UInt64(0)..<10 {
            for index in 0..<100 {
                for stream in [Dice.Stream.employer, .vacancy, .candidate] {
                    var dice = Dice(seed: seed, stream: stream, index: index)
                    seen.insert(dice.below(.max))
                }
            }
        }
        #expect(seen.count == 3_000)
    }

    @Test("pick different ones, and all where fewer are there than asked for")
    func pickSeveral() {
        var dice = Dice(seed: 2, stream: .vacancy, index: 9)
        #expect(Set(dice.pick(3, of: [1, 2, 3, 4, 5])).count == 3)
        #expect(dice.pick(9, of: [1, 2, 3]).sorted() == [1, 2, 3])
        #expect(dice.pick(0, of: [1]).isEmpty)
    }

    @Test("draw values as often as their weights say")
    func odds() {
        var dice = Dice(seed: 3, stream: .candidate, index: 1)
        let odds = Odds([("rare", 1), ("usual", 9)])
        let usual = (0..<20_000).filter { _ in odds.draw(&dice) == "usual" }.count
        #expect((17_700...18_300).contains(usual), "\(usual)")
    }
}
