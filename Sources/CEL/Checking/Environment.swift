/// What an expression may name: variables, records and functions.
///
/// The standard library and all extension libraries are declared from the start.
package struct Environment: Sendable {
    package struct Variable: Sendable {
        package let name: String
        package let type: CELType
        /// The fields of a record, in the order declared; `nil` for a plain variable.
        package let fields: [(name: String, type: CELType)]?
        let positions: [String: Int]
    }

    /// In the order declared: the position is ``Slot/variable``.
    package private(set) var variables: [Variable] = []
    private var variablePositions: [String: Int] = [:]
    private(set) var functions: [String: Function]
    /// The namespace in which names are looked up first, `com.example`; often empty.
    package var container = ""
    package var limits = Limits()
    /// How large the values of variables can be, for the bound of the cost.
    package var sizes = SizeLimits()
    /// Whether an expression is refused for a part that fails on every row (`1 / 0`, a pattern that is none). The language leaves it to fail
    /// when it runs, where `&&` and `||` may absorb it.
    package var refusesCertainFailures = false

    private static let standard: [String: Function] = Dictionary(
        grouping: Library.functions, by: \.name
    ).mapValues { Function($0[0].name, $0.flatMap(\.overloads)) }

    package init() { functions = Environment.standard }

    /// Declares a variable. A dotted name is one name. A repeated name replaces the meaning, not the position of the first.
    package mutating func declareVariable(_ name: String, _ type: CELType) {
        declare(Variable(name: name, type: type, fields: nil, positions: [:]))
    }

    /// Declares a closed record: naming any other field is an error of the checker.
    package mutating func declareObject(_ name: String, fields: [(String, CELType)]) {
        let positions = Dictionary(fields.enumerated().map { ($0.element.0, $0.offset) }, uniquingKeysWith: { first, _ in first })
        declare(Variable(name: name, type: .object(name), fields: fields.map { (name: $0.0, type: $0.1) }, positions: positions))
    }

    private mutating func declare(_ variable: Variable) {
        variablePositions[variable.name] = variables.count
        variables.append(variable)
    }

    /// Declares a function, or adds overloads to one that is already declared.
    package mutating func declareFunction(_ function: Function) {
        functions[function.name, default: Function(function.name, [])].overloads += function.overloads
    }

    /// The slot of a variable or of a record's field; `nil` when it is not declared.
    package func slot(_ variable: String, _ field: String? = nil) -> Slot? {
        guard let position = variablePositions[variable] else { return nil }
        guard let field else { return Slot(variable: position) }
        return variables[position].positions[field].map { Slot(variable: position, field: $0) }
    }

    /// The name of a slot of this environment.
    package func attribute(_ slot: Slot) -> Attribute {
        let variable = variables[slot.variable]
        return Attribute(variable.name, slot.field.flatMap { variable.fields?[$0].name })
    }

    /// The declared type of a slot of this environment.
    package func type(of slot: Slot) -> CELType {
        let variable = variables[slot.variable]
        return slot.field.flatMap { variable.fields?[$0].type } ?? variable.type
    }

    /// Parses, checks and plans an expression.
    ///
    /// - Parameter expecting: The type the result must be assignable to; `nil` takes any.
    /// - Throws: every error found, with its place, up to ``Limits/diagnostics``; an expression above ``Limits/cost``; where asked for, parts
    ///   that always fail.
    package func compile(_ source: String, expecting: CELType? = nil) throws(DiagnosticList) -> Program {
        let program = try Program(typed: check(source, expecting: expecting, mode: .strict), source: source, environment: self)
        if refusesCertainFailures {
            var sink = DiagnosticSink(source: source, limit: limits.diagnostics)
            CertainFailures.report(program.typed, into: &sink)
            if !sink.diagnostics.isEmpty { throw sink.list }
        }
        guard let most = limits.cost, program.worstSteps > most else { return program }
        var estimator = CostEstimator(sizes: sizes, limit: most)
        _ = estimator.steps(program.typed)
        var sink = DiagnosticSink(source: source, limit: 1)
        sink.report(
            estimator.tooCostly?.range ?? 0..<source.utf8.count,
            "the expression may take \(program.worstSteps) steps, more than the \(most) allowed",
            hint: "Walk shorter lists, nest fewer walks, or declare how long the lists can be.")
        throw sink.list
    }

    /// Compiles without type checking, as the conformance suite asks in places: what does not check fails at run time.
    package func compileUnchecked(_ source: String) throws(DiagnosticList) -> Program {
        try Program(typed: check(source, expecting: nil, mode: .lenient), source: source, environment: self)
    }

    /// The type the checker gives an expression.
    package func deducedType(_ source: String) throws(DiagnosticList) -> CELType {
        try check(source, expecting: nil, mode: .strict).type
    }

    func check(_ source: String, expecting: CELType?, mode: Checker.Mode) throws(DiagnosticList) -> TypedExpression {
        var sink = DiagnosticSink(source: source, limit: limits.diagnostics)
        guard let parsed = Parser.parse(source, limits: limits, into: &sink) else { throw sink.list }
        var checker = Checker(self, mode: mode, sink: sink)
        guard let typed = checker.check(parsed, expecting: expecting) else { throw checker.sink.list }
        return typed
    }

    /// Names to try for a name as written, the innermost namespace first.
    func candidates(_ name: String, rooted: Bool) -> [String] {
        if rooted || container.isEmpty { return [name] }
        var parts = container.split(separator: ".")
        var names: [String] = []
        while !parts.isEmpty {
            names.append(parts.joined(separator: ".") + "." + name)
            parts.removeLast()
        }
        return names + [name]
    }
}
