/// A kind of employer: what it does, where, and whom it looks for.
struct Sector: Sendable {
    /// CNAE 2.3 subclasses, one of them.
    let activities: [String]
    /// How its companies are called, before the name proper.
    let forms: [String]
    /// Codes of `place_kind`.
    let places: [String]
    /// Occupations it looks for, with weights.
    let trades: [(occupation: String, weight: Int)]
    /// How many employers are of this sector, in relation to the others.
    let share: Int
    /// Percent of its vacancies that are public works or services.
    let publicWorks: Int
    /// Percent of its vacancies with work in other municipalities too.
    let travel: Int

    init(
        _ activities: [String], _ forms: [String], at places: [String], _ trades: [(String, Int)], share: Int, publicWorks: Int = 0,
        travel: Int = 0
    ) {
        self.activities = activities
        self.forms = forms
        self.places = places
        self.trades = trades.map { ($0.0, $0.1) }
        self.share = share
        self.publicWorks = publicWorks
        self.travel = travel
    }

    /// Whose vacancies are where children are: the certificate of antecedents rests on law there (ECA art. 59-A).
    var isSchool: Bool { places.contains("escola") }

    /// Which sector an employer is of.
    static let odds = Odds(all.map { ($0, $0.share) })

    /// Which trade a vacancy of the sector is for.
    var tradeOdds: Odds<Trade> {
        Odds(
            trades.map { entry in
                guard let trade = Trade.byOccupation[entry.occupation] else { preconditionFailure("every sector's trades are known") }
                return (trade, entry.weight)
            })
    }
}
