import CEL
import RuleFixtures
import Rules
import Testing

@Suite("Hours of the week")
struct WeekTests {
    private func week(_ spans: String...) throws -> [Int64] { try #require(WeekText.edges(spans)) }

    @Test("a night from Sunday to Monday is kept in two parts and counts as one")
    func sundayNight() throws {
        let night = try week("dom 22:00-06:00")
        #expect(night == [0, 360, 10_000 - 40, 10_080])
        #expect(Week.minutes(night) == 480)
        #expect(Week.spans(night).map { [$0.start, $0.end] } == [[9960, 10_440]])
        #expect(Week.pad(night, before: 60, after: 60) == [0, 420, 9900, 10_080])
    }

    @Test("padding merges what grows together and never exceeds the week")
    func padding() throws {
        #expect(Week.pad(try week("seg 08:00-12:00", "seg 13:00-17:00"), before: 30, after: 30) == [450, 1050])
        #expect(Week.pad(try week("todos 00:00-24:00"), before: 90, after: 90) == [0, 10_080])
        #expect(Week.pad([], before: 90, after: 90) == [])
    }

    @Test("the tightest shift is the one that runs furthest into the other hours, the first of equals, none where nothing overlaps")
    func tightest() throws {
        let curfew = try week("todos 22:00-06:00")
        let shifts = try week("seg 08:00-17:00", "qua 14:00-21:30", "sex 18:00-23:30", "sáb 18:00-23:30")
        #expect(Week.tightest(shifts, before: 40, after: 40, in: curfew) == (try week("sex 18:00-23:30")))
        #expect(Week.tightest(try week("seg 08:00-17:00"), before: 40, after: 40, in: curfew) == [])
        let sunday = try week("dom 20:00-02:00", "seg 08:00-17:00")
        #expect(Week.tightest(sunday, before: 0, after: 0, in: curfew) == (try week("dom 20:00-02:00")))
    }

    @Test("overlap is the same in minutes as counted one by one", arguments: 0..<40 as Range<UInt64>)
    func overlap(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        func some() -> [Int64] {
            Week.normalized(
                (0..<Int.random(in: 0...6, using: &random)).map { _ in
                    let start = Int64.random(in: 0..<Week.length, using: &random)
                    return (start, start + Int64.random(in: 1...2000, using: &random))
                })
        }
        func minutes(_ edges: [Int64]) -> Set<Int64> {
            stride(from: 0, to: edges.count - 1, by: 2).reduce(into: []) { $0.formUnion(edges[$1]..<edges[$1 + 1]) }
        }
        let (a, b) = (some(), some())
        #expect(Week.overlap(a, b) == Int64(minutes(a).intersection(minutes(b)).count), "seed \(seed)")
        #expect(Week.minutes(a) == Int64(minutes(a).count), "seed \(seed)")
    }
}

@Suite("Words for Brazilian readers")
struct PortugueseFormatTests {
    @Test(
        "money has two decimals, points for thousands and a comma",
        arguments: [(0, "R$ 0,00"), (5, "R$ 0,05"), (162_100, "R$ 1.621,00"), (123_456_789, "R$ 1.234.567,89"), (-250, "-R$ 2,50")])
    func money(cents: Int64, text: String) {
        #expect(PortugueseFormat.money(cents) == text)
    }

    @Test("nouns agree with their number")
    func counted() {
        #expect(PortugueseFormat.counted(1, "mês", "meses") == "1 mês")
        #expect(PortugueseFormat.counted(0, "mês", "meses") == "0 meses")
        #expect(PortugueseFormat.counted(1200, "minuto", "minutos") == "1.200 minutos")
    }

    @Test("the last of several is joined by ‘e’")
    func listed() {
        #expect(PortugueseFormat.listed([]) == "nenhum")
        #expect(PortugueseFormat.listed(["Serra"]) == "Serra")
        #expect(PortugueseFormat.listed(["Serra", "Viana"]) == "Serra e Viana")
        #expect(PortugueseFormat.listed(["Serra", "Viana", "Vitória"]) == "Serra, Viana e Vitória")
    }

    @Test(
        "hours are drawn together by day",
        arguments: [
            (["seg-sex 08:00-17:00", "sáb 08:00-12:00"], "seg–sex 08:00–17:00; sáb 08:00–12:00"),
            (["todos 22:00-06:00"], "todos os dias 22:00–06:00"),
            (["seg 08:00-12:00", "qua 08:00-12:00"], "seg, qua 08:00–12:00"), (["dom 20:00-02:00"], "dom 20:00–02:00"),
            (["todos 00:00-24:00"], "todos os dias, o dia inteiro"), ([], "nenhum horário"),
        ])
    func clock(spans: [String], text: String) throws {
        #expect(PortugueseFormat.clock(try #require(WeekText.edges(spans))) == text)
    }

    @Test("folding forgets case, accents and spaces, composed or not, and nothing else")
    func folding() {
        #expect(FoldedText.fold("  SÃO  José\t") == "sao jose")
        #expect(FoldedText.fold("Sa\u{303}o Jose\u{301}") == "sao jose")
        #expect(FoldedText.fold("Praça nº 3") == "praca nº 3")
        #expect(FoldedText.fold("") == "")
    }

    @Test("folding says of every character alone what it says of it beside a foreign one", arguments: 0..<256)
    func foldingByTable(value: Int) {
        let scalar = Unicode.Scalar(UInt8(value))
        // With a character of another script the table is not used.
        for text in ["\(scalar)", "A\(scalar)b", " \(scalar)\(scalar) Ç"] {
            #expect(FoldedText.fold(text + "x\u{416}") == FoldedText.fold(text + "x") + "\u{436}", "\(value)")
        }
    }
}

@Suite("What rules look up")
struct LookupTests {
    @Test("near occupations come from the table where it speaks, otherwise from the hierarchy of the CBO")
    func closeness() throws {
        let reference = try Fixture.reference()
        #expect(reference.occupationCloseness("717020", "717020") == 1000)
        // By the hierarchy alone a labourer and a bricklayer would be 350 apart.
        #expect(reference.occupationCloseness("717020", "715210") == 700)
        #expect(ReferenceData().occupationCloseness("717020", "715210") == 350)
        // The table also keeps apart what the codes bring together.
        #expect(reference.occupationCloseness("513435", "511215") == 100)
        #expect(reference.occupationCloseness("715210", "715230") == 800)
        #expect(reference.occupationCloseness("010105", "010110") == 0)
        #expect(reference.occupationCloseness("411005", "717020") == 0)
    }

    @Test(
        "licence categories cover one another as the traffic code says",
        arguments: [
            (["E"], "B", true), (["D"], "C", true), (["C"], "D", false), (["B"], "A", false), (["A"], "ACC", true),
            (["A", "B"], "A", true),
            ([], "", true), ([], "B", false),
        ])
    func licences(held: [String], asked: String, covered: Bool) {
        #expect(DrivingLicence.covers(held, asked) == covered)
    }

    @Test("distances agree with the great circle within half a per cent, here and across a state")
    func distances() {
        // Vitória, Vila Velha and Cachoeiro de Itapemirim, by haversine on the same sphere.
        let short = Geography.kilometres(-20.3155, -40.3128, -20.3417, -40.2875)
        #expect(abs(short - 3.930) < 0.02)
        let long = Geography.kilometres(-20.3155, -40.3128, -20.8462, -41.1198)
        #expect(abs(long - 102.66) < 0.5)
        #expect(Geography.minutes(-20.3155, -40.3128, -20.3155, -40.3128) == 0)
    }

    @Test("Minutes between two rectangles are those between any of their points", arguments: 0..<200 as Range<UInt64>)
    func minutesBetweenRectangles(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        func range(around middle: Double, _ size: Double) -> ClosedRange<Double> {
            let (a, b) = (Double.random(in: -size...size, using: &random), Double.random(in: -size...size, using: &random))
            return middle + min(a, b)...middle + max(a, b)
        }
        let size: Double = [0, 0.01, 0.3, 5].randomElement(using: &random) ?? 0
        // Sometimes about the equator, where the cosine is greatest.
        let latitude = seed.isMultiple(of: 3) ? 0.1 : -20.3
        let (latitudeA, longitudeA) = (range(around: latitude, size), range(around: -40.3, size))
        let (latitudeB, longitudeB) = (range(around: latitude, size / 3), range(around: -40.2, size / 3))
        let minutes = Geography.minutes(latitudeA: latitudeA, longitudeA, latitudeB: latitudeB, longitudeB)
        for _ in 0..<50 {
            func point(_ range: ClosedRange<Double>) -> Double {
                [range.lowerBound, range.upperBound, .random(in: range, using: &random)].randomElement(using: &random) ?? 0
            }
            let one = Geography.minutes(point(latitudeA), point(longitudeA), point(latitudeB), point(longitudeB))
            #expect(minutes.contains(one), "seed \(seed)")
        }
        if size == 0 { #expect(minutes.count == 1, "seed \(seed): a point is told exactly") }
    }
}
