import Postgres

extension Candidate.DrivingLicence {
    /// Who drives for a living mostly holds what it takes; of the others a third drives a car or a motorcycle. One licence in five is out of date.
    static func draw(
        _ trades: Candidate.Work.Trades, known: Int, isAdult: Bool, _ today: Day, _ dice: inout Dice
    ) -> Self {
        let asked = trades.done.compactMap(\.trade.licence)
        var licence = Self()
        guard dice.chance(known) else { return licence }
        var categories: Set<String> = []
        if isAdult {
            for licence in asked where dice.chance(80) { categories.insert(licence.category) }
            if categories.isEmpty, let other = others.draw(&dice) { categories.formUnion(other) }
            // The next category is reached from B.
            if !categories.isDisjoint(with: ["C", "D"]), dice.chance(18) { categories.insert("E") }
        }
        licence.categories = categories.sorted()
        licence.courses = []
        guard !categories.isEmpty else { return licence }
        licence.expiresOn = today.adding(dice.chance(20) ? -dice.between(1, 900) : dice.between(1, 2500))
        licence.isPaidActivity = dice.maybe(95) { $0.chance(asked.contains(where: \.isPaid) ? 80 : 8) }
        licence.courses = Set(asked.flatMap(\.courses) + (categories.contains("E") ? ["mopp"] : [])).sorted().filter { _ in dice.chance(55)
        }
        return licence
    }

    private static let others = Odds<[String]?>([(nil, 66), (["B"], 14), (["A", "B"], 13), (["A"], 6), (["C"], 1)])
}
