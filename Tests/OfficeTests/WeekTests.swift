import Testing

@testable import Office

@Suite("Hours of the week")
struct WeekTests {
    @Test("count minutes from Monday 00:00")
    func clock() {
        #expect(Week([0], 800, 1748).ranges == [480..<1068])
        #expect(Week([6], 700, 1900).ranges == [9060..<9780])
    }

    @Test("run over midnight, and from Sunday into Monday")
    func overMidnight() {
        #expect(Week([0], 2200, 600).ranges == [1320..<1800])
        #expect(Week([6], 2200, 600).ranges == [0..<360, 9960..<10080])
    }

    @Test("merge what touches or overlaps")
    func merge() {
        #expect(Week([0..<60, 60..<120, 100..<150, 300..<400]).ranges == [0..<150, 300..<400])
        #expect(Week([0], 600, 1200).union(Week([0], 1200, 1300)).ranges == [360..<780])
        #expect(Week(Week.everyDay, 0, 0) == .always)
        #expect(Week([5..<5]) == .empty)
    }

    @Test("of every shift hold what is paid", arguments: Trade.all.flatMap(\.shifts).filter { $0.hours != nil && $0.pattern != "12x36" })
    func shiftsHoldTheirPay(shift: Shift) throws {
        let hours = try #require(shift.hours)
        let present = hours.ranges.reduce(0) { $0 + $1.count }
        // Presence is pay and meals: up to an hour and a half a day.
        #expect((shift.weeklyMinutes...shift.weeklyMinutes + 7 * 90).contains(present), "\(shift)")
    }
}
