import CEL

/// Everything rules may read of a pair, numbered: the candidate's attributes, the vacancy's, the day, the variables.
///
/// The numbers are those of this process and of this catalogue; what is stored are the places in ``RuleSetFile/namesOfPairs``.
struct ReadableNames: Sendable {
    /// By number.
    let names: [String]
    /// What stands for the name in a stored explanation, by number: its place among the version's names, or the name itself.
    let stored: [[UInt8]]
    /// The numbers of attributes, as unknown outcomes name them.
    private let numbers: [Attribute: Int]
    private let numbersByName: [String: Int]
    private let firstOfVacancy: Int
    private let firstVariable: Int
    /// The candidate's profile, which no explanation shows.
    let profile: Int?
    /// The question to ask for an attribute, by number.
    let asked: [String?]

    /// - Parameter places: ``RuleSetFile/namesOfPairs``.
    init(_ catalogue: AttributeCatalogue, variables: [String], places: [String]) {
        names = catalogue.candidate.map(\.path) + catalogue.vacancy.map(\.path) + ["today"] + variables
        firstOfVacancy = catalogue.candidate.count
        firstVariable = firstOfVacancy + catalogue.vacancy.count + 1
        numbersByName = Dictionary(names.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
        let placeOfName = Dictionary(uniqueKeysWithValues: places.enumerated().map { ($0.element, Int64($0.offset)) })
        stored = names.map { name in
            var bytes: [UInt8] = []
            if let place = placeOfName[name] { CanonicalJSON.write(place, to: &bytes) } else { CanonicalJSON.write(name, to: &bytes) }
            return bytes
        }
        let entries = catalogue.candidate + catalogue.vacancy
        numbers = Dictionary(
            uniqueKeysWithValues: entries.enumerated().map { (Attribute($0.element.side.rawValue, $0.element.name), $0.offset) })
        profile = catalogue.candidate.firstIndex { $0.name == "profile" }
        asked = names.indices.map { number in
            entries.indices.contains(number) && !entries[number].question.isEmpty ? entries[number].question : nil
        }
    }

    var count: Int { names.count }

    /// The number of what a slot names.
    func number(of slot: Slot) -> Int {
        switch slot.variable {
        case PairSlots.candidate: slot.field ?? 0
        case PairSlots.vacancy: firstOfVacancy + (slot.field ?? 0)
        case PairSlots.today: firstVariable - 1
        default: firstVariable + slot.variable - PairSlots.firstVariable
        }
    }

    /// The slot of an attribute; nil for what is none.
    func slot(_ number: Int) -> Slot? {
        if number < firstOfVacancy { return Slot(variable: PairSlots.candidate, field: number) }
        return isOfVacancy(number) ? Slot(variable: PairSlots.vacancy, field: number - firstOfVacancy) : nil
    }

    /// The number of a name.
    func number(of name: String) -> Int {
        guard let number = numbersByName[name] else { preconditionFailure("a name of what rules read: \(name)") }
        return number
    }

    /// The number of an attribute.
    func number(of attribute: Attribute) -> Int {
        guard let number = numbers[attribute] else { preconditionFailure("what is unknown of a pair is an attribute: \(attribute.path)") }
        return number
    }

    /// What stands for a name in a stored explanation.
    func stored(_ name: String) -> [UInt8]? { numbersByName[name].map { stored[$0] } }

    /// Whether the number is of an attribute of the vacancy: the same for all pairs of one.
    func isOfVacancy(_ number: Int) -> Bool { (firstOfVacancy..<firstVariable - 1).contains(number) }
}
