extension Candidate.Hours {
    static func draw(known: Int, isLikelyCarer: Bool, _ dice: inout Dice) -> Self {
        var hours = Self()
        hours.available = dice.maybe(known) { availabilities.draw(&$0) }
        hours.isNightRefused = dice.maybe(known - 6) { $0.chance(36) }
        // Nobody is presumed to care for somebody: these are the ones who said so.
        hours.care = dice.maybe(known - 10) { $0.chance(isLikelyCarer ? 38 : 8) ? cares.draw(&$0) : .empty }
        return hours
    }

    private static let availabilities = Odds([
        (Week.always, 22), (Week(Week.sixDays, 600, 2000), 28), (Week(Week.workdays, 600, 1900), 18), (Week(Week.everyDay, 500, 2300), 14),
        (Week(Week.workdays, 700, 1300), 6), (Week(Week.workdays, 1200, 2300), 5),
        (Week(Week.everyDay, 1700, 700), 4), (Week([5, 6], 600, 2300), 3),
    ])
    private static let cares = Odds([
        (Week(Week.workdays, 1130, 1300).union(Week(Week.workdays, 1700, 1900)), 40), (Week(Week.workdays, 600, 730), 15),
        (Week(Week.workdays, 1700, 2100), 20), (Week(Week.workdays, 1200, 1800), 15), (Week([5, 6], 0, 0), 10),
    ])
}
