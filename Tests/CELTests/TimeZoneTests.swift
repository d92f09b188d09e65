import CEL
import Foundation
import Testing

@Suite("Time zones")
struct TimeZoneTests {
    @Test(
        "offsets are those of the system's own table, from 1970 to 2023",
        arguments: [
            "America/Sao_Paulo", "America/Manaus", "America/Noronha", "America/Rio_Branco", "America/New_York", "America/St_Johns",
            "US/Central",
            "Europe/Lisbon", "Europe/Dublin", "Asia/Kathmandu", "Australia/Lord_Howe", "Africa/Cairo", "Pacific/Apia", "UTC",
        ])
    func system(name: String) throws {
        guard let system = TimeZone(identifier: name) else { return }
        let zone = try #require(CELTimeZone(name))
        var random = Generator(state: 7)
        for _ in 0..<2_000 {
            let seconds = Int64.random(in: 0..<1_700_000_000, using: &random)
            let expected = system.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(seconds)))
            #expect(zone.offset(at: seconds) == Int64(expected), "\(name) at \(seconds)")
        }
    }

    @Test(
        "the yearly rule goes on after the table ends",
        arguments: [
            ("Europe/Paris", 2_540_937_600, 7200), ("Europe/Paris", 2_556_144_000, 3600), ("Australia/Sydney", 2_540_937_600, 36_000),
            ("Australia/Sydney", 2_556_144_000, 39_600), ("America/New_York", 2_540_937_600, -14_400),
            ("America/Sao_Paulo", 2_556_144_000, -10_800),
        ] as [(String, Int64, Int64)])
    func yearly(_ name: String, _ seconds: Int64, _ offset: Int64) throws {
        #expect(try #require(CELTimeZone(name)).offset(at: seconds) == offset)
    }

    @Test("fixed offsets have hours and minutes, with or without a sign")
    func fixed() {
        #expect(CELTimeZone("-03:00")?.offset(at: 0) == -10_800)
        #expect(CELTimeZone("+05:30")?.offset(at: 0) == 19_800)
        #expect(CELTimeZone("02:00")?.offset(at: 0) == 7200)
        for text in ["", "03", "+3", "+24:00", "-03:60", "--03:00", "+03:0", "+ 3:00", "America/Nowhere", "america/sao_paulo", "+03:00:00"]
        {
            #expect(CELTimeZone(text) == nil, "\(text)")
        }
    }
}
