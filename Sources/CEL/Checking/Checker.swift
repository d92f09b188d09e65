/// Resolves names and overloads and gives every part of an expression its type.
///
/// The types are gradual: `dyn` fits everywhere and is checked at run time. The algorithm follows the language definition: type parameters
/// of a signature are fresh per call, and the elements of a literal join to `dyn` where they differ.
///
/// Source: <https://github.com/google/cel-spec/blob/master/doc/langdef.md#gradual-type-checking>.
struct Checker {
    enum Mode {
        case strict
        /// What does not check becomes a failure at run time.
        case lenient
    }

    private let environment: Environment
    private let mode: Mode
    var sink: DiagnosticSink
    private var substitution = Substitution()
    private var scopes: [(local: TypedExpression.Local, type: CELType)] = []
    private var localCount = 0
    private var comprehensionDepth = 0

    init(_ environment: Environment, mode: Mode, sink: DiagnosticSink) {
        self.environment = environment
        self.mode = mode
        self.sink = sink
    }

    /// - Returns: `nil` when the expression is refused; the sink says why.
    mutating func check(_ expression: Expression, expecting: CELType?) -> TypedExpression? {
        let typed = check(expression)
        if let expecting, sink.diagnostics.isEmpty, !substitution.assign(typed.type, to: expecting) {
            sink.report(expression.range, "expected a result of type \(expecting), found \(show(typed.type))")
        }
        guard sink.diagnostics.isEmpty else { return nil }
        return resolved(typed)
    }

    /// The tree with the final types: what the rest of the expression told of a part's type is put in, the rest becomes `dyn`.
    private func resolved(_ part: TypedExpression) -> TypedExpression {
        let kind: TypedExpression.Kind
        switch part.kind {
        case .constant, .slot, .local, .slotPresence, .slotOptional, .failure, .unknown: kind = part.kind
        case .select(let operand, let field, let optional): kind = .select(resolved(operand), field: field, optional: optional)
        case .presence(let operand, let field): kind = .presence(resolved(operand), field: field)
        case .index(let operand, let index, let optional): kind = .index(resolved(operand), resolved(index), optional: optional)
        case .call(let name, let overloads, let arguments, let exact):
            kind = .call(name: name, overloads: overloads, arguments: arguments.map(resolved), exact: exact)
        case .and(let operands): kind = .and(operands.map(resolved))
        case .or(let operands): kind = .or(operands.map(resolved))
        case .conditional(let test, let yes, let no): kind = .conditional(resolved(test), resolved(yes), resolved(no))
        case .list(let elements): kind = .list(elements.map { (resolved($0.value), $0.optional) })
        case .map(let entries): kind = .map(entries.map { (resolved($0.key), resolved($0.value), $0.optional) })
        case .comprehension(let macro, let operand, let locals, let filter, let body):
            kind = .comprehension(
                macro, operand: resolved(operand), locals: locals, filter: filter.map(resolved), body: resolved(body))
        case .bind(let local, let value, let body): kind = .bind(local, resolved(value), resolved(body))
        case .optionalMap(let operand, let local, let body, let flat):
            kind = .optionalMap(resolved(operand), local, resolved(body), flat: flat)
        }
        return TypedExpression(type: substitution.resolve(part.type, open: false), range: part.range, kind: kind)
    }

    private func show(_ type: CELType) -> String { substitution.resolve(type, open: false).description }

    private func make(_ expression: Expression, _ type: CELType, _ kind: TypedExpression.Kind) -> TypedExpression {
        TypedExpression(type: type, range: expression.range, kind: kind)
    }

    private mutating func refuse(
        _ expression: Expression, at range: Range<Int>, _ message: String, hint: String? = nil, error: EvaluationError
    ) -> TypedExpression {
        if mode == .lenient { return make(expression, .dyn, .failure(error)) }
        sink.report(range, message, hint: hint)
        return make(expression, .error, .failure(error))
    }

    // MARK: Expressions

    private mutating func check(_ expression: Expression) -> TypedExpression {
        switch expression.kind {
        case .literal(let value): return make(expression, value.type, .constant(value))
        case .identifier(let name, let rooted): return identifier(expression, name, rooted: rooted)
        case .select(let operand, let field, let place, let optional):
            return select(expression, operand, field, place, optional: optional)
        case .presence(let operand, let field, let place): return presence(expression, operand, field, place)
        case .index(let operand, let index, let optional): return self.index(expression, operand, index, optional: optional)
        case .call: return call(expression)
        case .and(let operands):
            let checked = operands.map { condition($0, "&&") }
            return make(expression, .bool, .and(checked))
        case .or(let operands):
            let checked = operands.map { condition($0, "||") }
            return make(expression, .bool, .or(checked))
        case .conditional(let test, let yes, let no):
            let (c, y, n) = (condition(test, "?:"), check(yes), check(no))
            let type: CELType
            if substitution.assign(n.type, to: y.type) || substitution.assign(y.type, to: n.type) {
                type = substitution.join(y.type, n.type)
            } else if mode == .lenient {
                type = .dyn
            } else {
                sink.report(no.range, "the branches of ?: have different types: \(show(y.type)) and \(show(n.type))")
                type = .error
            }
            return make(expression, type, .conditional(c, y, n))
        case .list(let elements): return list(expression, elements)
        case .map(let entries): return map(expression, entries)
        case .comprehension(let comprehension): return self.comprehension(expression, comprehension)
        case .bind(let name, let value, let body):
            let checked = check(value)
            let (local, result) = within(name, checked.type) { $0.check(body) }
            return make(expression, result.type, .bind(local, checked, result))
        case .optionalMap(let operand, let name, let body, let flat):
            return optionalMap(expression, operand, name, body, flat: flat)
        case .invalid: return make(expression, .error, .failure(.undeclared("")))
        }
    }

    private mutating func condition(_ expression: Expression, _ symbol: String) -> TypedExpression {
        let checked = check(expression)
        if mode == .strict, !substitution.assign(checked.type, to: .bool) {
            sink.report(expression.range, "\(symbol) takes a bool, found \(show(checked.type))")
        }
        return checked
    }

    private mutating func within<Result>(_ name: String, _ type: CELType, _ body: (inout Checker) -> Result) -> (
        TypedExpression.Local, Result
    ) {
        let local = TypedExpression.Local(index: localCount, name: name)
        localCount += 1
        scopes.append((local, type))
        let result = body(&self)
        scopes.removeLast()
        return (local, result)
    }

    // MARK: Names

    private mutating func identifier(_ expression: Expression, _ name: String, rooted: Bool) -> TypedExpression {
        if !rooted, let local = scopes.last(where: { $0.local.name == name }) { return make(expression, local.type, .local(local.local)) }
        if let found = variable(name, rooted: rooted) {
            if case .object = found.type {
                return refuse(
                    expression, at: expression.range, "`\(name)` is a record and has no value of its own", hint: "Name one of its fields.",
                    error: .undeclared(name))
            }
            return make(expression, found.type, .slot(found.slot))
        }
        if let type = typeDenotation(name, rooted: rooted) { return make(expression, .type(type), .constant(.type(type))) }
        let known = scopes.map(\.local.name) + environment.variables.map(\.name)
        return refuse(
            expression, at: expression.range, "undeclared reference to '\(name)'", hint: suggestion(for: name, among: known),
            error: .undeclared(name))
    }

    private func variable(_ name: String, rooted: Bool) -> (slot: Slot, type: CELType)? {
        for candidate in environment.candidates(name, rooted: rooted) {
            if let slot = environment.slot(candidate) { return (slot, environment.type(of: slot)) }
        }
        return nil
    }

    private func typeDenotation(_ name: String, rooted: Bool) -> CELType? {
        for candidate in environment.candidates(name, rooted: rooted) where candidate != "dyn" && candidate != "null" {
            if let type = CELType(parsing: candidate), !["timestamp", "duration", "optional"].contains(candidate) { return type }
            if candidate == "optional_type" { return .optional(.dyn) }
        }
        return nil
    }

    /// The dotted name a chain of plain selections spells, unless a local variable starts it.
    private func qualifiedName(_ expression: Expression) -> (name: String, rooted: Bool)? {
        switch expression.kind {
        case .identifier(let name, let rooted):
            if !rooted, scopes.contains(where: { $0.local.name == name }) { return nil }
            return (name, rooted)
        case .select(let operand, let field, _, false):
            guard !operand.isGrouped, let (name, rooted) = qualifiedName(operand) else { return nil }
            return ("\(name).\(field)", rooted)
        default: return nil
        }
    }

    /// The record a name stands for.
    private func record(_ expression: Expression) -> Environment.Variable? {
        guard let (name, rooted) = qualifiedName(expression), let found = variable(name, rooted: rooted), case .object = found.type else {
            return nil
        }
        return environment.variables[found.slot.variable]
    }

    private mutating func missingField(
        _ expression: Expression, _ record: Environment.Variable, _ field: String, _ place: Range<Int>
    ) -> TypedExpression {
        refuse(
            expression, at: place, "\(record.name) has no field '\(field)'",
            hint: suggestion(for: field, among: (record.fields ?? []).map(\.name)), error: .noSuchKey(field))
    }

    // MARK: Selections

    private mutating func select(
        _ expression: Expression, _ operand: Expression, _ field: String, _ place: Range<Int>, optional: Bool
    ) -> TypedExpression {
        if !optional, let (name, rooted) = qualifiedName(expression) {
            if let found = variable(name, rooted: rooted) { return make(expression, found.type, .slot(found.slot)) }
            if record(operand) == nil, let type = typeDenotation(name, rooted: rooted) {
                return make(expression, .type(type), .constant(.type(type)))
            }
        }
        if let record = record(operand) {
            guard let slot = environment.slot(record.name, field) else { return missingField(expression, record, field, place) }
            let type = environment.type(of: slot)
            return optional
                ? make(expression, .optional(type), .slotOptional(slot)) : make(expression, type, .slot(slot))
        }
        let checked = check(operand)
        guard let type = fieldType(checked.type, place) else {
            return refuse(
                expression, at: place, "type \(show(checked.type)) has no fields", error: .noSuchOverload("selection of '\(field)'"))
        }
        return make(expression, optional ? asOptional(type) : type, .select(checked, field: field, optional: optional))
    }

    private func asOptional(_ type: CELType) -> CELType {
        if case .optional = type { type } else { .optional(type) }
    }

    private mutating func fieldType(_ operand: CELType, _ place: Range<Int>) -> CELType? {
        switch substitution.resolve(operand) {
        case .map(let key, let value): substitution.assign(.string, to: key) ? value : nil
        case .dyn, .error, .parameter: .dyn
        case .optional(let wrapped): fieldType(wrapped, place).map(asOptional)
        default: mode == .lenient ? .dyn : nil
        }
    }

    private mutating func presence(_ expression: Expression, _ operand: Expression, _ field: String, _ place: Range<Int>) -> TypedExpression
    {
        if let record = record(operand) {
            guard let slot = environment.slot(record.name, field) else { return missingField(expression, record, field, place) }
            return make(expression, .bool, .slotPresence(slot))
        }
        let checked = check(operand)
        guard fieldType(checked.type, place) != nil else {
            return refuse(
                expression, at: place, "type \(show(checked.type)) has no fields", error: .noSuchOverload("selection of '\(field)'"))
        }
        return make(expression, .bool, .presence(checked, field: field))
    }

    private mutating func index(_ expression: Expression, _ operand: Expression, _ index: Expression, optional: Bool) -> TypedExpression {
        let (container, key) = (check(operand), check(index))
        guard let type = elementType(container.type, key.type) else {
            return refuse(
                expression, at: index.range, "type \(show(container.type)) cannot be indexed by \(show(key.type))",
                error: .noSuchOverload("_[_]"))
        }
        return make(expression, optional ? asOptional(type) : type, .index(container, key, optional: optional))
    }

    private mutating func elementType(_ container: CELType, _ key: CELType) -> CELType? {
        switch substitution.resolve(container) {
        case .list(let element): substitution.assign(key, to: .int) || mode == .lenient ? element : nil
        case .map(let keyType, let value): substitution.assign(key, to: keyType) || mode == .lenient ? value : nil
        case .dyn, .error, .parameter: .dyn
        case .optional(let wrapped): elementType(wrapped, key).map(asOptional)
        default: mode == .lenient ? .dyn : nil
        }
    }

    // MARK: Calls

    private mutating func call(_ expression: Expression) -> TypedExpression {
        guard case .call(let name, let place, let receiver, let arguments, let rooted) = expression.kind else {
            preconditionFailure("call() for another kind of expression")
        }
        if let receiver {
            if let (prefix, rooted) = qualifiedName(receiver) {
                for candidate in environment.candidates("\(prefix).\(name)", rooted: rooted) {
                    guard let function = environment.functions[candidate] else { continue }
                    let checked = arguments.map { check($0) }
                    return resolve(expression, function, place, checked, isReceiver: false)
                }
                let namespace = prefix + "."
                if mode == .strict, variable(prefix, rooted: rooted) == nil, record(receiver) == nil,
                    environment.functions.keys.contains(where: { $0.hasPrefix(namespace) })
                {
                    for argument in arguments { _ = check(argument) }
                    return refuse(
                        expression, at: receiver.range.lowerBound..<place.upperBound, "undeclared function '\(namespace)\(name)'",
                        hint: suggestion(for: namespace + name, among: environment.functions.keys.sorted()),
                        error: .undeclared(namespace + name))
                }
            }
            let checked = [check(receiver)] + arguments.map { check($0) }
            guard let function = environment.functions[name], function.overloads.contains(where: \.isReceiver) else {
                let methods = environment.functions.values.filter { $0.overloads.contains(where: \.isReceiver) }.map(\.name).sorted()
                return refuse(
                    expression, at: place, "undeclared function '\(name)'", hint: suggestion(for: name, among: methods),
                    error: .undeclared(name))
            }
            return resolve(expression, function, place, checked, isReceiver: true)
        }
        let checked = arguments.map { check($0) }
        for candidate in environment.candidates(name, rooted: rooted) {
            if let function = environment.functions[candidate], function.overloads.contains(where: { !$0.isReceiver }) {
                return resolve(expression, function, place, checked, isReceiver: false)
            }
        }
        let globals = environment.functions.keys.filter { $0.utf8.first.map { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A } ?? false }.sorted()
        return refuse(
            expression, at: place, "undeclared function '\(name)'", hint: suggestion(for: name, among: globals), error: .undeclared(name))
    }

    private mutating func resolve(
        _ expression: Expression, _ function: Function, _ place: Range<Int>, _ arguments: [TypedExpression], isReceiver: Bool
    ) -> TypedExpression {
        let types = arguments.map { substitution.resolve($0.type) }
        let possible = function.overloads.filter { $0.isReceiver == isReceiver && $0.parameters.count == arguments.count }
        var matching: [Overload] = []
        var result: CELType?
        var exact = true
        let before = substitution.bindings
        var learned = before
        for overload in possible {
            substitution.bindings = before
            let signature = substitution.instantiate(overload)
            guard substitution.assign(types, to: signature.parameters) else { continue }
            learned = substitution.bindings
            if matching.isEmpty {
                exact = zip(types, overload.parameters).allSatisfy { type, parameter in
                    if case .parameter = parameter { return true }
                    if case .list(.parameter) = parameter, case .list = type { return true }
                    if case .map(.parameter, .parameter) = parameter, case .map = type { return true }
                    return !type.isGradual && type != .null
                }
            }
            matching.append(overload)
            if exact {
                // Nothing is left to find out at run time: overloads do not overlap, and where ours do the narrower stands first.
                result = substitution.resolve(signature.result)
                break
            }
            let this = substitution.resolve(signature.result)
            if let known = result, known != this { result = .dyn } else { result = this }
        }
        // Where several fit, which one it will be tells nothing of the arguments' types.
        substitution.bindings = matching.count == 1 ? learned : before
        if types.contains(.error) { return make(expression, result ?? .error, .failure(.noSuchOverload(function.name))) }
        guard let result else {
            if mode == .lenient {
                if possible.isEmpty { return make(expression, .dyn, .failure(.noSuchOverload(function.name))) }
                let call = TypedExpression.Kind.call(name: function.name, overloads: possible, arguments: arguments, exact: false)
                return make(expression, .dyn, call)
            }
            return refuse(
                expression, at: place, "\(title(function.name)) cannot take (\(types.map(show).joined(separator: ", ")))",
                hint: signatures(function, isReceiver: isReceiver), error: .noSuchOverload(function.name))
        }
        let call = TypedExpression.Kind.call(
            name: function.name, overloads: matching, arguments: arguments, exact: exact && (matching.count == 1 || possible.count == 1))
        return make(expression, result, call)
    }

    private func title(_ name: String) -> String {
        let symbol = name.filter { $0 != "_" && $0 != "@" }
        return name.hasPrefix("_") || name.hasSuffix("_") || name.hasPrefix("@") ? "the operator `\(symbol)`" : "function '\(name)'"
    }

    private func signatures(_ function: Function, isReceiver: Bool) -> String? {
        let known = function.overloads.filter { $0.isReceiver == isReceiver }.prefix(6).map { overload in
            "(\(overload.parameters.map(\.description).joined(separator: ", "))) -> \(overload.result)"
        }
        return known.isEmpty ? nil : "It takes \(known.joined(separator: ", "))."
    }

    // MARK: Literals

    private mutating func list(_ expression: Expression, _ elements: [Expression.ListElement]) -> TypedExpression {
        var joined: CELType?
        var checked: [(value: TypedExpression, optional: Bool)] = []
        for element in elements {
            let value = check(element.value)
            joined = substitution.join(joined, element.optional ? unwrapped(value, element.value) : value.type)
            checked.append((value, element.optional))
        }
        return make(expression, .list(joined ?? substitution.freshParameter()), .list(checked))
    }

    private mutating func map(_ expression: Expression, _ entries: [Expression.MapEntry]) -> TypedExpression {
        var (keys, values): (CELType?, CELType?)
        var checked: [(key: TypedExpression, value: TypedExpression, optional: Bool)] = []
        for entry in entries {
            let (key, value) = (check(entry.key), check(entry.value))
            if mode == .strict, ![.bool, .int, .uint, .string, .dyn, .error].contains(substitution.resolve(key.type, open: false)) {
                sink.report(entry.key.range, "a value of type \(show(key.type)) cannot be the key of a map")
            }
            keys = substitution.join(keys, key.type)
            values = substitution.join(values, entry.optional ? unwrapped(value, entry.value) : value.type)
            checked.append((key, value, entry.optional))
        }
        let type = CELType.map(keys ?? substitution.freshParameter(), values ?? substitution.freshParameter())
        return make(expression, type, .map(checked))
    }

    /// The type inside an optional entry.
    private mutating func unwrapped(_ value: TypedExpression, _ expression: Expression) -> CELType {
        let inner = substitution.freshParameter()
        if !substitution.assign(value.type, to: .optional(inner)), mode == .strict {
            sink.report(expression.range, "an optional entry takes an optional value, found \(show(value.type))")
        }
        return substitution.resolve(inner)
    }

    // MARK: Macros

    private mutating func comprehension(_ expression: Expression, _ macro: Expression.Comprehension) -> TypedExpression {
        let operand = check(macro.operand)
        comprehensionDepth += 1
        defer { comprehensionDepth -= 1 }
        if comprehensionDepth > environment.limits.comprehensionDepth {
            sink.report(expression.range, "macros are nested deeper than \(environment.limits.comprehensionDepth) levels")
            return make(expression, .error, .failure(.budgetExceeded))
        }
        let two = macro.variables.count == 2
        let types: [CELType]
        switch substitution.resolve(operand.type) {
        case .list(let element): types = two ? [.int, element] : [element]
        case .map where macro.kind == .sortBy:
            if mode == .strict { sink.report(macro.operand.range, "sortBy() walks a list, found \(show(operand.type))") }
            types = [.dyn]
        case .map(let key, let value): types = two ? [key, value] : [key]
        case .dyn, .error, .parameter: types = [.dyn, .dyn]
        default:
            if mode == .strict {
                sink.report(macro.operand.range, "\(macro.kind.rawValue)() walks a list or a map, found \(show(operand.type))")
            }
            types = [.dyn, .dyn]
        }
        var locals: [TypedExpression.Local] = []
        for (name, type) in zip(macro.variables, types) {
            let local = TypedExpression.Local(index: localCount, name: name)
            localCount += 1
            scopes.append((local, type))
            locals.append(local)
        }
        let filter = macro.filter.map { condition($0, "\(macro.kind.rawValue)()") }
        let isCondition = [.all, .exists, .existsOne, .filter].contains(macro.kind)
        let body = isCondition ? condition(macro.body, "\(macro.kind.rawValue)()") : check(macro.body)
        scopes.removeLast(macro.variables.count)
        if macro.kind == .sortBy, mode == .strict, !Checker.ordered.contains(substitution.resolve(body.type, open: false)) {
            sink.report(macro.body.range, "sortBy() needs a key with an order, found \(show(body.type))")
        }
        let type: CELType
        switch macro.kind {
        case .all, .exists, .existsOne: type = .bool
        case .filter, .sortBy: type = .list(types[0])
        case .map, .transformList: type = .list(body.type)
        case .transformMap: type = .map(isMap(operand.type) ? types[0] : .int, body.type)
        case .transformMapEntry:
            let result = CELType.map(substitution.freshParameter(), substitution.freshParameter())
            if mode == .strict, !substitution.assign(body.type, to: result) {
                sink.report(macro.body.range, "transformMapEntry() takes a map, found \(show(body.type))")
            }
            type = mode == .strict ? substitution.resolve(result) : .dyn
        }
        return make(expression, type, .comprehension(macro.kind, operand: operand, locals: locals, filter: filter, body: body))
    }

    /// The types of keys that `sortBy` takes; what is not known is looked at when it runs.
    private static let ordered: Set<CELType> = [.bool, .int, .uint, .double, .string, .bytes, .timestamp, .duration, .dyn, .error]

    private func isMap(_ type: CELType) -> Bool {
        switch substitution.resolve(type) {
        case .list: false
        default: true
        }
    }

    private mutating func optionalMap(
        _ expression: Expression, _ operand: Expression, _ name: String, _ body: Expression, flat: Bool
    ) -> TypedExpression {
        let checked = check(operand)
        let inner = unwrapped(checked, operand)
        let (local, result) = within(name, inner) { $0.check(body) }
        var type = CELType.optional(result.type)
        if flat { type = .optional(unwrapped(result, body)) }
        return make(expression, type, .optionalMap(checked, local, result, flat: flat))
    }
}
