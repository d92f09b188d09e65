import CEL

/// A first look at everybody: what the soft rules say that is known before anybody is asked, and what order key each may reach at most.
///
/// Who is left out by what each may reach must not be able to reach more: what is known is exact, and what is said at most errs upwards.
struct Survey {
    /// What a rule says, or what it says at most.
    enum Known {
        /// Per mille of everybody, or ``People/nothing``.
        case same(Int16)
        /// By a code of each place.
        case each(codes: [UInt8], permilles: [Int16])
    }

    private let binding: VacancyBinding
    /// By the position of the rule among the scores; `nil` for rules that have to be asked.
    private(set) var known: [Known?]
    /// What a rule that has to be asked says at most.
    struct Most {
        let zones: PeopleZones
        /// Of each zone, in per mille; ``People/nothing`` where it says nothing of anybody there.
        let permilles: [Int16]
    }

    /// By the position of the rule; `nil` for rules that may give anybody their whole weight.
    private(set) var most: [Most?]

    /// So much of the weight that differs between people is looked at in any case, in eighths: less tells little about who cannot be among
    /// the best, and the rules that weigh most are worth asking of everybody.
    private static let eighths: Int64 = 5
    /// Rules that take so many nanoseconds a person are asked of everybody once they have come again.
    private static let cheap = 2.5

    /// - Parameter people: Everybody; `nil` where all will be asked anyway, and only what is the same for everybody is worth knowing.
    init(_ binding: VacancyBinding, of people: People?) {
        self.binding = binding
        let rules = binding.evaluator.pairs.scores
        known = rules.map { _ in nil }
        most = rules.map { _ in nil }
        guard let people else {
            for index in rules.indices { known[index] = Survey.same(rules[index], binding).map { .same($0) } }
            return
        }
        // What is on the shelf is not even bound to the vacancy.
        for index in rules.indices { known[index] = shelved(index) ?? Survey.same(rules[index], binding).map { .same($0) } }
        let open = rules.indices.filter { if case .same? = known[$0] { false } else { true } }
            .sorted { (rules[$1].weight, $0) < (rules[$0].weight, $1) }
        var missing = open.reduce(0) { $0 + rules[$1].weight } * Survey.eighths / 8
        for index in open {
            known[index] = known[index] ?? byClass(rules[index]) ?? byMemberships(rules[index])
            if known[index] != nil { missing -= rules[index].weight }
        }
        for index in open where known[index] == nil {
            known[index] = kept(index, people, isNeeded: missing > 0)
            if known[index] != nil { missing -= rules[index].weight } else { most[index] = byZone(index) }
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

    private static func answer(_ permille: Int16) -> Int32 { permille == People.nothing ? KeptAnswers.nothing : Int32(permille) }
    private static func answers(_ rule: PairExpressions.SoftRule, of people: People) -> [Int32] {
        people.values(of: rule, among: people.everybody).map(answer)
    }

    private func shelved(_ index: Int) -> Known? {
        let rule = binding.evaluator.pairs.scores[index]
        guard let key = binding.key(of: rule.expressions) else { return nil }
        if let kept = binding.shelf.permilles(key, binding.candidates) {
            return .each(codes: kept.codes, permilles: kept.permilles)
        }
        let answers = binding.shelf.answers(key, binding.candidates) { Survey.answers(rule, of: People(binding, places: $0)) }
        return answers.map(Survey.known)
    }

    private func kept(_ index: Int, _ people: People, isNeeded: Bool) -> Known? {
        let rule = binding.evaluator.pairs.scores[index]
        if let known = byVariable(rule, people, isNeeded: isNeeded) { return known }
        let now = binding.candidates.history.now
        return kept(rule.expressions, isNeeded: isNeeded, { Survey.answers(rule, of: $0) }) {
            if let (rows, values) = people.valuesByClass(of: rule) { return KeptAnswers(values.map(Survey.answer), by: rows, at: now) }
            return KeptAnswers(Survey.answers(rule, of: people), at: now)
        }.map(Survey.known)
    }

    private static func known(_ answers: KeptAnswers) -> Known {
        let permilles = answers.answers.map { $0 <= KeptAnswers.failure ? People.nothing : Int16(truncatingIfNeeded: $0) }
        return .each(codes: answers.codes, permilles: permilles)
    }

    /// What a rule says that reads of people only what they have in common with many.
    private func byClass(_ rule: PairExpressions.SoftRule) -> Known? {
        var slots: [Slot] = []
        for expression in rule.expressions {
            guard case .asked(let condition) = binding.rest(of: expression) else { continue }
            for slot in condition.residual.references where !slots.contains(slot) { slots.append(slot) }
        }
        guard slots.allSatisfy({ $0.variable == PairSlots.candidate }),
            let classes = binding.shelf.classes(by: slots, binding.candidates)
        else { return nil }
        let people = People(binding, of: classes)
        let permilles = people.values(of: rule, among: people.everybody)
        if let key = binding.key(of: rule.expressions) { binding.shelf.keep(permilles, of: classes, key) }
        return .each(codes: classes.codes, permilles: permilles)
    }

    /// What a rule says that asks nothing of people but whether some texts are in their lists: it is asked of each combination of answers.
    private func byMemberships(_ rule: PairExpressions.SoftRule) -> Known? {
        if let applies = rule.applies, !binding.isDecided(applies) { return nil }
        let (shelf, candidates) = (binding.shelf, binding.candidates)
        guard case .asked(let condition) = binding.rest(of: rule.value), let combinations = condition.combinations,
            let codes = combinations.codes(candidates, { shelf.memberships(of: $0, candidates) })
        else { return nil }
        return .each(codes: codes, permilles: condition.permillesOfCombinations)
    }

    /// What a rule says that reads one variable of the pair, and nothing else of people: it is asked of each value of the variable.
    private func byVariable(_ rule: PairExpressions.SoftRule, _ people: People, isNeeded: Bool) -> Known? {
        if let applies = rule.applies, !binding.isDecided(applies) { return nil }
        guard case .asked(let condition) = binding.rest(of: rule.value), condition.residual.references.count == 1,
            let slot = condition.residual.references.first, let part = binding.evaluator.pairs.parts[slot],
            let answers = kept(
                [part], isNeeded: isNeeded, { $0.values(ofPart: slot) },
                { people.values(ofPart: slot).flatMap { KeptAnswers($0, at: binding.candidates.history.now) } })
        else { return nil }
        var column = ValueColumn(.ints)
        for answer in answers.answers { column.append(answer <= KeptAnswers.failure ? nil : .int(Int64(answer))) }
        column.setException(.error(.undeclared("variable")), at: 1)
        var batch = ColumnBatch(count: column.count)
        batch.setColumn(column, of: slot)
        return .each(codes: answers.codes, permilles: condition.program.evaluate(batch).permilles)
    }

    /// What a rule says at most of the people of each zone.
    private func byZone(_ index: Int) -> Most? {
        let (rule, attributes) = (binding.evaluator.pairs.scores[index], binding.evaluator.pairs.attributesOfScores[index])
        if let applies = rule.applies, !binding.isDecided(applies) { return nil }
        guard let zones = binding.shelf.zones(by: attributes, binding.candidates) else { return nil }
        let extents = binding.extents(of: rule.value, zones)
        let permilles = (0..<zones.count).map { extents[$0].mostPermille }
        return permilles.allSatisfy { $0 == 1000 } ? nil : Most(zones: zones, permilles: permilles)
    }

    private func isWorthAsking(_ expressions: [Int], _ key: AnswerShelf.Key?) -> Bool {
        guard let key, binding.shelf.comesAgain(key, after: 2) else { return false }
        return binding.cost(of: expressions) <= Survey.cheap
    }

    /// What some expressions say together of everybody, where it is at hand or worth asking.
    ///
    /// - Parameters:
    ///   - isNeeded: Whether it is to be asked in any case.
    ///   - ask: Asks some people.
    ///   - askEverybody: Asks everybody.
    private func kept(
        _ expressions: [Int], isNeeded: Bool, _ ask: (People) -> [Int32]?, _ askEverybody: () -> KeptAnswers?
    ) -> KeptAnswers? {
        let shelf = binding.shelf
        let key = binding.key(of: expressions)
        if let key, let answers = shelf.answers(key, binding.candidates, { ask(People(binding, places: $0)) }) { return answers }
        guard isNeeded || isWorthAsking(expressions, key), let answers = askEverybody() else { return nil }
        if let key { shelf.keep(answers, key) }
        return answers
    }

    /// Weight of the rules that may give anybody all of it.
    var weightLeft: Int64 {
        binding.evaluator.pairs.scores.indices.reduce(0) { sum, index in
            known[index] == nil && most[index] == nil ? sum + binding.evaluator.pairs.scores[index].weight : sum
        }
    }

    /// What the known rules add up to of some people, and others at most.
    func sums(of places: [Int32]) -> ScoreSums {
        var sums = ScoreSums(count: places.count)
        for (rule, known) in zip(binding.evaluator.pairs.scores, known) {
            switch known {
            case nil: continue
            case .same(let permille): sums.add(rule.weight, times: permille)
            case .each(let codes, let permilles): sums.add(rule.weight, times: places.map { permilles[Int(codes[Int($0)])] })
            }
        }
        for (rule, most) in zip(binding.evaluator.pairs.scores, most) {
            if let most { sums.add(rule.weight, times: most.permilles(of: places)) }
        }
        return sums
    }

    /// What is known of a rule, or what it says at most: nobody gets more of it, and where it may say nothing, all of it.
    ///
    /// - Parameter index: Its position among the scores.
    func atMost(_ index: Int) -> Known {
        known[index] ?? most[index].map { .each(codes: $0.zones.codes, permilles: $0.permilles) } ?? .same(1000)
    }
}

extension Survey.Most {
    /// Of some people.
    func permilles(of places: [Int32]) -> [Int16] { places.map { permilles[Int(zones.codes[Int($0)])] } }
}

extension Extent {
    /// What a soft rule gives at most, in per mille; ``People/nothing`` where it says nothing. To say nothing may be worth more than to say little.
    fileprivate var mostPermille: Int16 {
        switch values {
        case .none: People.nothing
        case .ints(let range) where !mayBeNothing: Int16(range.upperBound.asPermille)
        case .doubles(let range) where !mayBeNothing: Int16(range.upperBound.asPermille)
        default: 1000
        }
    }
}
