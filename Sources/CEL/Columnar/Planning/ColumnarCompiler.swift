/// Turns a checked expression into steps over columns.
///
/// A part gets a kernel where the kinds of its operands are certain from their structure: columns hold values of their layout, kernels compute
/// values of one kind. The static type alone is not certain, because types are gradual: a part typed `timestamp` may be null. Where only the
/// type tells, as for a part that runs row by row, each value is looked at, and a row with a value of another kind is left to the scalar
/// interpreter as a whole (``Run/punt(_:word:_:)``). So no rule about types is needed to be exact.
struct ColumnarCompiler {
    /// What a part was compiled to.
    enum Compiled {
        case truth(TruthStep)
        case int(LaneStep<Int64>)
        case uint(LaneStep<UInt64>)
        case double(LaneStep<Double>)
        case time(LaneStep<Timestamp>)
        /// A duration in nanoseconds.
        case span(LaneStep<Int64>)
        /// Strings of a coded column.
        case text(Run.Source)
        /// The lists of a column of lists.
        case list(Run.Source, ValueColumn.Layout)

        var plan: PlanPart? {
            switch self {
            case .truth(let step): step.plan
            case .int(let step), .span(let step): step.plan
            case .uint(let step): step.plan
            case .double(let step): step.plan
            case .time(let step): step.plan
            case .text, .list: nil
            }
        }
    }

    let program: Program
    /// How the columns of the references are kept, in their order.
    let layouts: [ValueColumn.Layout]
    /// Where the cells of integer columns lie, in the same order; `nil` where that is not known.
    let ranges: [ClosedRange<Int64>?]
    /// True when a part is computed in half the room because the ranges allow it, or would be where they did.
    var dependsOnRanges = false
    private let positions: [Slot: Int]
    /// Whether operands of a remembered part are being looked for: what they are made of is not remembered again.
    var isRemembering = false
    /// Where the parts stand that cannot be remembered: nothing around them can.
    var unremembered: Set<Range<Int>> = []
    /// How the elements are kept that variables of macros stand for.
    var locals: [Int: ValueColumn.Layout] = [:]

    init(_ program: Program, layouts: [ValueColumn.Layout], ranges: [ClosedRange<Int64>?]) {
        self.program = program
        self.layouts = layouts
        self.ranges = ranges
        positions = Dictionary(uniqueKeysWithValues: program.references.enumerated().map { ($0.element, $0.offset) })
    }

    func name(_ slot: Slot) -> Attribute { program.name(slot) }

    func source(_ expression: TypedExpression) -> String { expression.source(naming: name) }

    func position(_ slot: Slot) -> Int {
        guard let position = positions[slot] else { preconditionFailure("a program lists every slot it reads") }
        return position
    }

    /// The best steps for a part.
    ///
    /// - Returns: `nil` when it has none of its own: its whole is then to be evaluated row by row.
    mutating func compile(_ expression: TypedExpression) -> Compiled? {
        if let outcome = expression.outcome { return constant(expression, outcome) }
        guard let looked = dictionary(expression) else { return kernel(expression) ?? remembered(expression) ?? rows(expression) }
        // Lists may be as many as rows: then it pays to compute from their elements, where there is a kernel for it.
        guard isOverLists(expression), let computed = kernel(expression) else { return looked }
        switch (looked, computed) {
        case (.truth(let step), .truth(let other)):
            if other is AnyOfMappedTruth { return computed }
            guard let step = step as? DictionaryTruth, !other.plan.contains(where: { $0.method == .rows }) else { return looked }
            let plan = step.plan
            return .truth(SharedListTruth(step, other, PlanPart(.dictionary, plan.text, .bool, cost: step.plan.cost, [other.plan])))
        default: return computed
        }
    }

    /// A condition, by kernel or row by row; `nil` where it reads variables of a macro and has no kernel.
    mutating func condition(_ expression: TypedExpression) -> TruthStep? {
        switch compile(expression) {
        case .truth(let step)?: step
        // Some other kind, or no kind that has lanes: what is no bool is found row by row.
        default: needs(expression).locals.isEmpty ? rowTruth(expression) : nil
        }
    }

    // MARK: Columns and constants

    /// A column, or elements of one, as they are.
    mutating func column(_ source: Run.Source, _ layout: ValueColumn.Layout, _ type: CELType, _ name: String) -> Compiled? {
        let plan = PlanPart(.column, name, type, cost: Cost.load)
        return switch layout {
        case .bools: .truth(ColumnTruth(source, plan))
        case .ints: .int(integers(source, plan))
        case .uints: .uint(UIntColumnLane(source, plan))
        case .doubles: .double(DoubleColumnLane(source, plan))
        case .timestamps: .time(TimeColumnLane(source, plan))
        case .durations: .span(IntColumnLane(source, plan))
        case .coded: type == .string ? .text(source) : nil
        case .lists(let element): .list(source, element)
        case .values: nil
        }
    }

    private func constant(_ expression: TypedExpression, _ outcome: Outcome) -> Compiled? {
        let plan = PlanPart(.constant, expression, of: program, cost: 0)
        guard case .value(let value) = outcome else {
            let isUnknown = if case .unknown = outcome { true } else { false }
            return switch expression.type {
            case .int: .int(constant(nil, unknown: isUnknown, plan))
            case .uint: .uint(ConstantLane(nil, unknown: isUnknown, plan))
            case .double: .double(ConstantLane(nil, unknown: isUnknown, plan))
            case .timestamp: .time(ConstantLane(nil, unknown: isUnknown, plan))
            case .duration: .span(ConstantLane(nil, unknown: isUnknown, plan))
            // No value at all, so it is no value of the wrong kind either.
            case .bool, .dyn: .truth(ConstantTruth(outcome, plan))
            default: nil
            }
        }
        return switch value {
        case .bool: .truth(ConstantTruth(outcome, plan))
        case .int(let value): .int(constant(value, plan))
        case .uint(let value): .uint(ConstantLane(value, plan))
        case .double(let value): .double(ConstantLane(value, plan))
        case .timestamp(let value): .time(ConstantLane(value, plan))
        case .duration(let value): .span(ConstantLane(value.nanoseconds, plan))
        default: nil
        }
    }

    // MARK: Dictionaries

    /// True when the one column that a part reads is of lists.
    private func isOverLists(_ expression: TypedExpression) -> Bool {
        let needs = needs(expression)
        let layout = needs.slots.first.map { layouts[position($0)] } ?? needs.locals.first.flatMap { locals[$0.index] }
        return if case .lists = layout { true } else { false }
    }

    /// A part over one column with a dictionary and nothing else: computed once per distinct value.
    private func dictionary(_ expression: TypedExpression) -> Compiled? {
        switch expression.kind {
        case .slot, .local, .slotPresence: return nil
        // Two bits tell; the values need not be looked at.
        case .call(Operator.not, _, let operands, _):
            if case .slotPresence? = operands.first?.kind { return nil }
        default: break
        }
        let needs = needs(expression)
        let source: Run.Source
        let unknown: Outcome
        var local: Int?
        let name: String
        if needs.slots.count == 1, needs.locals.isEmpty, let slot = needs.slots.first, layouts[position(slot)].hasDictionary {
            source = .slot(position(slot))
            unknown = .unknown(AttributeSet(self.name(slot)))
            name = self.name(slot).path
        } else if needs.slots.isEmpty, needs.locals.count == 1, let index = needs.locals.first,
            locals[index.index]?.hasDictionary ?? false
        {
            source = .local(index.index)
            // Elements are always known.
            unknown = .error(.undeclared(index.name))
            local = index.index
            name = index.name
        } else {
            return nil
        }
        let plan = PlanPart(.dictionary, expression, of: program, by: name, cost: Cost.look)
        let table = CodeTable(expression, local: local, unknown: unknown)
        return switch expression.type {
        case .bool: .truth(DictionaryTruth(source, table, plan))
        case .int: .int(DictionaryLane(source, table, plan, Read.int))
        case .uint: .uint(DictionaryLane(source, table, plan, Read.uint))
        case .double: .double(DictionaryLane(source, table, plan, Read.double))
        case .timestamp: .time(DictionaryLane(source, table, plan, Read.time))
        case .duration: .span(DictionaryLane(source, table, plan, Read.span))
        default: nil
        }
    }

    // MARK: Rows

    /// Row by row: what has no kernel and reads only slots. Never for an operand of a remembered part, which would not be computed otherwise then.
    private func rows(_ expression: TypedExpression) -> Compiled? {
        guard !isRemembering, needs(expression).locals.isEmpty else { return nil }
        let plan = rowPlan(expression)
        return switch expression.type {
        case .bool: .truth(rowTruth(expression))
        case .int: .int(RowLane(expression, plan, Read.int))
        case .uint: .uint(RowLane(expression, plan, Read.uint))
        case .double: .double(RowLane(expression, plan, Read.double))
        case .timestamp: .time(RowLane(expression, plan, Read.time))
        case .duration: .span(RowLane(expression, plan, Read.span))
        default: nil
        }
    }

    func rowTruth(_ expression: TypedExpression) -> TruthStep { RowTruth(expression, rowPlan(expression)) }

    func rowPlan(_ expression: TypedExpression) -> PlanPart {
        PlanPart(.rows, expression, of: program, cost: Cost.row * Double(expression.size))
    }

    // MARK: Needs

    struct Needs {
        /// Each once.
        var slots: [Slot] = []
        /// Variables of macros around the part, each once.
        var locals: [TypedExpression.Local] = []
    }

    /// What a part reads from outside it.
    func needs(_ expression: TypedExpression) -> Needs {
        var needs = Needs()
        var bound: [TypedExpression.Local] = []
        collect(expression, &bound, &needs)
        return needs
    }

    /// Few are read, so that lists of them are looked through sooner than a set is made.
    private func collect(_ expression: TypedExpression, _ bound: inout [TypedExpression.Local], _ needs: inout Needs) {
        let before = bound.count
        switch expression.kind {
        case .slot(let slot), .slotPresence(let slot), .slotOptional(let slot):
            if !needs.slots.contains(slot) { needs.slots.append(slot) }
        case .local(let local): if !bound.contains(local), !needs.locals.contains(local) { needs.locals.append(local) }
        // Variables are each other's only within the expression they stand in, so it does no harm that the operand is looked at with them.
        case .comprehension(_, _, let variables, _, _): bound += variables
        case .bind(let variable, _, _), .optionalMap(_, let variable, _, _): bound.append(variable)
        default: break
        }
        expression.forEachPart { collect($0, &bound, &needs) }
        bound.removeLast(bound.count - before)
    }

    /// Estimated nanoseconds per row, measured once on one machine; only their proportions matter.
    enum Cost {
        static let load = 0.1
        static let compare = 0.1
        static let arithmetic = 0.5
        static let look = 0.3
        static let element = 5.0
        static let memory = 10.0
        static let row = 40.0
    }

    /// What values of one kind hold; `nil` for a value of another.
    enum Read {
        static func int(_ value: Value) -> Int64? { if case .int(let content) = value { content } else { nil } }
        static func uint(_ value: Value) -> UInt64? { if case .uint(let content) = value { content } else { nil } }
        static func double(_ value: Value) -> Double? { if case .double(let content) = value { content } else { nil } }
        static func time(_ value: Value) -> Timestamp? { if case .timestamp(let content) = value { content } else { nil } }
        static func span(_ value: Value) -> Int64? { if case .duration(let content) = value { content.nanoseconds } else { nil } }
    }
}
