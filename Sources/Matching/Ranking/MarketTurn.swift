/// What a turn of the day asks to be ranked anew.
struct MarketTurn {
    /// People of whom rules may say something else, and the few who get far ahead.
    var candidates: [Int64] = []
    /// Vacancies of which rules may say something else whoever the person is.
    var vacancies: [Int64] = []
    /// How everybody else ranks now.
    var moves = RankMoves()
}
