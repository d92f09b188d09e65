/// Runs a conformance test through the columnar engine: every literal of the expression becomes a variable of its own, bound by a column.
///
/// The test's row stands among rows of other tests: first those whose expressions differ only in their literals, then rows put together from
/// literals of the same types, now and then unknown. Each batch is run whole and under a selection, over columns of the plain layouts and over coded
/// ones, and every row has to come out as the scalar interpreter says.
package struct ConformanceColumns: Sendable {
    /// How a columnar outcome departed from the scalar one.
    struct Disagreement: Error, CustomStringConvertible { let description: String }

    private let lengths: [Int]
    /// Literals of all tests by type.
    private var literals: [CELType: [Value]] = [:]
    /// The literals of tests by what their expressions are without them.
    private var rows: [String: [[Value]]] = [:]

    /// Lengths of batches around those of a word of bits, and longer than a window of values.
    package static let lengths = [1, 63, 64, 65, 1000, 4097]

    package init(lines: some Sequence<String>, lengths: [Int] = ConformanceColumns.lengths) {
        self.lengths = lengths
        for line in lines {
            guard let test = JSON(parsing: line), let source = test["expr"]?.string,
                let (environment, _) = ConformanceRunner.setting(of: test),
                let lifted = try? Lifted(source, environment, isUnchecked: test["disableCheck"]?.bool == true)
            else { continue }
            rows[lifted.shape, default: []].append(lifted.literals.map(\.value))
            for literal in lifted.literals { literals[literal.type, default: []].append(literal.value) }
        }
    }

    /// What the test's row comes out as, the same in every batch.
    func outcome(
        _ source: String, _ environment: Environment, _ values: [Int: Value], isUnchecked: Bool
    ) throws(Disagreement) -> Outcome {
        let lifted: Lifted
        do throws(DiagnosticList) {
            lifted = try Lifted(source, environment, isUnchecked: isUnchecked)
        } catch {
            throw Disagreement(description: "refused the second time: \(error.description)")
        }
        let own = lifted.program.references.map { slot in
            lifted.value(of: slot) ?? values[slot.variable].map { .value($0) } ?? .error(.undeclared("variable \(slot.variable)"))
        }
        let expected = lifted.program.evaluate(Row(lifted.program.references, own))
        for length in lengths {
            var random = Draws(seed: UInt64(length))
            let place = random.below(length)
            let batch = rows(length, place, own, lifted, &random)
            let outcomes = batch.map { lifted.program.evaluate(Row(lifted.program.references, $0)) }
            for isCoded in [false, true] {
                let columnar = ColumnarProgram(lifted.program)
                for isWhole in [true, false] {
                    let selection = isWhole ? nil : Bitmap(count: length, rows: (0..<length).filter { $0 == place || random.below(3) == 0 })
                    let result = columnar.evaluate(columns(batch, lifted, isCoded: isCoded), selection: selection)
                    for row in 0..<length where selection?[row] ?? true {
                        let found = result.outcome(at: row)
                        if found == outcomes[row] { continue }
                        throw Disagreement(
                            description:
                                "row \(row) of \(length) \(batch[row]): \(outcomes[row]) by rows, \(found.map { "\($0)" } ?? "nothing") in columns"
                        )
                    }
                }
            }
        }
        return expected
    }

    private func rows(_ length: Int, _ place: Int, _ own: [Outcome], _ lifted: Lifted, _ random: inout Draws) -> [[Outcome]] {
        let peers = rows[lifted.shape] ?? []
        return (0..<length).map { row in
            if row == place { return own }
            let peer = row < peers.count ? peers[row] : nil
            return lifted.program.references.enumerated().map { index, slot in
                guard let literal = lifted.position(of: slot) else { return own[index] }
                if let peer { return .value(peer[literal]) }
                if random.below(10) == 0 { return .unknown(AttributeSet(lifted.environment.attribute(slot))) }
                let candidates = literals[lifted.literals[literal].type] ?? []
                return candidates.isEmpty ? own[index] : .value(candidates[random.below(candidates.count)])
            }
        }
    }

    private func columns(_ rows: [[Outcome]], _ lifted: Lifted, isCoded: Bool) -> ColumnBatch {
        var batch = ColumnBatch(count: rows.count)
        for (index, slot) in lifted.program.references.enumerated() {
            let type = lifted.environment.type(of: slot)
            let fits = rows.allSatisfy { if case .value(let value) = $0[index] { value.matches(type) } else { true } }
            var column = ValueColumn(isCoded ? .coded : fits ? ValueColumn.Layout(type) : .values)
            for (place, row) in rows.enumerated() {
                switch row[index] {
                case .value(let value): column.append(value)
                case let other:
                    column.append(nil)
                    if case .error = other { column.setException(other, at: place) }
                }
            }
            batch.setColumn(column, of: slot)
        }
        return batch
    }

    private struct Row: Activation {
        let values: [Slot: Outcome]
        init(_ slots: [Slot], _ outcomes: [Outcome]) { values = Dictionary(uniqueKeysWithValues: zip(slots, outcomes)) }
        func resolve(_ slot: Slot) -> Outcome { values[slot] ?? .error(.undeclared("variable \(slot.variable)")) }
    }
}

/// An expression whose literals were made variables.
private struct Lifted {
    let program: Program
    let environment: Environment
    /// In the order of the text: the value each literal had, and its type.
    let literals: [(value: Value, type: CELType)]
    /// The expression without its literals.
    let shape: String
    private let first: Int

    init(_ source: String, _ environment: Environment, isUnchecked: Bool) throws(DiagnosticList) {
        let typed = try environment.check(source, expecting: nil, mode: isUnchecked ? .lenient : .strict)
        first = environment.variables.count
        var values: [(value: Value, type: CELType)] = []
        let lifted = typed.lifting(first: first, into: &values)
        literals = values
        var declared = environment
        for (index, literal) in values.enumerated() { declared.declareVariable("literal \(index)", literal.type) }
        self.environment = declared
        program = Program(typed: lifted, source: source, environment: declared)
        shape = "\(values.map(\.type)) " + lifted.source { declared.attribute($0) }
    }

    /// Which literal a slot stands for.
    func position(of slot: Slot) -> Int? { slot.variable >= first ? slot.variable - first : nil }

    func value(of slot: Slot) -> Outcome? { position(of: slot).map { .value(literals[$0].value) } }
}

extension TypedExpression {
    /// The expression with its literals as variables from a position on.
    fileprivate func lifting(first: Int, into literals: inout [(value: Value, type: CELType)]) -> TypedExpression {
        if case .constant(let value) = kind {
            literals.append((value, type))
            return with(.slot(Slot(variable: first + literals.count - 1)))
        }
        return mapping { $0.lifting(first: first, into: &literals) }
    }
}
