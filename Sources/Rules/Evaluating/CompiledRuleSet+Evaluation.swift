package import CEL

extension CompiledRuleSet {
    /// Judges a pair: gates first, then, unless two gates fail, score and priority. Pure; keeps no texts.
    package func evaluate(candidate: AttributeRow, vacancy: AttributeRow, today: Timestamp) -> PairOutcome {
        let evaluator = PairEvaluator(self, today: today)
        return evaluator.evaluate(candidate: evaluator.bind(candidate: candidate), vacancy: evaluator.bind(vacancy: vacancy))
    }

    /// The same for the pair the activation is turned to.
    func evaluate(_ candidate: BoundRow, _ activation: PairActivation, _ today: Timestamp) -> PairOutcome {
        var judged = JudgedGates()
        for index in gates.indices {
            judged.add(judge(gateAt: index, activation), at: index)
            if judged.isOut { return outcome(judged.standing(in: self), candidate, today) }
        }
        let standing = judged.standing(in: self)
        if case .error = standing { return outcome(standing, candidate, today) }
        return outcome(
            standing, candidate, today, score: tally(scores, activation), priority: self.priority(of: candidate, activation))
    }

    func priority(of candidate: BoundRow, _ activation: PairActivation) -> Tally {
        guard isPriorityOfCandidate else { return tally(priorities, activation) }
        if let known = candidate.priority { return known }
        let result = tally(priorities, activation)
        candidate.priority = result
        return result
    }

    /// The findings of a vacancy; what is unknown is no finding.
    package func lint(vacancy: AttributeRow, today: Timestamp) -> [LintFinding] {
        let activation = PairActivation(self, candidate: [], vacancy: vacancy.values, today: today)
        let waived = waivedRules(of: vacancy)
        return lints.compactMap { rule in
            guard let condition = rule.condition, activation.evaluate(condition) == .value(.bool(true)),
                Self.applies(rule.applies, activation)
            else { return nil }
            return LintFinding(
                code: rule.code, blocks: rule.severity == .block && !waived.contains(rule.code), severity: rule.severity.rawValue,
                statement: rule.failed.map { LocalizedText(pt: $0.pt.render(activation), en: $0.en.render(activation)) } ?? rule.statement,
                remedy: rule.remedy.map { LocalizedText(pt: $0.pt.render(activation), en: $0.en.render(activation)) }, basis: rule.basis)
        }
    }

    /// Whether people may be matched with the vacancy at all: it is open, and nothing found blocks it.
    package func isMatchable(vacancy: AttributeRow, findings: [LintFinding]) -> Bool {
        guard let index = slots.status, vacancy.values[index] == .string("open") else { return false }
        return !findings.contains(where: \.blocks)
    }

    private func waivedRules(of vacancy: AttributeRow) -> [String] {
        guard let index = slots.lintWaived, case .list(let codes)? = vacancy.values[index] else { return [] }
        return codes.compactMap { if case .string(let code) = $0 { code } else { nil } }
    }

    // MARK: One rule

    enum Verdict: Equatable {
        case skipped, yes, no
        case unknown(AttributeSet)
        case error(EvaluationError)
    }

    /// Whether a rule is evaluated for this pair at all. What cannot be told counts as yes.
    static func applies(_ condition: RuleExpression?, _ activation: some PairSource) -> Bool {
        guard let condition else { return true }
        if case .value(.bool(false)) = activation.evaluate(condition) { return false }
        return true
    }

    /// A gate's verdict, its behaviour on the unknown included; skipped where the gate does not apply.
    func judge(gateAt index: Int, _ activation: PairActivation) -> Verdict {
        guard Self.applies(gates[index].applies, activation), let condition = gates[index].condition else { return .skipped }
        return Self.judge(condition, onUnknown: gates[index].onUnknown, activation)
    }

    /// The verdict of a gate that applies.
    static func judge(_ condition: RuleExpression, onUnknown: RuleSetFile.Rule.OnUnknown, _ activation: some PairSource) -> Verdict {
        switch activation.evaluate(condition) {
        case .value(.bool(true)): return .yes
        case .value: return .no
        case .error(let error): return .error(error)
        case .unknown(let attributes):
            switch onUnknown {
            case .pending: return .unknown(attributes)
            case .fail: return .no
            case .pass: return .yes
            }
        }
    }

    /// What the gates of a pair, one after the other, make of it.
    struct JudgedGates {
        private var failures = 0
        private var first = 0
        private var isPending = false
        private var failure: (gate: Int, error: EvaluationError)?

        /// Whether two gates fail: nothing that is left changes that.
        var isOut: Bool { failures == 2 }

        mutating func add(_ verdict: Verdict, at index: Int) {
            switch verdict {
            case .skipped, .yes: break
            case .unknown: isPending = true
            case .no:
                if failures == 0 { first = index }
                failures = min(2, failures + 1)
            // Gates that are left may still keep the pair out, and then the error has nothing to say.
            case .error(let error): failure = failure ?? (index, error)
            }
        }

        func standing(in rules: CompiledRuleSet) -> PairOutcome.Standing {
            if failures == 2 { return .failed(count: 2, first: first) }
            let isNoNearMiss = failures == 1 && !rules.gates[first].countsAsNearMiss
            if let failure, !isNoNearMiss { return .error(rule: rules.gates[failure.gate].code, failure.error) }
            return failures == 1 ? .failed(count: 1, first: first) : isPending ? .pending : .passed
        }
    }

    // MARK: Sums

    struct Tally {
        var weighted: Int64 = 0
        var known: Int64 = 0
        var total: Int64 = 0

        /// Milli-points over what is known.
        var scorePoints: Int64 { CompiledRuleSet.points(weighted, over: known) }
        /// Milli-points over the whole weight.
        var priorityPoints: Int64 { CompiledRuleSet.points(weighted, over: total) }
    }

    /// Milli-points of a sum of weighted per milles, rounded down; 0 where nothing has any weight.
    static func points(_ weighted: Int64, over weight: Int64) -> Int64 { weight == 0 ? 0 : 100 * weighted / weight }

    /// Per mille of the weight that is known.
    static func coverage(_ score: Tally) -> Int32 { Int32(score.total == 0 ? 0 : 1000 * score.known / score.total) }

    /// What a soft rule says of a pair, in per mille.
    enum SoftValue: Equatable {
        case known(Int64)
        case unknown(AttributeSet)
        /// Counts as unknown (Decisions 0020).
        case error(EvaluationError)
    }

    static func value(of value: RuleExpression?, _ activation: some PairSource) -> SoftValue {
        switch value.map(activation.evaluate) {
        case .value(.int(let permille)): .known(permille.asPermille)
        case .value(.double(let share)): .known(share.asPermille)
        case .unknown(let attributes): .unknown(attributes)
        case .error(let error): .error(error)
        case .value, nil: preconditionFailure("a soft rule's value is an int or a double")
        }
    }

    private func tally(_ rules: [CompiledRule], _ activation: PairActivation) -> Tally {
        var tally = Tally()
        for index in rules.indices where Self.applies(rules[index].applies, activation) {
            let weight = rules[index].weight
            tally.total += weight
            guard case .known(let value) = Self.value(of: rules[index].value, activation) else { continue }
            tally.known += weight
            tally.weighted += weight * value
        }
        return tally
    }

    func outcome(
        _ standing: PairOutcome.Standing, _ candidate: BoundRow, _ today: Timestamp, score: Tally = Tally(), priority: Tally = Tally()
    ) -> PairOutcome {
        let (points, urgency) = (score.scorePoints, priority.priorityPoints)
        let (waiting, exposure) = waiting(of: candidate, today)
        return PairOutcome(
            standing: standing, score: Int32(points), coverage: Self.coverage(score),
            priority: Int32(urgency), orderKey: settings.orderKey(score: points, priority: urgency), waitingSince: waiting,
            exposure: exposure)
    }

    /// The day since which a person waits, see ``PairOutcome/waitingSince``, and approvals of the last ninety days.
    func waiting(of candidate: BoundRow, _ today: Timestamp) -> (since: Int32, exposure: Int32) {
        if let known = candidate.waiting { return known }
        let waiting = waiting(today) { candidate.row.values[$0] }
        candidate.waiting = waiting
        return waiting
    }

    /// - Parameter value: An attribute of the person, by its position.
    func waiting(_ today: Timestamp, _ value: (Int) -> Value?) -> (since: Int32, exposure: Int32) {
        var since: Int64?
        if let index = slots.enrolledOn, case .timestamp(let day)? = value(index) { since = day.daysSinceEpoch }
        var exposure: Int32 = 0
        if let index = slots.approvedOn, case .list(let days)? = value(index) {
            for case .timestamp(let day) in days {
                since = max(since ?? day.daysSinceEpoch, day.daysSinceEpoch)
                if today.daysSinceEpoch - day.daysSinceEpoch <= 90 { exposure += 1 }
            }
        }
        return (Int32(clamping: min(today.daysSinceEpoch, since ?? .max)), exposure)
    }
}

extension RuleSetFile.Settings {
    /// ``PairOutcome/orderKey`` of a score and a priority in milli-points.
    func orderKey(score: Int64, priority: Int64) -> Int64 { scoreShare * score + priorityShare * priority }
}

extension Int64 {
    /// The value of a soft rule that gives an int, in per mille.
    var asPermille: Int64 { Swift.min(1000, Swift.max(0, self)) }
}

extension Double {
    /// The value of a soft rule that gives a share, in per mille; what is no number counts nothing.
    var asPermille: Int64 { isNaN ? 0 : Int64((Swift.min(1, Swift.max(0, self)) * 1000).rounded()) }
}
