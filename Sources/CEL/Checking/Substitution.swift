/// What type parameters stand for, as found out while checking.
struct Substitution {
    /// By the parameter's name. May be put back to what it was before an attempt.
    var bindings: [String: CELType] = [:]
    private var fresh = 0

    mutating func freshParameter() -> CELType {
        fresh += 1
        return .parameter("%\(fresh)")
    }

    /// A signature with parameters that no other call shares.
    mutating func instantiate(_ overload: Overload) -> (parameters: [CELType], result: CELType) {
        var renamed: [String: CELType] = [:]
        func rename(_ type: CELType) -> CELType {
            switch type {
            case .parameter(let name):
                if let known = renamed[name] { return known }
                fresh += 1
                renamed[name] = .parameter("%\(fresh)")
                return .parameter("%\(fresh)")
            case .list(let element): return .list(rename(element))
            case .map(let key, let value): return .map(rename(key), rename(value))
            case .optional(let wrapped): return .optional(rename(wrapped))
            case .type(let of): return .type(rename(of))
            default: return type
            }
        }
        return (overload.parameters.map(rename), rename(overload.result))
    }

    /// The type with what is known put in; what is not known stays a parameter, or becomes `dyn` when asked.
    func resolve(_ type: CELType, open: Bool = true) -> CELType {
        switch type {
        case .parameter(let name):
            if let known = bindings[name] { return resolve(known, open: open) }
            return open ? type : .dyn
        case .list(let element): return .list(resolve(element, open: open))
        case .map(let key, let value): return .map(resolve(key, open: open), resolve(value, open: open))
        case .optional(let wrapped): return .optional(resolve(wrapped, open: open))
        case .type(let of): return .type(resolve(of, open: open))
        default: return type
        }
    }

    /// True when every argument can be passed; remembers what that tells of the parameters only if all can.
    mutating func assign(_ arguments: [CELType], to parameters: [CELType]) -> Bool {
        let saved = bindings
        for (argument, parameter) in zip(arguments, parameters) where !unify(parameter, argument) {
            bindings = saved
            return false
        }
        return true
    }

    mutating func assign(_ argument: CELType, to parameter: CELType) -> Bool { assign([argument], to: [parameter]) }

    private mutating func unify(_ target: CELType, _ source: CELType) -> Bool {
        let (target, source) = (shallow(target), shallow(source))
        switch (target, source) {
        case (.parameter(let a), .parameter(let b)) where a == b: return true
        case (.parameter(let name), _): return bind(name, source)
        case (_, .parameter(let name)): return bind(name, target)
        case (.dyn, _), (_, .dyn), (.error, _), (_, .error): return true
        case (.list(let a), .list(let b)), (.optional(let a), .optional(let b)): return unify(a, b)
        case (.map(let a, let b), .map(let c, let d)): return unify(a, c) && unify(b, d)
        case (.type, .type): return true
        case (.timestamp, .null), (.duration, .null), (.optional, .null): return true
        default: return target == source
        }
    }

    private func shallow(_ type: CELType) -> CELType {
        var type = type
        while case .parameter(let name) = type, let known = bindings[name] { type = known }
        return type
    }

    private mutating func bind(_ name: String, _ type: CELType) -> Bool {
        if occurs(name, in: type) { return false }
        bindings[name] = type
        return true
    }

    private func occurs(_ name: String, in type: CELType) -> Bool {
        switch shallow(type) {
        case .parameter(let other): name == other
        case .list(let element), .optional(let element), .type(let element): occurs(name, in: element)
        case .map(let key, let value): occurs(name, in: key) || occurs(name, in: value)
        default: false
        }
    }

    /// The type that holds values of both: the more general when one takes the other, else `dyn`.
    mutating func join(_ first: CELType?, _ second: CELType) -> CELType {
        guard let first else { return second }
        let (left, right) = (resolve(first), resolve(second))
        if left == .dyn || right == .dyn { return .dyn }
        guard assign(right, to: left) || assign(left, to: right) else { return .dyn }
        let (a, b) = (resolve(left), resolve(right))
        if a == b { return a }
        if a == .null { return b }
        if b == .null { return a }
        return merge(a, b)
    }

    /// Two types that assign to each other: `dyn` where either has it.
    private func merge(_ a: CELType, _ b: CELType) -> CELType {
        switch (a, b) {
        case (.list(let x), .list(let y)): .list(merge(x, y))
        case (.optional(let x), .optional(let y)): .optional(merge(x, y))
        case (.map(let k, let v), .map(let l, let w)): .map(merge(k, l), merge(v, w))
        default: a == b ? a : .dyn
        }
    }
}
