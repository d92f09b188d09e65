import CEL

/// A first look at everybody: what the soft rules say that is known before anybody is asked, and what order key each may reach at most.
///
/// What decides are the exact sums of ``ListSearch``: promises leave out nobody.
struct Survey {
    /// What is known of a rule before people are asked.
    enum Known {
        /// Per mille of everybody, or ``People/nothing``.
        case same(Int16)
        /// The same by code: of what is kept of the rule, or of the one variable that it reads.
        case each(KeptAnswers, [Int16])
    }

    private let binding: VacancyBinding
    /// By the position of the rule among the scores; `nil` for rules that have to be asked.
    private(set) var known: [Known?]
    /// The promise of each place, in whole groups of 64: 0 for who is out of the question, else from 1 to ``most``, the higher the more.
    private(set) var promises: [UInt8] = []
    private var scale = PromiseScale(from: 0, to: 1)

    /// The highest promise: seven bits, so that eight of them are compared at a time.
    static let most: UInt8 = 127
    /// So much of the weight that differs between people is looked at in any case, in eighths: less tells little about who cannot be among
    /// the best, and the rules that weigh most are worth asking of everybody.
    private static let eighths: Int64 = 3
    /// Rules that take so many nanoseconds a person are asked of everybody once they have come again.
    private static let cheap = 2.5

    /// - Parameter people: Everybody; `nil` where all will be asked anyway, and only what is the same for everybody is worth knowing.
    init(_ binding: VacancyBinding, of people: People?) {
        self.binding = binding
        let rules = binding.evaluator.pairs.scores
        known = rules.map { Survey.same($0, binding).map { .same($0) } }
        guard let people else { return }
        let open = rules.indices.filter { known[$0] == nil }.sorted { (rules[$1].weight, $0) < (rules[$0].weight, $1) }
        var missing = open.reduce(0) { $0 + rules[$1].weight } * Survey.eighths / 8
        for index in open {
            known[index] = kept(index, people, isNeeded: missing > 0)
            if known[index] != nil { missing -= rules[index].weight }
        }
    }

    /// What a rule says where it says the same of everybody.
    private static func same(_ rule: PairExpressions.SoftRule, _ binding: VacancyBinding) -> Int16? {
        if let applies = rule.applies, case .decided(let outcome) = binding.rest(of: applies) {
            if outcome == .value(.bool(false)) { return People.nothing }
        } else if rule.applies != nil {
            return nil
        }
        guard case .decided(let outcome) = binding.rest(of: rule.value) else { return nil }
        if case .value(let value) = outcome { return value.asPermille ?? People.nothing }
        return People.nothing
    }

    private func kept(_ index: Int, _ people: People, isNeeded: Bool) -> Known? {
        let rule = binding.evaluator.pairs.scores[index]
        if let known = byVariable(rule, people, isNeeded: isNeeded) { return known }
        guard
            let answers = kept(
                [rule.value] + (rule.applies.map { [$0] } ?? []), people, isNeeded: isNeeded,
                { people in people.values(of: rule, among: people.everybody).map { $0 == People.nothing ? KeptAnswers.nothing : Int32($0) } })
        else { return nil }
        return .each(answers, answers.answers.map { $0 <= KeptAnswers.failure ? People.nothing : Int16(truncatingIfNeeded: $0) })
    }

    /// What a rule says that reads one variable of the pair, and nothing else of people: it is asked of each value of the variable.
    private func byVariable(_ rule: PairExpressions.SoftRule, _ people: People, isNeeded: Bool) -> Known? {
        if let applies = rule.applies, !binding.isDecided(applies) { return nil }
        guard case .asked(let condition) = binding.rest(of: rule.value), condition.program.program.references.count == 1,
            let slot = condition.program.program.references.first, let part = binding.evaluator.pairs.parts[slot],
            let answers = kept([part], people, isNeeded: isNeeded, { $0.values(ofPart: slot) })
        else { return nil }
        var column = ValueColumn(.ints)
        for answer in answers.answers { column.append(answer <= KeptAnswers.failure ? nil : .int(Int64(answer))) }
        column.setException(.error(.undeclared("variable")), at: 1)
        var batch = ColumnBatch(count: column.count)
        batch.setColumn(column, of: slot)
        return .each(answers, condition.program.evaluate(batch).permilles)
    }

    /// What some expressions say together of everybody, where it is at hand or worth asking.
    ///
    /// - Parameter isNeeded: Whether it is to be asked in any case.
    private func kept(
        _ expressions: [Int], _ people: People, isNeeded: Bool, _ ask: (People) -> [Int32]?
    ) -> KeptAnswers? {
        let shelf = binding.evaluator.shelf
        let keys = expressions.map(binding.key)
        let key = keys.contains { $0 == nil } ? nil : AnswerShelf.Key(expressions: expressions, vacancy: keys.flatMap { $0 ?? [] })
        if let key, let answers = shelf.answers(key, binding.candidates, { ask(People(binding, places: $0)) }) { return answers }
        let isCheap = expressions.reduce(0) { $0 + binding.cost(of: $1) } <= Survey.cheap
        guard isNeeded || isCheap && (key.map(shelf.comesAgain) ?? false), let said = ask(people),
            let answers = KeptAnswers(said, at: binding.candidates.history.now)
        else { return nil }
        if let key { shelf.keep(answers, key) }
        return answers
    }

    /// Weight of the rules that have to be asked.
    var weightLeft: Int64 {
        zip(binding.evaluator.pairs.scores, known).reduce(0) { $1.1 == nil ? $0 + $1.0.weight : $0 }
    }

    /// What the known rules add up to of some people.
    func sums(of places: [Int32]) -> ScoreSums {
        var sums = ScoreSums(count: places.count)
        for (rule, known) in zip(binding.evaluator.pairs.scores, known) {
            switch known {
            case nil: continue
            case .same(let permille): sums.add(rule.weight, times: permille)
            case .each(let answers, let permilles):
                let codes = answers.codes
                sums.add(rule.weight, times: places.map { permilles[Int(codes[Int($0)])] })
            }
        }
        return sums
    }

    // MARK: Promises

    /// The promise of whoever may reach an order key.
    func promise(of orderKey: Int64) -> UInt8 { scale.promise(Float(orderKey)) }

    /// Forgets what somebody promised: they are being asked.
    mutating func take(_ place: Int) { promises[place] = 0 }

    /// Draws what each may reach, of everybody whose bit is set.
    ///
    /// - Complexity: O(places × known rules), in loops over bytes.
    mutating func draw(of asked: [UInt64]) {
        let bounds = OrderKeyBounds(binding, known, left: weightLeft)
        scale = bounds.scale(of: asked)
        promises = bounds.promises(of: asked, scale)
    }
}
