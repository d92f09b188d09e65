/// A program that reads each of its columns only in parts that read nothing else of a row: what these parts say is all it knows of a value.
///
/// So values of a column for which they say the same are one class, and the program is evaluated once for each combination of classes. Where
/// rows share values, that is a small part of evaluating every row.
package final class FactoredProgram {
    private let program: ColumnarProgram
    /// By slot: the largest parts that read it alone.
    private let factors: [(slot: Slot, parts: [ColumnarProgram])]

    /// What rows come out as, by the combination of classes that their values are in.
    package struct Classes {
        /// A row for each combination.
        package let result: ColumnarResult
        private let values: [ValueClasses]

        fileprivate init(_ result: ColumnarResult, _ values: [ValueClasses]) { (self.result, self.values) = (result, values) }

        /// Of each row its row in ``result``.
        ///
        /// - Parameter column: Of a slot: the one that the classes were made of, or some of its rows.
        /// - Complexity: O(rows × slots).
        package func rows(_ count: Int, _ column: (Slot) -> ValueColumn?) -> [UInt16] {
            var rows = Array(repeating: UInt16(0), count: count)
            var step = 1
            for these in values {
                guard let column = column(these.slot), column.dictionaryIdentity == these.identity else {
                    preconditionFailure("a column whose values were told apart")
                }
                these.add(times: step, to: &rows, column)
                step *= these.representatives.count
            }
            return rows
        }
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

    /// Evaluates each combination of classes.
    ///
    /// - Parameters:
    ///   - count: How many rows are to be evaluated.
    ///   - column: Of a slot, as far as any row goes.
    /// - Returns: `nil` where that would not be less work than evaluating the rows.
    /// - Complexity: O(distinct values × parts).
    package func classes(forRows count: Int, _ column: (Slot) -> ValueColumn?) -> Classes? {
        // Known before any value is looked at: parts asked of distinct values, and of rows.
        var (columns, ofValues, ofRows): ([ValueColumn], Int, Int) = ([], 0, 0)
        for (slot, parts) in factors {
            guard let column = column(slot), column.layout.hasDictionary, column.exceptions.isEmpty, let dictionary = column.dictionary
            else { return nil }
            columns.append(column)
            ofValues += dictionary.count * parts.count
            ofRows += count * parts.count
        }
        guard ofValues < ofRows else { return nil }
        var classes: [ValueClasses] = []
        for ((slot, parts), column) in zip(factors, columns) {
            guard let these = ValueClasses(column, slot, parts) else { return nil }
            classes.append(these)
        }
        var combinations = 1
        for these in classes {
            combinations *= these.representatives.count
            guard combinations <= FactoredProgram.mostCombinations else { return nil }
        }
        var batch = ColumnBatch(count: combinations)
        var step = 1
        for (these, column) in zip(classes, columns) {
            let codes = (0..<combinations).map { these.representatives[$0 / step % these.representatives.count] }
            batch.setColumn(column.column(of: codes), of: these.slot)
            step *= these.representatives.count
        }
        return Classes(program.evaluate(batch), classes)
    }
}

/// The values of a column by what some parts say of them.
private struct ValueClasses {
    let slot: Slot
    /// Of the dictionary.
    let identity: UInt64
    /// The class of each code.
    private let classes: [UInt16]
    /// By class the code of one of its values.
    let representatives: [Int32]

    init?(_ column: ValueColumn, _ slot: Slot, _ parts: [ColumnarProgram]) {
        (self.slot, identity) = (slot, column.dictionaryIdentity)
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
    func add(times step: Int, to rows: inout [UInt16], _ column: ValueColumn) {
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
