/// What is done in one occupation, as far as people and vacancies need to be told apart.
struct Trade: Sendable {
    /// Occupations that people move between.
    enum Field: Sendable, CaseIterable {
        case building, cleaning, food, retail, production, transport, workshop, outdoors, care, office
    }

    /// What driving for it takes (CTB arts. 143 to 147).
    struct Licence: Sendable {
        let category: String
        /// Needs the note for paid activity (EAR).
        let isPaid: Bool
        let courses: [String]

        init(_ category: String, paid: Bool = true, courses: [String] = []) {
            self.category = category
            self.isPaid = paid
            self.courses = courses
        }
    }

    /// CBO 2002.
    let occupation: String
    let field: Field
    /// What a vacancy for it is called.
    let title: String
    /// What one does, as a sentence of a vacancy.
    let duty: String
    /// Codes of `skill`, the most important first.
    let skills: [String]
    /// Codes of `course`.
    let courses: [String]
    /// What is usually paid for 44 hours, in percent of the minimum wage; at least 100.
    let pay: Int
    /// When it is done, one of them.
    let shifts: [Shift]
    /// The schooling that is usually asked, as a code of `schooling`.
    let schooling: Int?
    let licence: Licence?
    let isHazardous: Bool
    let isUnhealthy: Bool
    /// Also learned and done in prison.
    let isDoneInPrison: Bool

    init(
        _ occupation: String, _ title: String, _ duty: String, _ skills: [String], courses: [String] = [], pay: Int,
        _ shifts: [Shift], schooling: Int? = nil, licence: Licence? = nil, hazardous: Bool = false, unhealthy: Bool = false,
        inPrison: Bool = false, in field: Field
    ) {
        self.occupation = occupation
        self.field = field
        self.title = title
        self.duty = duty
        self.skills = skills
        self.courses = courses
        self.pay = pay
        self.shifts = shifts
        self.schooling = schooling
        self.licence = licence
        self.isHazardous = hazardous
        self.isUnhealthy = unhealthy
        self.isDoneInPrison = inPrison
    }
}

extension Trade {
    /// Whether a certificate of antecedents may be asked for, by law or for the special trust the work takes.
    ///
    /// Source: `sql/reference/occupation_requirement.csv`; TST, Tema Repetitivo 1.
    var isCertificateLawful: Bool { ["5173", "5121", "5162", "4132", "8485", "7825"].contains { occupation.hasPrefix($0) } }

    /// Every trade, the most common among the people of an office first.
    static let all: [Trade] = {
        let trades = building + services + production + transport
        let known = Dictionary(uniqueKeysWithValues: trades.map { ($0.occupation, $0) })
        // What is most common first; whatever the ranking does not name follows.
        let first = ranking.compactMap { known[$0] }
        return first + trades.filter { !ranking.contains($0.occupation) }
    }()

    /// A trade by its occupation.
    static let byOccupation = Dictionary(uniqueKeysWithValues: all.map { ($0.occupation, $0) })
    /// The trades of a field, in the order of ``all``.
    static let byField = Dictionary(grouping: all, by: \.field)
    /// What people have done or want: few trades of many, many of few.
    static let odds = Odds.ranked(all)

    private static let ranking = [
        "717020", "514320", "783225", "715210", "784205", "513505", "521125", "715610", "716610", "763210", "514215", "783215", "914405",
        "513205", "519935", "622010", "513435", "517410", "724315", "784105", "848305", "421125", "519205", "622020", "516105", "414105",
        "771105", "519110", "521140", "715315", "716510", "724110",
    ]
}
