import Postgres

extension Candidate.Work {
    /// What somebody has done, wants and refuses.
    struct Trades {
        var done: [(trade: Trade, months: Int, origin: String)] = []
        var wanted: [Trade] = []
        var refused: Trade?

        static func draw(isFamily: Bool, _ dice: inout Dice) -> Trades {
            var trades = Trades()
            let first = Trade.odds.draw(&dice)
            var done = dice.chance(88) ? [first] : []
            for _ in 0..<extraTrades.draw(&dice) { done.append(next(to: first, &dice)) }
            var seen: Set<String> = []
            for trade in done where seen.insert(trade.occupation).inserted {
                let isPrison = !isFamily && trade.isDoneInPrison && dice.chance(30)
                let months = isPrison ? dice.between(2, 36) : 1 + min(dice.below(150), dice.below(150))
                trades.done.append((trade, months, isPrison ? "prisao" : dice.chance(36) ? "formal" : "informal"))
            }
            trades.wanted = [dice.chance(72) ? first : next(to: first, &dice)]
            for _ in 0..<dice.below(3) {
                let other = next(to: first, &dice)
                if !trades.wanted.contains(where: { $0.occupation == other.occupation }) { trades.wanted.append(other) }
            }
            let unwanted = Trade.odds.draw(&dice)
            if dice.chance(7), !trades.wanted.contains(where: { $0.occupation == unwanted.occupation }) { trades.refused = unwanted }
            return trades
        }

        /// Another trade, more often than not of the same field.
        private static func next(to trade: Trade, _ dice: inout Dice) -> Trade {
            guard dice.chance(60), let near = Trade.byField[trade.field] else { return Trade.odds.draw(&dice) }
            return dice.pick(near)
        }

        private static let extraTrades = Odds([(0, 30), (1, 34), (2, 24), (3, 12)])
    }

    /// - Parameter asked: Percent of what could be known that is; nil for somebody who came in once and said at most what they want.
    static func draw(_ trades: Trades, asked: Int?, enrolledOn: Day, _ today: Day, _ dice: inout Dice) -> Self {
        var work = Self()
        guard let known = asked else {
            if dice.chance(65) { work.occupations = [wanted(trades.wanted[0])] }
            return work
        }
        if dice.chance(known + 2) { work.occupations = trades.wanted.map(wanted) }
        if let refused = trades.refused, !work.occupations.isEmpty {
            work.occupations.append(Occupation(kind: .refused, code: refused.occupation, months: nil, origin: nil))
        }
        if dice.chance(known) {
            work.experienceReviewedOn = max(enrolledOn, today.adding(-dice.below(300)))
            work.occupations += trades.done.map {
                Occupation(kind: .exercised, code: $0.trade.occupation, months: $0.months, origin: $0.origin)
            }
        }
        if dice.chance(known) {
            var skills: Set<String> = []
            for (trade, _, _) in trades.done { skills.formUnion(dice.each(trade.skills.map { ($0, 85) })) }
            skills.formUnion(dice.each(common))
            work.skills = skills.sorted()
        }
        if dice.chance(known) {
            work.coursesReviewedOn = max(enrolledOn, today.adding(-dice.below(300)))
            var held: Set<String> = []
            for trade in trades.done.map(\.trade) + trades.wanted { held.formUnion(dice.each(trade.courses.map { ($0, 20) })) }
            held.formUnion(dice.each(offered))
            work.courses = held.sorted().map { course in
                Course(code: course, expiresOn: renewed.contains(course) ? today.adding(dice.between(-400, 700)) : nil)
            }
        }
        return work
    }

    private static func wanted(_ trade: Trade) -> Occupation {
        Occupation(kind: .wanted, code: trade.occupation, months: nil, origin: nil)
    }

    private static let common: [(value: String, percent: Int)] = [
        ("trabalho_em_equipe", 45), ("limpeza", 22), ("informatica_basica", 14), ("atendimento_publico", 12), ("artesanato", 8),
        ("horta", 7),
    ]
    /// What the office and its partners teach.
    private static let offered: [(value: String, percent: Int)] = [
        ("informatica", 10), ("boas_praticas_alimentos", 7), ("nr18", 6), ("nr35", 4), ("brigada_incendio", 2), ("primeiros_socorros", 2),
    ]
    /// Courses that have to be taken again, every two years mostly.
    private static let renewed: Set = [
        "nr10", "nr20", "nr33", "nr35", "vigilante", "brigada_incendio", "mopp", "coletivo", "boas_praticas_alimentos",
    ]
}
