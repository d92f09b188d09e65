import CEL

/// A rule set whose every expression checks, bound to a catalogue and to reference data. Immutable and free to share.
///
/// A reference: it is handed on with every pair, on several threads, and copying it would count every part of it.
package final class CompiledRuleSet: Sendable {
    /// The name the file gives.
    package let name: String
    /// SHA-256 of the file's bytes, in lower-case hexadecimal: the version.
    package let hash: String
    package let title: LocalizedText
    package let settings: RuleSetFile.Settings
    package let catalogue: AttributeCatalogue
    /// What its functions look up.
    let reference: ReferenceData

    let lints: [CompiledRule]
    let gates: [CompiledRule]
    let scores: [CompiledRule]
    let priorities: [CompiledRule]
    let warnings: [CompiledRule]
    let variables: [(name: String, expression: RuleExpression)]
    /// How many outcomes a bound row of either side keeps.
    let places: (candidate: Int, vacancy: Int)
    /// Whether the priority is the candidate's own, whatever the vacancy.
    let isPriorityOfCandidate: Bool
    let slots: PairSlots
    let readable: ReadableNames
    /// ``hash``, as it is written.
    let hashBytes: [UInt8]

    let placesMinimum: Int
    let placesPerOpening: Int
    /// Live proposals a person may hold (L02).
    package let placesPerCandidate: Int

    init(
        name: String, hash: String, title: LocalizedText, settings: RuleSetFile.Settings, catalogue: AttributeCatalogue,
        reference: ReferenceData, lints: [CompiledRule], gates: [CompiledRule], scores: [CompiledRule], priorities: [CompiledRule],
        warnings: [CompiledRule],
        variables: [(name: String, expression: RuleExpression)], places: (candidate: Int, vacancy: Int), isPriorityOfCandidate: Bool,
        slots: PairSlots, readable: ReadableNames, placesMinimum: Int, placesPerOpening: Int, placesPerCandidate: Int
    ) {
        self.name = name
        self.hash = hash
        self.title = title
        self.settings = settings
        self.catalogue = catalogue
        self.reference = reference
        self.lints = lints
        self.gates = gates
        self.scores = scores
        self.priorities = priorities
        self.warnings = warnings
        self.variables = variables
        self.places = places
        self.isPriorityOfCandidate = isPriorityOfCandidate
        self.slots = slots
        self.readable = readable
        hashBytes = Array(hash.utf8)
        self.placesMinimum = placesMinimum
        self.placesPerOpening = placesPerOpening
        self.placesPerCandidate = placesPerCandidate
    }

    /// The code of a gate by its position among the gates.
    package func code(of rule: Int) -> String { gates[rule].code }

    /// Whether failing this gate alone, by its position, makes a near miss worth showing.
    package func countsAsNearMiss(rule: Int) -> Bool { gates[rule].countsAsNearMiss }

    /// Near misses kept per vacancy.
    package var nearMissesPerVacancy: Int { settings.nearMisses }

    /// What a difference of priority, in milli-points, makes of the order key.
    package func orderKey(ofPriority milliPoints: Int64) -> Int64 { settings.orderKey(score: 0, priority: milliPoints) }

    /// Live proposals a vacancy may hold (L01): max(minimum, per opening × openings).
    package func places(ofVacancy vacancy: AttributeRow) -> Int {
        guard let index = slots.openings, case .int(let openings)? = vacancy.values[index] else { return placesMinimum }
        return max(placesMinimum, placesPerOpening * Int(clamping: openings))
    }
}

/// Where the environment keeps what the engine itself looks at.
struct PairSlots: Sendable {
    static let candidate = 0
    static let vacancy = 1
    static let today = 2
    static let firstVariable = 3

    /// Unknown outcomes made once: per side and attribute.
    let unknownCandidate: [Outcome]
    let unknownVacancy: [Outcome]
    /// The names of the attributes in explanations, made once: each names dozens.
    let candidatePaths: [String]
    let vacancyPaths: [String]
    /// The attributes that there is a question for, by name: where they stand in the catalogue, candidates' first, and what to ask.
    let asked: [String: (place: Int, question: String)]
    /// The candidate's profile, which no explanation shows.
    let profile: Slot?
    let openings: Int?
    let status: Int?
    let lintWaived: Int?
    let enrolledOn: Int?
    let approvedOn: Int?

    init(_ catalogue: AttributeCatalogue) {
        unknownCandidate = catalogue.candidate.map { .unknown(AttributeSet(Attribute("candidate", $0.name))) }
        unknownVacancy = catalogue.vacancy.map { .unknown(AttributeSet(Attribute("vacancy", $0.name))) }
        candidatePaths = catalogue.candidate.map(\.path)
        vacancyPaths = catalogue.vacancy.map(\.path)
        asked = Dictionary(
            uniqueKeysWithValues: (catalogue.candidate + catalogue.vacancy).enumerated().filter { !$0.element.question.isEmpty }
                .map { ($0.element.path, ($0.offset, $0.element.question)) })
        profile = catalogue.candidate.firstIndex { $0.name == "profile" }.map { Slot(variable: Self.candidate, field: $0) }
        openings = catalogue.vacancy.firstIndex { $0.name == "openings" }
        status = catalogue.vacancy.firstIndex { $0.name == "status" }
        lintWaived = catalogue.vacancy.firstIndex { $0.name == "lint_waived" }
        enrolledOn = catalogue.candidate.firstIndex { $0.name == "enrolled_on" }
        approvedOn = catalogue.candidate.firstIndex { $0.name == "approved_on" }
    }
}
