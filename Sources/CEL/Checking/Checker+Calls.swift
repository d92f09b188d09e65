// Which function a call means, and which of its overloads.

extension Checker {
    mutating func call(_ expression: Expression) -> TypedExpression {
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

    mutating func resolve(
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
}
