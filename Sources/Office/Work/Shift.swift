/// When a job is done.
struct Shift: Sendable {
    /// From the start of the day's work to its end, meals included; nil where the employer has not said.
    let hours: Week?
    /// Minutes paid a week.
    let weeklyMinutes: Int
    /// A code of `shift_pattern`.
    let pattern: String

    /// Whether any of it lies between 22:00 and 05:00, where pay is a fifth higher (CLT art. 73).
    var isNight: Bool = false

    // 44 hours are 8 h 48 min on five days or 7 h 20 min on six, each with an hour's meal.
    static let commercial = Shift(hours: Week(Week.workdays, 800, 1748), weeklyMinutes: 2640, pattern: "5x2")
    static let early = Shift(hours: Week(Week.workdays, 700, 1648), weeklyMinutes: 2640, pattern: "5x2")
    static let forty = Shift(hours: Week(Week.workdays, 700, 1600), weeklyMinutes: 2400, pattern: "5x2")
    static let sixMornings = Shift(hours: Week(Week.sixDays, 700, 1520), weeklyMinutes: 2640, pattern: "6x1")
    static let sixAfternoons = Shift(hours: Week(Week.sixDays, 1340, 2200), weeklyMinutes: 2640, pattern: "6x1")
    static let withSunday = Shift(hours: Week([0, 2, 3, 4, 5, 6], 900, 1720), weeklyMinutes: 2640, pattern: "6x1")
    static let dawn = Shift(hours: Week(Week.sixDays, 400, 1220), weeklyMinutes: 2640, pattern: "6x1", isNight: true)
    static let kitchenEvening = Shift(hours: Week(Array(1...6), 1800, 2330), weeklyMinutes: 1890, pattern: "6x1", isNight: true)
    static let night = Shift(hours: Week([0, 1, 2, 3, 6], 2200, 600), weeklyMinutes: 2100, pattern: "noturno", isNight: true)

    // Any day may be one of duty, so the week holds all of them. 15 or 16 shifts a month make 42 hours a week.
    static let twelveByDay = Shift(hours: Week(Week.everyDay, 700, 1900), weeklyMinutes: 2520, pattern: "12x36")
    static let twelveByNight = Shift(hours: Week(Week.everyDay, 1900, 700), weeklyMinutes: 2520, pattern: "12x36", isNight: true)

    static let mornings = Shift(hours: Week(Week.workdays, 800, 1200), weeklyMinutes: 1200, pattern: "parcial")
    static let afternoons = Shift(hours: Week(Week.workdays, 1300, 1800), weeklyMinutes: 1500, pattern: "parcial")
    static let thirty = Shift(hours: Week(Week.sixDays, 800, 1300), weeklyMinutes: 1800, pattern: "parcial")
    static let weekend = Shift(hours: Week([4, 5, 6], 1600, 2200), weeklyMinutes: 1080, pattern: "intermitente")

    /// Changes from week to week, so no hours can be written down.
    static let rotating = Shift(hours: nil, weeklyMinutes: 2640, pattern: "revezamento")
}
