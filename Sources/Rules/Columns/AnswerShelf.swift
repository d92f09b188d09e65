import CEL

/// What is kept of everybody, for the vacancies that came last.
final class AnswerShelf {
    /// Of one expression, or of several that say something together.
    struct Key: Hashable {
        /// The position of the gate that puts the expressions together; `nil` for what says something by itself.
        var gate: Int?
        /// The positions of the expressions.
        let expressions: [Int]
        /// What they read of the vacancy.
        let vacancy: [Int32]
    }

    /// A byte a person each.
    private var kept = LastUsed<Key, KeptAnswers>(most: 128)
    /// What gates say of everybody: four bits a person each.
    private var verdicts = LastUsed<Key, KeptTruths>(most: 64)
    /// How often keys were asked for while nothing was kept for them.
    private var missed: [Key: Int] = [:]
    private var classes = Mended<[Slot], PeopleClasses>()
    /// What soft rules say of classes: two bytes a class.
    private var ofClasses = LastUsed<Key, OfClasses>(most: 512)
    private var zones: [[Slot]: PeopleZones] = [:]
    private var memberships = Mended<Slot, PeopleMemberships>()

    private static let mostMissed = 1024

    /// Whether a key for which nothing is kept was asked for so often before: then it may well come again.
    func comesAgain(_ key: Key, after times: Int) -> Bool {
        let before = missed.removeValue(forKey: key) ?? 0
        if before >= times { return true }
        if missed.count >= AnswerShelf.mostMissed { missed.removeAll() }
        missed[key] = before + 1
        return false
    }

    // MARK: Gates

    /// Where the verdict of a gate is kept, if it is.
    func verdict(_ key: Key) -> KeptTruths? { verdicts.use(key) }

    /// A place for the verdict of a gate that may come again: from the second time it is asked for.
    func placeForVerdict(_ key: Key) -> KeptTruths? {
        guard comesAgain(key, after: 1) else { return nil }
        let truths = KeptTruths()
        verdicts.keep(truths, key)
        return truths
    }

    // MARK: Rules and variables

    /// What is kept for a key and can be made true of everybody now.
    ///
    /// - Parameter ask: Asks again of some places.
    func answers(_ key: Key, _ candidates: CandidateStratum, _ ask: ([Int32]) -> [Int32]?) -> KeptAnswers? {
        guard let answers = kept.use(key) else { return nil }
        if answers.refresh(candidates, ask) { return answers }
        kept.remove(key)
        return nil
    }

    func keep(_ answers: KeptAnswers, _ key: Key) { kept.keep(answers, key) }

    /// Everybody by some attributes; `nil` where these have too many values together, or are too many.
    func classes(by slots: [Slot], _ candidates: CandidateStratum) -> PeopleClasses? {
        guard (1...PeopleClasses.mostSlots).contains(slots.count) else { return nil }
        return classes.of(slots, candidates, PeopleClasses.init)
    }

    private struct OfClasses {
        let slots: [Slot]
        let generation: Int
        let permilles: [Int16]
    }

    /// What is kept of a soft rule that is known by class, and the class of each place; `nil` where some class is not known yet.
    func permilles(_ key: Key, _ candidates: CandidateStratum) -> (codes: [UInt8], permilles: [Int16])? {
        guard let kept = ofClasses.use(key), let classes = classes(by: kept.slots, candidates), classes.generation == kept.generation,
            classes.count == kept.permilles.count
        else { return nil }
        return (classes.codes, kept.permilles)
    }

    /// Keeps what a soft rule says of classes for the vacancies that agree in what it reads of them.
    func keep(_ permilles: [Int16], of classes: PeopleClasses, _ key: Key) {
        ofClasses.keep(OfClasses(slots: classes.slots, generation: classes.generation, permilles: permilles), key)
    }

    /// Everybody by some attributes, in boxes; `nil` where these have no place in boxes.
    func zones(by slots: [Slot], _ candidates: CandidateStratum) -> PeopleZones? {
        guard (1...PeopleZones.mostSlots).contains(slots.count) else { return nil }
        let all = zones[slots] ?? PeopleZones(slots)
        zones[slots] = all
        return all.refresh(candidates) ? all : nil
    }

    /// In whose lists texts are; `nil` where a slot is no list of texts, or one of very many.
    func memberships(of slot: Slot, _ candidates: CandidateStratum) -> ListPostings? {
        memberships.of(slot, candidates, PeopleMemberships.init)?.postings
    }
}

/// What is kept about everybody and mended for who changed.
protocol MendedForChanges: AnyObject {
    /// Makes it that of now.
    ///
    /// - Returns: False where it cannot be kept of these people.
    func refresh(_ candidates: CandidateStratum) -> Bool
}

/// What is kept about everybody under each key; where it could not be once, that is not tried again.
private struct Mended<Key: Hashable, Kept: MendedForChanges> {
    private var all: [Key: Kept] = [:]
    private var useless: Set<Key> = []

    mutating func of(_ key: Key, _ candidates: CandidateStratum, _ make: (Key) -> Kept) -> Kept? {
        guard !useless.contains(key) else { return nil }
        let kept = all[key] ?? make(key)
        guard kept.refresh(candidates) else {
            all[key] = nil
            useless.insert(key)
            return nil
        }
        all[key] = kept
        return kept
    }
}

/// As many as there is room for, of those used last.
private struct LastUsed<Key: Hashable, Element> {
    let most: Int
    private var elements: [Key: (element: Element, lastUse: Int)] = [:]
    private var uses = 0

    init(most: Int) { self.most = most }

    mutating func use(_ key: Key) -> Element? {
        uses += 1
        elements[key]?.lastUse = uses
        return elements[key]?.element
    }

    /// - Complexity: O(elements) where there is no more room.
    mutating func keep(_ element: Element, _ key: Key) {
        uses += 1
        elements[key] = (element, uses)
        if elements.count > most, let oldest = elements.min(by: { $0.value.lastUse < $1.value.lastUse })?.key { elements[oldest] = nil }
    }

    mutating func remove(_ key: Key) { elements[key] = nil }
}
