extension CompareNode.Relation {
    @inline(__always)
    func holds<T: Comparable>(_ left: T, _ right: T) -> Bool {
        switch self {
        case .equal: left == right
        case .unequal: left != right
        case .less: left < right
        case .atMost: left <= right
        case .greater: left > right
        case .atLeast: left >= right
        }
    }

    /// The relation with its sides exchanged.
    var mirrored: CompareNode.Relation {
        switch self {
        case .equal, .unequal: self
        case .less: .greater
        case .atMost: .atLeast
        case .greater: .less
        case .atLeast: .atMost
        }
    }
}

/// Compares sixteen cells at a time with a constant. Leaves words alone in which nothing is selected.
@inline(__always)
func compareSixteen<T: PackedCell>(
    _ cells: Strip<T>, _ relation: CompareNode.Relation, _ constant: T, _ words: Int, _ selected: Strip<UInt64>, into result: Strip<UInt64>
) {
    let sixteen = SIMD16<T>(repeating: constant)
    switch relation {
    case .equal: pack(cells, words, selected, into: result) { T.equal($0, sixteen) }
    case .unequal: pack(cells, words, selected, into: result) { T.equal($0, sixteen) ^ 0xFFFF }
    case .less: pack(cells, words, selected, into: result) { T.less($0, sixteen) }
    case .atMost: pack(cells, words, selected, into: result) { T.atMost($0, sixteen) }
    case .greater: pack(cells, words, selected, into: result) { T.less(sixteen, $0) }
    case .atLeast: pack(cells, words, selected, into: result) { T.atMost(sixteen, $0) }
    }
}

/// Compares narrow cells with a constant that may lie beyond every value they can have: all compare then as zero does.
@inline(__always)
private func compareNarrow<T: PackedCell & FixedWidthInteger>(
    _ cells: Cells<T>, _ relation: CompareNode.Relation, _ constant: Int64, _ window: Window, _ selected: Strip<UInt64>,
    into result: Strip<UInt64>
) -> Bool {
    if let constant = T(exactly: constant) {
        compareSixteen(cells.all.from(window.base, count: window.words << 6), relation, constant, window.words, selected, into: result)
    } else {
        result.fill(relation.holds(0, constant) ? .max : 0)
    }
    return true
}

extension Int64 {
    static func compareCells(
        _ storage: ValueColumn.Storage, _ relation: CompareNode.Relation, _ constant: Int64, _ window: Window, _ selected: Strip<UInt64>,
        into result: Strip<UInt64>
    ) -> Bool {
        switch storage {
        case .int8(let cells): compareNarrow(cells, relation, constant, window, selected, into: result)
        case .int16(let cells): compareNarrow(cells, relation, constant, window, selected, into: result)
        case .int32(let cells): compareNarrow(cells, relation, constant, window, selected, into: result)
        default: false
        }
    }
}

extension Timestamp {
    static func compareCells(
        _ storage: ValueColumn.Storage, _ relation: CompareNode.Relation, _ constant: Timestamp, _ window: Window,
        _ selected: Strip<UInt64>,
        into result: Strip<UInt64>
    ) -> Bool {
        guard constant.nanoseconds == 0 else { return false }
        switch storage {
        case .days(let cells) where constant.seconds % 86_400 == 0:
            return compareNarrow(cells, relation, constant.daysSinceEpoch, window, selected, into: result)
        case .instants(let seconds, nil):
            let cells = seconds.all.from(window.base, count: window.words << 6)
            Int64.compare(cells, relation, constant.seconds, window.words, selected, into: result)
            return true
        default: return false
        }
    }
}

/// A condition over lanes. Its body is made where the type of the lanes is written out, so that its loops are compiled for that type.
final class LaneTruth: TruthStep {
    typealias Body = (_ step: LaneTruth, _ run: Run, _ window: Window, _ selected: Strip<UInt64>) -> Void
    private let body: Body

    init(_ plan: PlanPart, _ body: @escaping Body) {
        self.body = body
        super.init(plan)
    }

    override func compute(_ run: Run, _ window: Window, _ selected: Strip<UInt64>) { body(self, run, window, selected) }
}

/// `p ⋈ q` over conditions: false stands before true.
final class CompareTruthsTruth: TruthStep {
    let left: TruthStep, right: TruthStep
    let relation: CompareNode.Relation

    init(_ left: TruthStep, _ relation: CompareNode.Relation, _ right: TruthStep, _ plan: PlanPart) {
        (self.left, self.relation, self.right) = (left, relation, right)
        super.init(plan)
    }

    override func compute(_ run: Run, _ window: Window, _ selected: Strip<UInt64>) {
        left.run(run, window, selected)
        right.run(run, window, selected)
        for word in 0..<window.words {
            let (p, q) = (left.holds[word], right.holds[word])
            holds[word] =
                switch relation {
                case .equal: ~(p ^ q)
                case .unequal: p ^ q
                case .less: ~p & q
                case .atMost: ~p | q
                case .greater: p & ~q
                case .atLeast: p | ~q
                }
        }
        let (left, right) = (left, right)
        settle(
            window, selected, known: { (left.holds[$0] | left.fails[$0]) & (right.holds[$0] | right.fails[$0]) },
            unknown: { left.unknown[$0] | right.unknown[$0] })
    }
}
