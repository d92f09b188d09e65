import Postgres

extension Candidate.Enrolment {
    /// Over the last two years, the later the more.
    static func draw(confirmed percent: Int, _ today: Day, _ dice: inout Dice) -> Self {
        let age = min(dice.below(730), dice.below(730))
        let status = statuses.draw(&dice)
        return Self(
            status: status, on: today.adding(-age),
            confirmedOn: dice.maybe(percent) { today.adding(-min($0.below(age + 1), $0.below(age + 1))) },
            leftOn: status == "active" ? nil : today.adding(-dice.below(age + 1)))
    }

    private static let statuses = Odds([("active", 93), ("suspended", 4), ("withdrawn", 3)])
}
