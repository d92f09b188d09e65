import CEL

/// What a soft rule or a variable says of everybody for all vacancies that agree in what it reads of them: a byte a person.
final class KeptAnswers {
    /// Of each place a position in ``answers``, and a few more in whole groups of 64.
    private(set) var codes: [UInt8]
    /// The distinct answers; the first two are ``nothing`` and ``failure``.
    private(set) var answers: [Int32] = [KeptAnswers.nothing, KeptAnswers.failure]
    private var codeOf: [Int32: UInt8] = [KeptAnswers.nothing: 0, KeptAnswers.failure: 1]
    private var moment: RowHistory.Moment
    fileprivate(set) var lastUse = 0

    /// Stands for nothing said.
    static let nothing = Int32.min
    /// Stands for an error.
    static let failure = Int32.min + 1

    /// - Parameter said: Of each place.
    /// - Returns: `nil` where it says too many different things for a byte.
    init?(_ said: [Int32], at moment: RowHistory.Moment) {
        self.moment = moment
        codes = Array(repeating: 0, count: KeptAnswers.room(said.count))
        // Found without hashing, for most: answers come again soon.
        var recent = Array(repeating: (answer: KeptAnswers.nothing, code: UInt8(0)), count: 64)
        var codes: [UInt8] = []
        swap(&codes, &self.codes)
        for (place, answer) in said.enumerated() {
            let slot = Int(truncatingIfNeeded: answer) & 63
            if recent[slot].answer != answer {
                guard let code = code(of: answer) else { return nil }
                recent[slot] = (answer, code)
            }
            codes[place] = recent[slot].code
        }
        swap(&codes, &self.codes)
    }

    /// - Parameters:
    ///   - rows: Of each place a row of ``said``.
    ///   - said: What is said, not all of which need be.
    init?(_ said: [Int32], by rows: [UInt16], at moment: RowHistory.Moment) {
        self.moment = moment
        codes = []
        var table: [UInt8] = []
        for answer in said {
            guard let code = code(of: answer) else { return nil }
            table.append(code)
        }
        codes = rows.map { table[Int($0)] } + repeatElement(0, count: KeptAnswers.room(rows.count) - rows.count)
    }

    private static func room(_ count: Int) -> Int { (count + 63) & ~63 }

    private func code(of answer: Int32) -> UInt8? {
        if let known = codeOf[answer] { return known }
        guard answers.count <= Int(UInt8.max) else { return nil }
        let code = UInt8(answers.count)
        answers.append(answer)
        codeOf[answer] = code
        return code
    }

    /// Makes it what is said now.
    ///
    /// - Parameter ask: Asks again of some places.
    /// - Returns: False where it has to be made anew.
    func refresh(_ candidates: CandidateColumns, _ ask: ([Int32]) -> [Int32]?) -> Bool {
        guard let changed = candidates.history.changes(since: moment) else { return false }
        moment = candidates.history.now
        codes += repeatElement(0, count: max(0, KeptAnswers.room(candidates.count) - codes.count))
        guard !changed.isEmpty else { return true }
        guard let said = ask(changed) else { return false }
        for (place, answer) in zip(changed, said) {
            guard let code = code(of: answer) else { return false }
            codes[Int(place)] = code
        }
        return true
    }
}

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

    private var kept: [Key: KeptAnswers] = [:]
    /// How often keys were asked for while nothing was kept for them.
    private var missed: [Key: Int] = [:]
    private var uses = 0
    /// What gates say of everybody, and when that was last used.
    private var verdicts: [Key: (truths: KeptTruths, lastUse: Int)] = [:]
    private var classes: [[Slot]: PeopleClasses] = [:]
    /// Attributes that have too many values together.
    private var diverse: Set<[Slot]> = []

    /// So many are kept: each takes a byte a person.
    private static let most = 128
    private static let mostMissed = 1024
    /// So many verdicts of gates are kept: each takes four bits a person.
    private static let mostVerdicts = 64

    func forget() {
        kept.removeAll()
        missed.removeAll()
        classes.removeAll()
        diverse.removeAll()
        verdicts.removeAll()
    }

    /// Where the verdict of a gate is kept, if it is.
    func verdict(_ key: Key) -> KeptTruths? {
        uses += 1
        verdicts[key]?.lastUse = uses
        return verdicts[key]?.truths
    }

    /// A place for the verdict of a gate that may come again: from the second time it is asked for.
    func placeForVerdict(_ key: Key) -> KeptTruths? {
        guard missed.removeValue(forKey: key) != nil else {
            if missed.count >= AnswerShelf.mostMissed { missed.removeAll() }
            missed[key] = 1
            return nil
        }
        if verdicts.count >= AnswerShelf.mostVerdicts, let oldest = verdicts.min(by: { $0.value.lastUse < $1.value.lastUse })?.key {
            verdicts[oldest] = nil
        }
        let truths = KeptTruths()
        verdicts[key] = (truths, uses)
        return truths
    }

    /// Everybody by some attributes; `nil` where these have too many values together, or are too many.
    func classes(by slots: [Slot], _ candidates: CandidateColumns) -> PeopleClasses? {
        guard (1...PeopleClasses.mostSlots).contains(slots.count), !diverse.contains(slots) else { return nil }
        let all = classes[slots] ?? PeopleClasses(slots)
        guard all.refresh(candidates) else {
            classes[slots] = nil
            diverse.insert(slots)
            return nil
        }
        classes[slots] = all
        return all
    }

    /// Whether a key for which nothing is kept was asked for so often that it may well come again and again.
    func comesAgain(_ key: Key) -> Bool {
        let times = missed.removeValue(forKey: key) ?? 0
        if times == 2 { return true }
        if missed.count >= AnswerShelf.mostMissed { missed.removeAll() }
        missed[key] = times + 1
        return false
    }

    /// What is kept for a key and can be made true of everybody now.
    ///
    /// - Parameter ask: Asks again of some places.
    func answers(_ key: Key, _ candidates: CandidateColumns, _ ask: ([Int32]) -> [Int32]?) -> KeptAnswers? {
        guard let answers = kept[key] else { return nil }
        guard answers.refresh(candidates, ask) else {
            kept[key] = nil
            return nil
        }
        use(answers)
        return answers
    }

    func keep(_ answers: KeptAnswers, _ key: Key) {
        use(answers)
        kept[key] = answers
        if kept.count > AnswerShelf.most, let oldest = kept.min(by: { $0.value.lastUse < $1.value.lastUse })?.key { kept[oldest] = nil }
    }

    private func use(_ answers: KeptAnswers) {
        uses += 1
        answers.lastUse = uses
    }
}
