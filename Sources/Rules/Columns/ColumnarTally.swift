import CEL

/// The sums of the soft rules over some candidates, rule after rule.
///
/// Where only the best of each list are wanted, whoever cannot be among them any more is left out on the way: a rule that is left gives at
/// most its whole weight, so what is known bounds what can become. A first look at some who promise most tells what the others have to reach.
struct ColumnarTally {
    private let binding: VacancyBinding
    /// Places of those who are left, ascending.
    private(set) var rows: [Int32]
    /// The list each of ``rows`` is in.
    private(set) var lists: [UInt8]
    private var scores: Sums
    /// What the priority of each of ``rows`` adds to its order key.
    private var urgencies: [Int64] = []
    /// Weight of the scores not yet added.
    private var left: Int64
    private let settings: RuleSetFile.Settings

    /// Sums in the order of ``rows``.
    private struct Sums {
        /// Weights times per milles.
        var weighted: [Int64]
        /// What they are divided by: the weight that is known, or the whole weight.
        var weight: [Int64]

        init(count: Int) {
            weighted = Array(repeating: 0, count: count)
            weight = weighted
        }

        /// Adds to the weight of some positions.
        mutating func add(weight: Int64, of positions: Bitmap) { Sums.add(weight, of: positions, to: &self.weight) }
        /// Adds to the sum of some positions.
        mutating func add(_ amount: Int64, of positions: Bitmap) { Sums.add(amount, of: positions, to: &weighted) }

        private static func add(_ amount: Int64, of positions: Bitmap, to cells: inout [Int64]) {
            for (word, bits) in positions.words.enumerated() where bits != 0 {
                let start = word << 6
                for index in start..<min(start + 64, cells.count) { cells[index] += amount & -Int64(bits >> UInt64(index - start) & 1) }
            }
        }

        /// Adds what each position that has a value has of a weight.
        mutating func add(_ weight: Int64, times result: ColumnarResult) {
            switch result.values {
            case .ints(let values) where result.rowsApart.isEmpty: add(weight, result.known) { values[$0].asPermille }
            case .doubles(let values) where result.rowsApart.isEmpty: add(weight, result.known) { values[$0].asPermille }
            // No lane for all its values: each position tells by itself.
            default: add(weight, result.known) { if case .value(let value)? = result.outcome(at: $0) { value.asPermille ?? 0 } else { 0 } }
            }
        }

        @inline(__always)
        private mutating func add(_ weight: Int64, _ known: Bitmap, _ permille: (Int) -> Int64) {
            for (word, bits) in known.words.enumerated() where bits != 0 {
                let start = word << 6
                for index in start..<min(start + 64, weighted.count) where bits >> UInt64(index - start) & 1 == 1 {
                    weighted[index] += weight * permille(index)
                }
            }
        }
    }

    /// - Parameters:
    ///   - rows: Places, ascending.
    ///   - lists: The list of each, a small number.
    init(_ binding: VacancyBinding, rows: [Int32], lists: [UInt8]) {
        self.binding = binding
        (self.rows, self.lists) = (rows, lists)
        scores = Sums(count: rows.count)
        settings = binding.evaluator.rules.settings
        left = binding.evaluator.pairs.scores.reduce(0) { $0 + $1.weight }
        urgencies = priorities().map { settings.orderKey(score: 0, priority: $0) }
    }

    /// In milli-points.
    private func priorities() -> [Int64] {
        if binding.evaluator.rules.isPriorityOfCandidate {
            let all = binding.candidates.priorities
            return rows.map { Int64(all[Int($0)]) }
        }
        // The whole weight counts, known or not.
        var sums = Sums(count: rows.count)
        for rule in binding.evaluator.pairs.priorities { add(rule, to: &sums, countsUnknown: true) }
        return rows.indices.map { CompiledRuleSet.points(sums.weighted[$0], over: sums.weight[$0]) }
    }

    /// ``PairOutcome/orderKey`` of each of ``rows``.
    var orderKeys: [Int64] {
        rows.indices.map { index in
            let points = CompiledRuleSet.points(scores.weighted[index], over: scores.weight[index])
            return settings.orderKey(score: points, priority: 0) + urgencies[index]
        }
    }

    // MARK: The best

    /// Goes through all rules, and keeps at least everybody who is among the best of their list.
    ///
    /// - Parameter limits: How many of each list are wanted.
    mutating func run(best limits: [Int]) {
        // What weighs most first: it tells most about who cannot be among the best.
        let rules = binding.evaluator.pairs.scores.enumerated().sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }
            .map(\.element)
        var least = limits.map { _ in Int64.min }
        for (index, rule) in rules.enumerated() {
            add(rule)
            guard binding.isAsked(rule.value), index + 1 < rules.count, rows.count > ColumnarTally.few else { continue }
            // Who promises most changes less and less: asked after 1, 2, 4, 8… rules. What is known bounds the others better after each.
            if (index + 1).nonzeroBitCount == 1 {
                for (list, key) in leastKeys(of: limits, rules[(index + 1)...]).enumerated() { least[list] = max(least[list], key) }
            }
            cut(below: least)
        }
    }

    /// Fewer than this are not worth a look at who can be left out.
    private static let few = 128

    /// What an order key has to be at least to be among the best of each list, by those who promise most as far as is known.
    private func leastKeys(of limits: [Int], _ rules: ArraySlice<PairExpressions.SoftRule>) -> [Int64] {
        var populations = Array(repeating: 0, count: limits.count)
        for list in lists { populations[Int(list)] += 1 }
        // Of those who promise most, some hold little.
        let wanted = zip(limits, populations).map { limit, population in limit < population / 8 ? 4 * limit : 0 }
        var leaders = self
        leaders.keep(promising(wanted))
        for rule in rules { leaders.add(rule) }
        var keys = limits.map { _ in [Int64]() }
        for (list, key) in zip(leaders.lists, leaders.orderKeys) { keys[Int(list)].append(key) }
        return zip(keys, limits).map { keys, limit in keys.count >= limit && limit > 0 ? keys.sorted(by: >)[limit - 1] : .min }
    }

    /// About so many of each list: those whose order key can become the greatest.
    private func promising(_ wanted: [Int]) -> [Int] {
        let (share, most) = (Float(100 * settings.scoreShare), Float(settings.orderKey(score: 100_000, priority: 100_000)))
        let (weighted, weight, urgencies) = (scores.weighted, scores.weight, urgencies)
        let (rest, total) = (left, 1000 * left)
        var bins = Array(repeating: UInt16(0), count: rows.count)
        var counts = Array(repeating: 0, count: wanted.count << 10)
        for index in 0..<weighted.count {
            let key = share * Float(weighted[index] + total) / Float(max(1, weight[index] + rest)) + Float(urgencies[index])
            let bin = min(1023, max(0, Int(key * (1023 / most))))
            bins[index] = UInt16(truncatingIfNeeded: bin)
            counts[Int(lists[index]) << 10 + bin] += 1
        }
        var open = wanted
        let from = wanted.indices.map { list in
            var (seen, bin) = (0, 1023)
            while bin > 0, seen + counts[list << 10 + bin] < wanted[list] {
                seen += counts[list << 10 + bin]
                bin -= 1
            }
            return UInt16(bin)
        }
        var positions: [Int] = []
        for index in 0..<bins.count where bins[index] >= from[Int(lists[index])] && open[Int(lists[index])] > 0 {
            open[Int(lists[index])] -= 1
            positions.append(index)
        }
        return positions
    }

    /// Leaves out whose order key stays below that of their list whatever the rules say that are left.
    private mutating func cut(below least: [Int64]) {
        let share = 100 * settings.scoreShare
        let (weighted, weight, urgencies, lists) = (scores.weighted, scores.weight, urgencies, lists)
        let (rest, total) = (left, 1000 * left)
        var positions: [Int] = []
        positions.reserveCapacity(rows.count)
        for index in 0..<weighted.count {
            let bound = least[Int(lists[index])]
            // share × (weighted + 1000 × left) / (weight + left) ≥ bound - urgency, without the division.
            if bound == .min || share * (weighted[index] + total) >= (bound - urgencies[index]) * (weight[index] + rest) {
                positions.append(index)
            }
        }
        keep(positions)
    }

    /// Keeps some positions, ascending.
    private mutating func keep(_ positions: [Int]) {
        guard positions.count < rows.count else { return }
        rows = ColumnarTally.cells(rows, positions)
        lists = ColumnarTally.cells(lists, positions)
        urgencies = ColumnarTally.cells(urgencies, positions)
        scores.weighted = ColumnarTally.cells(scores.weighted, positions)
        scores.weight = ColumnarTally.cells(scores.weight, positions)
    }

    @inline(__always)
    private static func cells<Cell>(_ cells: [Cell], _ positions: [Int]) -> [Cell] { positions.map { cells[$0] } }

    // MARK: One rule

    private mutating func add(_ rule: PairExpressions.SoftRule) {
        // Taken out, so that adding copies nothing.
        var sums = Sums(count: 0)
        swap(&sums, &scores)
        add(rule, to: &sums, countsUnknown: false)
        swap(&sums, &scores)
        left -= rule.weight
    }

    /// Adds what a rule gives everybody who is left. Where it cannot be evaluated it says nothing (Decisions 0020).
    ///
    /// - Parameter countsUnknown: Whether its weight counts where its value is not known.
    private func add(_ rule: PairExpressions.SoftRule, to sums: inout Sums, countsUnknown: Bool) {
        guard !rows.isEmpty else { return }
        let applies = self.applies(rule)
        let asked = applies ?? Bitmap(count: rows.count, repeating: true)
        if countsUnknown { sums.add(weight: rule.weight, of: asked) }
        switch binding.rest(of: rule.value) {
        case .decided(.value(let value)):
            guard let value = value.asPermille else { return }
            sums.add(rule.weight * value, of: asked)
            if !countsUnknown { sums.add(weight: rule.weight, of: asked) }
        case .decided: return
        case .asked(let condition):
            let program = condition.program
            let result = program.evaluate(binding.batch.gathering(rows, for: program.program), selection: applies)
            sums.add(rule.weight, times: result)
            if !countsUnknown { sums.add(weight: rule.weight, of: result.known) }
        }
    }

    /// The positions among ``rows`` to which a rule applies; `nil` for all.
    private func applies(_ rule: PairExpressions.SoftRule) -> Bitmap? {
        guard let expression = rule.applies else { return nil }
        switch binding.rest(of: expression) {
        case .decided(.value(.bool(false))): return Bitmap(count: rows.count)
        case .decided: return nil
        case .asked(let asked):
            let fails = Truths(asked.program.evaluate(binding.batch.gathering(rows, for: asked.program.program))).fails
            return Bitmap(count: rows.count, repeating: true).subtracting(fails)
        }
    }
}

extension Value {
    /// The value of a soft rule, in per mille.
    fileprivate var asPermille: Int64? {
        switch self {
        case .int(let value): value.asPermille
        case .double(let value): value.asPermille
        default: nil
        }
    }
}
