/// A program over columns: evaluates many rows at a time and gives on each what ``Program/evaluate(_:)`` gives.
///
/// Exact in everything: values, which rows are errors and which error, which rows are unknown and what they wait for — at every length of the
/// batch and under every selection. Where that comes from:
///
/// - Kernels compute values and *states* (value, unknown, error). Which error, and which attributes an unknown row waits for, is asked of the
///   scalar interpreter when somebody reads it: see ``ColumnarResult/outcome(at:)``.
/// - What has no kernel runs row by row in the scalar interpreter, on the rows that other conditions left open: ``plan`` shows it.
/// - Kernels count no steps. So a batch runs in columns only when the sizes of its values prove that no row can exceed its budget
///   (``CostEstimator``); else every row runs in the scalar interpreter.
///
/// Owns what it learned about the order of conditions and about distinct values: one for each thread, reused from batch to batch.
package final class ColumnarProgram {
    package let program: Program
    private var layouts: [ValueColumn.Layout]
    /// Where the integers of the columns so far lie.
    private var ranges: [ClosedRange<Int64>?]
    private var root: Root
    private var dependsOnRanges: Bool
    /// Sizes of the columns for which the budget was proved, in the order of the references; `nil` before the first batch.
    private var proved: [SizeBound]?
    private let memory: LaneMemory
    private let selected = Cells<UInt64>(capacity: Window.mostWords)

    private enum Root {
        /// - Parameter window: How many rows the steps take at a time.
        case compiled(ColumnarCompiler.Compiled, PlanPart, window: Int)
        /// A value that has no lane: row by row.
        case rows(PlanPart)
    }

    /// - Parameters:
    ///   - layout: How the column of a slot will be kept; `nil` for the layout of the slot's type. A batch with other columns is
    ///     planned anew, so this only says what to expect.
    ///   - memory: That of other programs of the thread, to share it.
    package init(_ program: Program, layout: (Slot) -> ValueColumn.Layout? = { _ in nil }, memory: LaneMemory = LaneMemory()) {
        self.program = program
        self.memory = memory
        lazy var types = program.typed.slotTypes
        layouts = program.references.map { slot in layout(slot) ?? types[slot].map { ValueColumn.Layout($0) } ?? .values }
        ranges = Array(repeating: nil, count: layouts.count)
        (root, dependsOnRanges) = ColumnarProgram.plan(program, layouts, ranges)
    }

    private static func plan(
        _ program: Program, _ layouts: [ValueColumn.Layout], _ ranges: [ClosedRange<Int64>?]
    ) -> (root: Root, dependsOnRanges: Bool) {
        var compiler = ColumnarCompiler(program, layouts: layouts, ranges: ranges)
        guard let compiled = compiler.compile(program.typed), let plan = compiled.plan else {
            return (.rows(compiler.rowPlan(program.typed)), false)
        }
        let computesValues = plan.contains { $0.method == .kernel && $0.type != .bool }
        return (.compiled(compiled, plan, window: computesValues ? Window.mostInLanes : Window.most), compiler.dependsOnRanges)
    }

    /// How each part is computed.
    package var plan: PlanPart {
        switch root {
        case .rows(let plan), .compiled(_, let plan, _): plan
        }
    }

    /// Whether nothing of it is computed in columns: its value has no lane.
    var isByRows: Bool {
        if case .rows = root { true } else { false }
    }

    /// Evaluates the selected rows of a batch; all, where nothing is selected.
    ///
    /// - Parameter old: A result that is no longer needed. A result of the same kind and length then needs no new memory, which for cheap
    ///   expressions is half of the time.
    /// - Complexity: O(rows × parts) at most; rows that are not selected cost nothing in whole words of 64.
    package func evaluate(_ batch: ColumnBatch, selection: Bitmap? = nil, reusing old: consuming ColumnarResult? = nil) -> ColumnarResult {
        precondition(selection.map { $0.count == batch.count } ?? true, "a selection among the rows of the batch")
        let columns = program.references.map { batch.column(of: $0) }
        adopt(columns)
        var result = ColumnarResult(
            program: program, columns: columns, selected: selection ?? Bitmap(count: batch.count, repeating: true), reusing: old)
        guard case .compiled(let compiled, _, let length) = root, isWithinBudget(columns) else {
            result.decideByRows(result.selected.rows, alone: true)
            return result
        }
        let run = Run(program, columns, count: batch.count, memory)
        result.fill(compiled, run, length, selected)
        run.loan.end()
        if run.hasPunted { result.decideByRows((run.punted & result.selected).rows) }
        return result
    }

    private func adopt(_ columns: [ValueColumn?]) {
        var (isOther, isWider) = (false, false)
        for (index, column) in columns.enumerated() {
            guard let column else { continue }
            if column.layout != layouts[index] {
                layouts[index] = column.layout
                isOther = true
            }
            if let range = column.integerRange, ranges[index].map({ !$0.contains(range) }) ?? true {
                // Only ever wider, so that batches of narrow and of wide cells in turns are not planned in turns.
                ranges[index] = range
                isWider = true
            }
        }
        guard isOther || isWider && dependsOnRanges else { return }
        (root, dependsOnRanges) = ColumnarProgram.plan(program, layouts, ranges)
        if isOther { proved = nil }
    }

    /// True when no row of these columns can exceed the steps of an evaluation.
    private func isWithinBudget(_ columns: [ValueColumn?]) -> Bool {
        if program.countsNoSteps { return true }
        let bounds = columns.map { $0?.bound ?? .nothing }
        if let proved, zip(proved, bounds).allSatisfy({ $0.covers($1) }) { return true }
        var sizes = program.sizes
        for (slot, bound) in zip(program.references, bounds) { sizes.declare(slot, bound) }
        var estimator = CostEstimator(sizes: sizes)
        guard estimator.steps(program.typed) <= program.steps else { return false }
        proved = bounds
        return true
    }
}

extension TypedExpression {
    /// The types of the slots read in the expression, where they are read as such.
    fileprivate var slotTypes: [Slot: CELType] {
        switch kind {
        case .slot(let slot): [slot: type]
        case .slotOptional(let slot): if case .optional(let wrapped) = type { [slot: wrapped] } else { [:] }
        default: parts.reduce(into: [:]) { $0.merge($1.slotTypes) { first, _ in first } }
        }
    }
}
