/// A program that reads each of its columns only in parts that read nothing else of a row: what these parts say is all it knows of a value.
///
/// So values of a column for which they say the same are one class, and the program is evaluated once for each combination of classes. Where
/// rows share values, that is a small part of evaluating every row.
package final class FactoredProgram {
    private let program: ColumnarProgram
    /// By slot: the largest parts that read it alone.
    private let factors: [(slot: Slot, parts: [ColumnarProgram])]

    /// What each row comes out as.
    package struct Outcomes {
        /// Of each row its row in ``result``.
        package let rows: [UInt16]
        package let result: ColumnarResult
    }

    private static let mostCombinations = 4096

    /// - Returns: `nil` where a part reads two columns at once, or comes out as more than a truth or a number.
    package init?(_ program: ColumnarProgram, memory: LaneMemory) {
        let whole = program.program
        let compiler = ColumnarCompiler(whole, layouts: whole.references.map { _ in .values }, ranges: whole.references.map { _ in nil })
        var parts: [Slot: [TypedExpression]] = [:]
        func collect(_ expression: TypedExpression) -> Bool {
            let needs = compiler.needs(expression)
            if needs.slots.isEmpty { return true }
            guard needs.locals.isEmpty else { return false }
            if needs.slots.count == 1, let slot = needs.slots.first, [.bool, .int].contains(expression.type) {
                parts[slot, default: []].append(expression)
                return true
            }
            return !expression.parts.isEmpty && expression.parts.allSatisfy(collect)
        }
        guard collect(whole.typed) else { return nil }
        self.program = program
        let name = whole.name
        factors = whole.references.map { slot in
            var seen: Set<String> = []
            let programs = (parts[slot] ?? []).compactMap { part -> ColumnarProgram? in
                let source = part.source(naming: name)
                guard seen.insert(source).inserted else { return nil }
                return ColumnarProgram(Program(inlined: part, from: whole, source: source, naming: name), memory: memory)
            }
            return (slot, programs)
        }
    }

    /// Evaluates every row.
    ///
    /// - Parameter column: Of a slot.
    /// - Returns: `nil` where that would not be less work than evaluating the rows.
    /// - Complexity: O(rows), and evaluating each distinct value once.
    package func evaluate(_ count: Int, _ column: (Slot) -> ValueColumn?) -> Outcomes? {
        var (classes, distinct): ([ValueClasses], Int) = ([], 0)
        for (slot, parts) in factors {
            guard let column = column(slot), column.layout.hasDictionary, column.exceptions.isEmpty, let dictionary = column.dictionary
            else { return nil }
            distinct += dictionary.count * parts.count
            guard distinct < count, let these = ValueClasses(column, slot, parts) else { return nil }
            classes.append(these)
        }
        var combinations = 1
        for these in classes {
            combinations *= these.representatives.count
            guard combinations <= FactoredProgram.mostCombinations else { return nil }
        }
        var rows = Array(repeating: UInt16(0), count: count)
        var batch = ColumnBatch(count: combinations)
        var step = 1
        for these in classes {
            these.add(times: step, to: &rows)
            let codes = (0..<combinations).map { these.representatives[$0 / step % these.representatives.count] }
            batch.setColumn(these.column.column(of: codes), of: these.slot)
            step *= these.representatives.count
        }
        return Outcomes(rows: rows, result: program.evaluate(batch))
    }
}

/// The values of a column by what some parts say of them.
private struct ValueClasses {
    let column: ValueColumn
    let slot: Slot
    /// The class of each code.
    private let classes: [UInt16]
    /// By class the code of one of its values.
    let representatives: [Int32]

    init?(_ column: ValueColumn, _ slot: Slot, _ parts: [ColumnarProgram]) {
        (self.column, self.slot) = (column, slot)
        let codes = (column.dictionary?.count ?? 0) + 1
        var batch = ColumnBatch(count: codes)
        batch.setColumn(column.column(of: (0..<Int32(codes)).map { $0 }), of: slot)
        var classes = Array(repeating: UInt16(0), count: codes)
        var representatives: [Int32] = [0]
        for part in parts {
            guard let states = part.evaluate(batch).states else { return nil }
            // Classes so far are told apart by one part more.
            var known: [UInt64: UInt16] = [:]
            var finer: [Int32] = []
            var recent = Array(repeating: (state: UInt64.max, before: UInt16.max, now: UInt16(0)), count: 64)
            for code in 0..<codes {
                let (state, before) = (states[code], classes[code])
                let slot = Int(truncatingIfNeeded: state ^ UInt64(before)) & 63
                if recent[slot].state != state || recent[slot].before != before {
                    // States are few; a part that says very much is of no use here.
                    guard state < 1 << 48 else { return nil }
                    let key = state << 16 | UInt64(before)
                    if known[key] == nil {
                        guard finer.count < 1024 else { return nil }
                        known[key] = UInt16(finer.count)
                        finer.append(Int32(code))
                    }
                    recent[slot] = (state, before, known[key] ?? 0)
                }
                classes[code] = recent[slot].now
            }
            representatives = finer
        }
        (self.classes, self.representatives) = (classes, representatives)
    }

    /// Adds the class of each row's value to a number of the row.
    func add(times step: Int, to rows: inout [UInt16]) {
        let steps = Cells<UInt16>(capacity: classes.count)
        for (code, these) in classes.enumerated() { steps[code] = these &* UInt16(step) }
        withCells(of: &rows) { rows in
            var adding = Adding(steps: steps.all, rows: rows)
            ColumnView(column).withCodes(&adding)
        }
        withExtendedLifetime(steps) {}
    }

    private struct Adding: CodeLoop {
        let steps: Strip<UInt16>
        let rows: Strip<UInt16>

        func run<Cell: FixedWidthInteger & BitwiseCopyable>(_ codes: Strip<Cell>) {
            for row in 0..<rows.count { rows[row] &+= steps[Int(truncatingIfNeeded: codes[row])] }
        }
    }
}

extension ColumnarResult {
    /// Of each row a number that is equal for equal outcomes, as far as the kind of an unknown or of an error matters to nobody; `nil` where
    /// outcomes are none of few numbers.
    fileprivate var states: [UInt64]? {
        guard rowsApart.isEmpty else { return nil }
        func state(_ row: Int, _ value: (Int) -> UInt64) -> UInt64 { known[row] ? min(.max - 2, value(row)) + 2 : unknown[row] ? 0 : 1 }
        switch values {
        case .truths(let holds): return (0..<count).map { state($0) { holds[$0] ? 1 : 0 } }
        // Negative numbers become large ones, which are refused.
        case .ints(let values): return (0..<count).map { state($0) { UInt64(bitPattern: values[$0]) } }
        default: return nil
        }
    }
}
