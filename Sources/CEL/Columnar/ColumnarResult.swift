/// What a batch came out as: states as bitmaps, values apart.
///
/// Every selected row is in exactly one of ``known``, ``unknown`` and ``failed``; other rows are in none.
package struct ColumnarResult {
    /// Values in the form that fits the result's type. Cells of rows that are not known mean nothing.
    package enum Values {
        case truths(Bitmap)
        case ints([Int64])
        case uints([UInt64])
        case doubles([Double])
        case timestamps([Timestamp])
        case durations([Int64])
        /// Of any type, one by one: the values are in the outcomes alone.
        case others
    }

    private let program: Program
    private let columns: [ValueColumn?]
    package let selected: Bitmap
    /// Rows with a value.
    package private(set) var known: Bitmap
    package private(set) var unknown: Bitmap
    package private(set) var values = Values.others
    /// Rows whose outcome was computed whole, by the scalar interpreter.
    private var outcomes: [Int: Outcome] = [:]

    /// - Parameter old: A result that is no longer needed: where it is of the same shape, this one takes over its memory.
    init(program: Program, columns: [ValueColumn?], selected: Bitmap, reusing old: consuming ColumnarResult?) {
        (self.program, self.columns, self.selected) = (program, columns, selected)
        if let old, old.count == selected.count {
            (known, unknown, values) = (old.known, old.unknown, old.values)
        } else {
            known = Bitmap(count: selected.count)
            unknown = Bitmap(count: selected.count)
        }
    }

    package var count: Int { selected.count }
    /// Rows whose outcome is not in ``values``: ask ``outcome(at:)`` for it. Few, as a rule: a part came out as a value of another type.
    package var rowsApart: some Collection<Int> { outcomes.keys }
    /// Rows that are errors.
    package var failed: Bitmap { selected.subtracting(known).subtracting(unknown) }

    /// Rows on which a condition holds.
    ///
    /// - Precondition: The expression is a condition.
    package var holds: Bitmap {
        guard case .truths(let bits) = values else { preconditionFailure("a condition holds or fails") }
        return bits
    }

    /// Rows on which a condition fails.
    package var fails: Bitmap { known.subtracting(holds) }

    /// What a row came out as, in full; `nil` for a row that was not selected.
    ///
    /// - Complexity: O(1) for rows with a value; else what one evaluation of the scalar interpreter takes.
    package func outcome(at row: Int) -> Outcome? {
        guard selected[row] else { return nil }
        if let outcome = outcomes[row] { return outcome }
        guard known[row] else {
            let place = BatchRow(program, columns)
            place.row = row
            return program.evaluate(place)
        }
        switch values {
        case .truths(let bits): return .value(.bool(bits[row]))
        case .ints(let cells): return .value(.int(cells[row]))
        case .uints(let cells): return .value(.uint(cells[row]))
        case .doubles(let cells): return .value(.double(cells[row]))
        case .timestamps(let cells): return .value(.timestamp(cells[row]))
        case .durations(let cells): return .value(.duration(CELDuration(nanoseconds: cells[row])))
        case .others: preconditionFailure("a row without a lane has an outcome")
        }
    }

    // MARK: Filling

    /// Runs a condition over every window in which anything is selected.
    mutating func fill(_ step: TruthStep, _ run: Run, _ length: Int, _ cells: Cells<UInt64>) {
        var holds = if case .truths(let old) = values { old } else { Bitmap(count: count) }
        values = .others
        forEachWindow(length, cells) { window, chosen, result in
            guard let chosen else {
                result.clear(window)
                return ColumnarResult.write(window, to: &holds) { _ in 0 }
            }
            step.run(run, window, chosen)
            let (yes, no, missing) = (step.holds, step.fails, step.unknown)
            ColumnarResult.write(window, to: &holds) { yes[$0] }
            ColumnarResult.write(window, to: &result.known) { yes[$0] | no[$0] }
            ColumnarResult.write(window, to: &result.unknown) { missing[$0] }
        }
        values = .truths(holds)
    }

    /// Runs a step over every window in which anything is selected, and puts the values in an array as long as the batch.
    private mutating func fill<T: LaneValue>(
        _ step: LaneStep<T>, _ array: inout [T], _ run: Run, _ length: Int, _ cells: Cells<UInt64>
    ) {
        withCells(of: &array) { all in
            forEachWindow(length, cells) { window, chosen, result in
                guard let chosen else { return result.clear(window) }
                let places = all.from(window.base, count: window.count)
                // Steps work on whole words.
                let isLent = step.isComputed && window.count & 63 == 0
                if isLent { step.lend(places) }
                let lane = step.run(run, window, chosen)
                lane.values.copy(window.count, to: places)
                if isLent { step.lend(nil) }
                result.settle(window, chosen, lane)
            }
        }
    }

    /// The same where the step works on half the room.
    private mutating func fill(_ step: LaneStep<Int32>, widening array: inout [Int64], _ run: Run, _ length: Int, _ cells: Cells<UInt64>) {
        withCells(of: &array) { all in
            forEachWindow(length, cells) { window, chosen, result in
                guard let chosen else { return result.clear(window) }
                let lane = step.run(run, window, chosen)
                let (from, to) = (lane.values, all.from(window.base, count: window.count))
                for place in 0..<window.count { to[place] = Int64(from[place]) }
                result.settle(window, chosen, lane)
            }
        }
    }

    private mutating func clear(_ window: Window) {
        ColumnarResult.write(window, to: &known) { _ in 0 }
        ColumnarResult.write(window, to: &unknown) { _ in 0 }
    }

    private mutating func settle<T>(_ window: Window, _ chosen: Strip<UInt64>, _ lane: Lane<T>) {
        ColumnarResult.write(window, to: &known) { lane.known[$0] & chosen[$0] }
        ColumnarResult.write(window, to: &unknown) { lane.unknown[$0] & chosen[$0] }
    }

    /// Writes the words of a window where they stand in a bitmap over all rows.
    @inline(__always)
    private static func write(_ window: Window, to bitmap: inout Bitmap, _ word: (Int) -> UInt64) {
        withCells(of: &bitmap.words) { words in
            let place = words.from(window.base >> 6, count: window.words)
            for index in 0..<window.words { place[index] = word(index) }
        }
    }

    /// Fills the result with what steps compute.
    mutating func fill(_ compiled: ColumnarCompiler.Compiled, _ run: Run, _ length: Int, _ cells: Cells<UInt64>) {
        // The memory of an old result, which nobody else may hold while it is written.
        func array<T>(_ zero: T, _ old: (Values) -> [T]?) -> [T] {
            let array = old(values)
            values = .others
            return if let array, array.count == count { array } else { Array(repeating: zero, count: count) }
        }
        func filled<T: LaneValue>(_ step: LaneStep<T>, _ zero: T, _ old: (Values) -> [T]?) -> [T] {
            var array = array(zero, old)
            fill(step, &array, run, length, cells)
            return array
        }
        switch compiled {
        case .truth(let step): fill(step, run, length, cells)
        case .int(let step):
            var array = array(0 as Int64) { if case .ints(let old) = $0 { old } else { nil } }
            if let narrow = step.narrow {
                fill(narrow.step, widening: &array, run, length, cells)
            } else {
                fill(step, &array, run, length, cells)
            }
            values = .ints(array)
        case .uint(let step): values = .uints(filled(step, 0) { if case .uints(let old) = $0 { old } else { nil } })
        case .double(let step): values = .doubles(filled(step, 0) { if case .doubles(let old) = $0 { old } else { nil } })
        case .time(let step):
            values = .timestamps(filled(step, ValueColumn.time(0, 0)) { if case .timestamps(let old) = $0 { old } else { nil } })
        case .span(let step): values = .durations(filled(step, 0) { if case .durations(let old) = $0 { old } else { nil } })
        case .text, .list: preconditionFailure("what has no lane runs row by row")
        }
    }

    /// Windows in which nothing is selected come without a selection.
    private mutating func forEachWindow(
        _ length: Int, _ cells: Cells<UInt64>, _ body: (Window, Strip<UInt64>?, inout ColumnarResult) -> Void
    ) {
        let chosen = cells.all
        for base in stride(from: 0, to: count, by: length) {
            let window = Window(count: min(length, count - base), base: base, rows: nil)
            var any: UInt64 = 0
            for word in 0..<window.words {
                chosen[word] = selected.words[base >> 6 + word]
                any |= chosen[word]
            }
            body(window, any == 0 ? nil : chosen, &self)
        }
    }

    /// Decides rows by the scalar interpreter, whatever came out for them before.
    mutating func decideByRows(_ rows: [Int], alone: Bool = false) {
        if alone {
            // Nothing was computed in columns, and what the memory held before means nothing.
            (known, unknown, values) = (Bitmap(count: count), Bitmap(count: count), .others)
        }
        let place = BatchRow(program, columns)
        var holds: Bitmap?
        if case .truths(let bits) = values { holds = bits }
        values = holds == nil ? values : .others
        for row in rows {
            place.row = row
            let outcome = program.evaluate(place)
            outcomes[row] = outcome
            known[row] = if case .value = outcome { true } else { false }
            unknown[row] = if case .unknown = outcome { true } else { false }
            holds?[row] = outcome == .value(.bool(true))
        }
        if let holds { values = .truths(holds) }
    }
}
