// The extension library `sets`: lists as sets, with the language's equality.

extension Library {
    static var sets: [Function] {
        [
            relation("sets.contains") { all, some, steps in covers(all, some, &steps) },
            relation("sets.equivalent") { left, right, steps in covers(left, right, &steps) && covers(right, left, &steps) },
            relation("sets.intersects") { left, right, steps in
                let members = Members(left)
                return right.contains { members.contain($0, &steps) }
            },
        ]
    }

    private static func covers(_ all: [Value], _ some: [Value], _ steps: inout Int) -> Bool {
        let members = Members(all)
        return some.allSatisfy { members.contain($0, &steps) }
    }

    private static func relation(_ name: String, _ body: @escaping @Sendable ([Value], [Value], inout Int) -> Bool) -> Function {
        Function(
            name,
            .metered([.list(a), .list(a)], .bool) { values, steps throws(EvaluationError) in
                guard case .list(let x) = values[0], case .list(let y) = values[1] else { throw refuse(name) }
                let result = body(x, y, &steps)
                if steps < 0 { throw .budgetExceeded }
                return .bool(result)
            })
    }
}

/// The elements of a list, for asking whether one equals a value: by hash where elements and value can be keys of a map, else one by one.
struct Members {
    private let elements: [Value]
    private let keys: Set<MapValue.Key>
    /// Elements that are no keys: lists, timestamps, fractions…
    private let others: [Value]

    /// Below this, comparing is cheaper than hashing.
    private static let few = 8

    init(_ elements: [Value]) {
        self.elements = elements
        guard elements.count > Members.few else {
            (keys, others) = ([], elements)
            return
        }
        var (keys, others): (Set<MapValue.Key>, [Value]) = ([], [])
        for element in elements {
            if !element.isInexact, let key = MapValue.Key(element) { keys.insert(key) } else { others.append(element) }
        }
        (self.keys, self.others) = (keys, others)
    }

    /// Stops (with `false` and `steps < 0`) when the steps are used up.
    func contain(_ value: Value, _ steps: inout Int) -> Bool {
        if !keys.isEmpty {
            steps -= 1 + value.weight
            // A number that is no key, or lossy beside a double, is compared one by one.
            if value.isInexact { return scan(elements, value, &steps) }
            if let key = MapValue.Key(value), keys.contains(key) { return true }
        }
        return scan(others, value, &steps)
    }

    private func scan(_ elements: [Value], _ value: Value, _ steps: inout Int) -> Bool {
        for element in elements {
            steps -= 1
            if steps < 0 { return false }
            if element.isEqual(to: value, steps: &steps) { return true }
        }
        return false
    }
}

extension Value {
    /// A double, whose equality with an integer is not that of keys: beyond 2^53 it equals several integers.
    fileprivate var isInexact: Bool { if case .double = self { true } else { false } }
}
