import CEL
import RuleFixtures
import Rules

/// Rule sets over the attributes of ``SmallMarket``, put together at random: every operator that decides, every way to fail, variables of each
/// side and of both.
struct RandomRules {
    private var random: SeededGenerator
    /// Whether many conditions and values read the day: of each side, of both and of neither.
    private let readsToday: Bool

    init(seed: UInt64, readsToday: Bool = false) { (random, self.readsToday) = (SeededGenerator(seed: seed), readsToday) }

    /// A rule set, and its text for whoever reads a failure.
    mutating func ruleSet() throws -> (rules: CompiledRuleSet, source: String) {
        let share = Int.random(in: 0...100, using: &random)
        var lines = [
            "rule_set: acaso", "title: {pt: acaso, en: chance}",
            "settings: {score_share: \(share), priority_share: \(100 - share), provisional_below: 50, near_misses: 2}",
            "variables:",
            "  mine: candidate.refused + ['c', candidate.wish]", "  recent: candidate.approved_on.filter(d, days(d, today) < 8)",
            "  asked: vacancy.asks * 2", "  both: candidate.skill - vacancy.asks",
            "  shared: mine.filter(w, w != vacancy.trade && both > -2)", "  quotient: 12 / candidate.divisor",
            "rules:",
        ]
        for index in 1...Int.random(in: 2...6, using: &random) {
            lines.append(rule("G\(index)", "gate", "condition: \(quoted(condition(3)))", extras: gateExtras()))
        }
        // Heavy weights are shortened where bounds are drawn, light ones beside them to nothing.
        let heaviest = [9, 9, 300, 1000][Int.random(in: 0...3, using: &random)]
        for index in 1...Int.random(in: 1...4, using: &random) {
            let weight = oneIn(3) ? 1 : Int.random(in: 1...heaviest, using: &random)
            lines.append(
                rule("A\(index)", "score", "weight: \(weight), value: \(quoted(value()))", extras: ""))
        }
        for index in 1...Int.random(in: 1...2, using: &random) {
            let own = readsToday && oneIn(2) ? waiting() : "candidate.patience * 300"
            let value = oneIn(3) ? value() : own
            lines.append(
                rule("R\(index)", "priority", "weight: \(Int.random(in: 1...9, using: &random)), value: \(quoted(value))", extras: ""))
        }
        lines.append(
            "  - {code: L1, name: vaga, kind: list, per_vacancy: {minimum: 1, per_opening: 2}, statement: {pt: t, en: t}, basis: b}")
        lines.append("  - {code: L2, name: pessoa, kind: list, per_candidate: 2, statement: {pt: t, en: t}, basis: b}")
        let source = lines.joined(separator: "\n") + "\n"
        return (try CompiledRuleSet.compile(yaml: source, catalogue: SmallMarket.catalogue.get(), reference: ReferenceData()), source)
    }

    private mutating func rule(_ code: String, _ kind: String, _ body: String, extras: String) -> String {
        let applies = oneIn(3) ? ", applies: \(quoted(condition(2)))" : ""
        return "  - {code: \(code), name: n\(code.lowercased()), kind: \(kind), \(body)\(applies)\(extras), "
            + "statement: {pt: s, en: s}, failed: {pt: f, en: f}, basis: b, tests: [{name: n, expect: unknown}]}"
    }

    private mutating func gateExtras() -> String {
        var extras = oneIn(4) ? ", near_miss: false" : ""
        switch Int.random(in: 0..<5, using: &random) {
        case 0: extras += ", on_unknown: fail"
        case 1: extras += ", on_unknown: pass"
        default: break
        }
        return extras
    }

    private func quoted(_ text: String) -> String { "'" + text.replacing("'", with: "''") + "'" }
    private mutating func oneIn(_ n: Int) -> Bool { Int.random(in: 0..<n, using: &random) == 0 }
    private mutating func pick(_ texts: String...) -> String { texts.randomElement(using: &random)! }
    private mutating func digit() -> String { "\(Int.random(in: 0...9, using: &random))" }

    private mutating func condition(_ depth: Int) -> String {
        if depth == 0 || oneIn(4) { return atom() }
        switch Int.random(in: 0..<4, using: &random) {
        case 0: return "(\(condition(depth - 1)) && \(condition(depth - 1)))"
        case 1: return "(\(condition(depth - 1)) || \(condition(depth - 1)))"
        case 2: return "!\(condition(depth - 1))"
        default: return "(\(condition(depth - 1)) ? \(condition(depth - 1)) : \(condition(depth - 1)))"
        }
    }

    private mutating func atom() -> String {
        if readsToday, oneIn(2) { return atomOfDay() }
        switch Int.random(in: 0..<16, using: &random) {
        case 0: return "(candidate.skill \(pick(">=", "<", "==", "!=")) vacancy.asks)"
        case 1: return "(12 / candidate.divisor > \(digit()))"
        case 2: return "(vacancy.trade in candidate.refused)"
        case 3: return "(candidate.wish == vacancy.trade)"
        case 4: return "(candidate.approved_on[\(Int.random(in: 0...1, using: &random))] < today)"
        case 5: return "(candidate.patience + vacancy.pay > \(digit()))"
        case 6: return "has(candidate.\(pick("skill", "wish", "patience")))"
        case 7: return "has(vacancy.\(pick("asks", "pay", "nights")))"
        case 8: return "mine.exists(w, w == vacancy.trade)"
        case 9: return "(shared.size() > \(Int.random(in: 0...2, using: &random)))"
        case 10: return "recent.all(d, days(d, today) > vacancy.asks)"
        case 11: return "(both > asked - \(digit()))"
        case 12: return "(quotient > vacancy.asks)"
        case 13: return "vacancy.nights"
        case 14: return "(vacancy.pay / vacancy.asks > 1)"
        default: return "candidate.refused.exists(r, candidate.refused.all(s, s <= r) && r != vacancy.trade)"
        }
    }

    private mutating func waiting() -> String { "math.least(1000, days(candidate.enrolled_on, today) * \(digit())0)" }

    private mutating func atomOfDay() -> String {
        switch Int.random(in: 0..<16, using: &random) {
        case 0...2: return "(days(candidate.enrolled_on, today) \(pick(">", "<=", "==")) \(digit()))"
        case 3: return "(days(candidate.enrolled_on, today) > vacancy.pay * \(digit()))"
        case 4: return "candidate.approved_on.exists(d, d < today)"
        case 5: return "candidate.approved_on.exists(d, days(d, today) > 1\(digit()) && candidate.skill > vacancy.asks)"
        case 6: return "candidate.approved_on.all(d, days(d, today) / vacancy.asks > \(digit()))"
        case 7: return "candidate.approved_on.filter(d, vacancy.asks > 1).exists(e, days(e, today) > 1\(digit()))"
        case 8:
            let some = "candidate.approved_on.transformList(i, d, i < vacancy.asks, candidate.approved_on[i])"
            return some + ".all(e, days(e, today) % \(pick("2", "3", "0")) == 0)"
        case 9: return "(recent.size() > \(Int.random(in: 0...1, using: &random)))"
        case 10: return "(12 / days(candidate.enrolled_on, today) > candidate.divisor - 3)"
        case 11: return "(candidate.approved_on[\(Int.random(in: 0...1, using: &random))] + duration('\(digit())00h') < today)"
        case 12: return "(vacancy.pay > days(timestamp('2026-11-\(pick("20", "24", "28"))T00:00:00Z'), today))"
        case 13: return "(today.getDayOfWeek() == \(Int.random(in: 0...6, using: &random)))"
        case 14: return "(today > timestamp('2026-12-\(pick("01", "24"))T00:00:00Z'))"
        default: return "(candidate.enrolled_on + duration(string(vacancy.pay * 24) + 'h') < today)"
        }
    }

    private mutating func value() -> String {
        if readsToday, oneIn(3) { return "days(candidate.enrolled_on, today) * \(pick("10", "100", "candidate.skill", "vacancy.asks"))" }
        return switch Int.random(in: 0..<7, using: &random) {
        case 0: "\(condition(1)) ? 1000 : \(digit())00"
        case 1: "both * 250"
        case 2: "0.25 * double(candidate.skill)"
        case 3: "quotient * 100"
        case 4: "300 * shared.size() / 2"
        case 5: "['a', vacancy.trade].filter(t, t in candidate.refused).size() * 400"
        default: "candidate.patience * 300 + vacancy.pay"
        }
    }
}
