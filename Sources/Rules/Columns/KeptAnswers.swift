import CEL

/// What a soft rule or a variable says of everybody for all vacancies that agree in what it reads of them: a byte a person.
final class KeptAnswers {
    /// Of each place a position in ``answers``.
    private(set) var codes: [UInt8]
    /// The distinct answers; the first two are ``nothing`` and ``failure``.
    private(set) var answers: [Int32] = [KeptAnswers.nothing, KeptAnswers.failure]
    private var codeOf: [Int32: UInt8] = [KeptAnswers.nothing: 0, KeptAnswers.failure: 1]
    private var moment: RowHistory.Moment

    /// Stands for nothing said.
    static let nothing = Int32.min
    /// Stands for an error.
    static let failure = Int32.min + 1

    /// - Parameter said: Of each place.
    /// - Returns: `nil` where it says too many different things for a byte.
    init?(_ said: [Int32], at moment: RowHistory.Moment) {
        self.moment = moment
        codes = Array(repeating: 0, count: said.count)
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
        codes = rows.map { table[Int($0)] }
    }

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
    func refresh(_ candidates: CandidateStratum, _ ask: ([Int32]) -> [Int32]?) -> Bool {
        guard let changed = candidates.history.changes(since: moment) else { return false }
        moment = candidates.history.now
        codes += repeatElement(0, count: candidates.count - codes.count)
        guard !changed.isEmpty else { return true }
        guard let said = ask(changed) else { return false }
        for (place, answer) in zip(changed, said) {
            guard let code = code(of: answer) else { return false }
            codes[Int(place)] = code
        }
        return true
    }
}
