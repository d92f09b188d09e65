import Matching
import Placement
import Store
import Testing

/// Processes that die, and what is noted about it, without processes and without a database.
private struct Mortality {
    let vacancies: [Int64]
    let candidates: [Int64]
    /// Whether judging the two together kills.
    let isDeadly: (_ vacancy: Int64, _ candidate: Int64) -> Bool
    /// Whether two are of one market: others are never judged together.
    var meet: (_ vacancy: Int64, _ candidate: Int64) -> Bool = { _, _ in true }
    /// Whether the vacancy's own rules kill.
    var isDeadlyAlone: (_ vacancy: Int64) -> Bool = { _ in false }

    var crashes: [Suspect: Int] = [:]
    var aside: Set<Suspect> = []
    var deaths = 0

    /// One process's life. Returns whether it got through.
    mutating func live() -> Bool {
        let hunt = PoisonHunt(
            crashes: crashes, vacancies: vacancies.filter { !aside.contains(.vacancy($0)) },
            candidates: candidates.filter { !aside.contains(.candidate($0)) }, meet: meet)
        var judged: [Int64] = []
        var seen: Set<Int64> = []
        for step in hunt.steps {
            var noted: [Suspect] = []
            var died = false
            switch step {
            case .setAside(let suspect):
                aside.insert(suspect)
                crashes = crashes.filter { entry in
                    switch (entry.key, suspect) {
                    case (.pair(let pair), .vacancy(let id)): pair.vacancy != id
                    case (.pair(let pair), .candidate(let id)): pair.candidate != id
                    default: entry.key != suspect
                    }
                }
            case .judgeVacancies(let ids):
                noted = ids.map { .vacancy($0) }
                died = ids.contains(where: isDeadlyAlone)
                judged += ids
            case .judgeCandidates(let ids):
                noted = ids.map { .candidate($0) }
                died = ids.contains { candidate in judged.contains { meet($0, candidate) && isDeadly($0, candidate) } }
                seen.formUnion(ids)
            case .probe(let pair):
                noted = [.pair(pair)]
                died = isDeadly(pair.vacancy, pair.candidate) || isDeadlyAlone(pair.vacancy)
            }
            if died {
                for suspect in noted { crashes[suspect, default: 0] += 1 }
                deaths += 1
                return false
            }
        }
        // Everything that is not set aside has been judged.
        #expect(Set(judged) == Set(vacancies.filter { !aside.contains(.vacancy($0)) }))
        #expect(seen == Set(candidates.filter { !aside.contains(.candidate($0)) }))
        return true
    }

    mutating func liveUntilThrough(_ most: Int) -> Bool {
        for _ in 0...most where live() { return true }
        return false
    }
}

@Suite("The hunt for what kills")
struct PoisonHuntTests {
    private let vacancies = Array<Int64>(1...150)
    private let candidates = Array<Int64>(1...1_000)

    @Test("where nothing kills, everything is judged in portions")
    func healthy() {
        var mortality = Mortality(vacancies: vacancies, candidates: candidates, isDeadly: { _, _ in false })
        #expect(mortality.live() == true)
        #expect(mortality.aside.isEmpty)
        #expect(PoisonHunt(crashes: [:], vacancies: vacancies, candidates: candidates, meet: { _, _ in true }).steps.count == 3 + 4)
    }

    @Test("a candidate that kills with every vacancy is set aside, alone", arguments: [1, 300, 1_000] as [Int64])
    func candidate(guilty: Int64) {
        var mortality = Mortality(vacancies: vacancies, candidates: candidates, isDeadly: { $1 == guilty })
        #expect(mortality.liveUntilThrough(6) == true)
        #expect(mortality.aside == [.candidate(guilty)])
    }

    @Test("a vacancy that kills with every candidate is set aside, alone", arguments: [1, 64, 150] as [Int64])
    func vacancy(guilty: Int64) {
        var mortality = Mortality(vacancies: vacancies, candidates: candidates, isDeadly: { vacancy, _ in vacancy == guilty })
        #expect(mortality.liveUntilThrough(8) == true)
        #expect(mortality.aside == [.vacancy(guilty)])
    }

    @Test("a vacancy whose own rules kill is set aside, alone")
    func vacancyAlone() {
        var mortality = Mortality(vacancies: vacancies, candidates: candidates, isDeadly: { _, _ in false }, isDeadlyAlone: { $0 == 77 })
        #expect(mortality.liveUntilThrough(4) == true)
        #expect(mortality.aside == [.vacancy(77)])
    }

    @Test("where only two together kill, the candidate is set aside, and the vacancy keeps everybody else")
    func pair() {
        var mortality = Mortality(vacancies: vacancies, candidates: candidates, isDeadly: { $0 == 9 && $1 == 400 })
        #expect(mortality.liveUntilThrough(6) == true)
        #expect(mortality.aside == [.candidate(400)])
    }

    @Test("in an office of several markets witnesses are of the market in question")
    func markets() {
        var mortality = Mortality(
            vacancies: vacancies, candidates: candidates, isDeadly: { vacancy, _ in vacancy == 10 },
            meet: { vacancy, candidate in vacancy % 2 == 0 && candidate > 900 || vacancy % 2 == 1 && candidate <= 900 })
        #expect(mortality.liveUntilThrough(8) == true)
        #expect(mortality.aside == [.vacancy(10)])
    }

    @Test("several at once are all found, and nobody else", arguments: 1...8 as ClosedRange<UInt64>)
    func several(seed: UInt64) {
        var random = SmallGenerator(seed: seed)
        let jobs = Set((0..<2).map { _ in vacancies.randomElement(using: &random) ?? 1 })
        let people = Set((0..<3).map { _ in candidates.randomElement(using: &random) ?? 1 })
        var mortality = Mortality(
            vacancies: vacancies, candidates: candidates, isDeadly: { jobs.contains($0) || people.contains($1) })
        #expect(mortality.liveUntilThrough(20) == true, "seed \(seed)")
        #expect(mortality.aside == Set(jobs.map { Suspect.vacancy($0) } + people.map { Suspect.candidate($0) }), "seed \(seed)")
    }
}
