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
        // What a parameter stands for already becomes more general where the other side is: `[1] + [dyn(2)]` is a list of anything.
        if let name = bound(target), case let other = shallow(source), target != source {
            return widen(name, with: other) { $0.unify($1, other) }
        }
        if let name = bound(source), case let other = shallow(target) {
            return widen(name, with: other) { $0.unify(other, $1) }
        }
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

    /// The last parameter of a chain, when it stands for a type.
    private func bound(_ type: CELType) -> String? {
        guard case .parameter(var name) = type, var known = bindings[name] else { return nil }
        while case .parameter(let next) = known {
            guard let further = bindings[next] else { return nil }
            (name, known) = (next, further)
        }
        return name
    }

    private mutating func widen(_ name: String, with other: CELType, _ agree: (inout Substitution, CELType) -> Bool) -> Bool {
        guard let known = bindings[name], agree(&self, known) else { return false }
        if isMoreGeneral(other, than: known), !occurs(name, in: other) { bindings[name] = other }
        return true
    }

    /// For two types that take each other: true when the first has `dyn` where the second is certain, and nowhere the reverse.
    private func isMoreGeneral(_ first: CELType, than second: CELType) -> Bool {
        func covers(_ a: CELType, _ b: CELType) -> Bool {
            let (a, b) = (shallow(a), shallow(b))
            return switch (a, b) {
            case (.dyn, _): true
            case (_, .dyn): false
            case (.parameter, _), (_, .parameter): a == b
            case (.list(let x), .list(let y)), (.optional(let x), .optional(let y)), (.type(let x), .type(let y)): covers(x, y)
            case (.map(let k, let v), .map(let l, let w)): covers(k, l) && covers(v, w)
            default: a == b
            }
        }
        let (a, b) = (resolve(first), resolve(second))
        return a != b && covers(a, b)
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
