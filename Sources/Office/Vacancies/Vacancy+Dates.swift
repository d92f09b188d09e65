import Postgres

extension Vacancy {
    /// When a vacancy was published, ends and lets people start.
    struct Dates {
        let status: String
        let publishedOn: Day?
        let expiresOn: Day?
        let startsBy: Day?
        /// Open, but nobody else can come.
        let isFull: Bool

        static func draw(_ today: Day, _ dice: inout Dice) -> Dates {
            let status = statuses.draw(&dice)
            let isPublished = status != "draft" && status != "under_review"
            // Two in a hundred are still marked open after their term: the requirement of the open vacancy has something to say.
            let isOver = status == "expired" || dice.chance(2)
            let published = today.adding(isOver ? -dice.between(45, 90) : -dice.below(45))
            let expires = isOver ? today.adding(-dice.between(1, 12)) : published.adding(dice.between(50, 120))
            let starts = today.adding(dice.chance(15) ? dice.between(60, 150) : dice.between(5, 50))
            return Dates(
                status: status, publishedOn: isPublished ? published : nil, expiresOn: isPublished || dice.chance(60) ? expires : nil,
                startsBy: dice.chance(94) ? starts : nil, isFull: status == "filled" || dice.chance(1))
        }

        private static let statuses = Odds([
            ("open", 88), ("draft", 2), ("under_review", 3), ("suspended", 2), ("filled", 3), ("expired", 2),
        ])

        func filled(of openings: Int, _ dice: inout Dice) -> Int {
            isFull ? openings : openings > 1 && publishedOn != nil && dice.chance(20) ? dice.between(1, openings - 1) : 0
        }
    }
}
