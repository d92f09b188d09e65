// The extension library `lists`. Positions count from 0. `sortBy` is a macro: see ``ComprehensionKind``.

extension Library {
    static var lists: [Function] {
        [
            list("distinct") { elements, steps throws(EvaluationError) in
                var seen = Distinct()
                return .list(elements.filter { seen.insert($0, &steps) })
            },
            Function(
                "reverse",
                .metered([.list(a)], .list(a), receiver: true) { values, _ throws(EvaluationError) in
                    .list(try elements(values[0], "reverse").reversed())
                }),
            list("sort") { elements, steps throws(EvaluationError) in
                .list(try sorted(elements, by: elements, "sort", &steps))
            },
            Function(
                "slice",
                .receiver([.list(a), .int, .int], .list(a)) { values throws(EvaluationError) in
                    let elements = try elements(values[0], "slice")
                    guard case .int(let start) = values[1], case .int(let end) = values[2] else { throw refuse("slice") }
                    guard start >= 0, start <= end, end <= elements.count else { throw .indexOutOfBounds(start < 0 ? start : end) }
                    return .list(Array(elements[Int(start)..<Int(end)]))
                }),
            Function(
                "flatten",
                .metered([.list(.list(a))], .list(a), receiver: true) { values, steps throws(EvaluationError) in
                    .list(try flattened(values[0], 1, &steps))
                },
                .metered([.list(.dyn)], .list(.dyn), receiver: true) { values, steps throws(EvaluationError) in
                    .list(try flattened(values[0], 1, &steps))
                },
                .metered([.list(.dyn), .int], .list(.dyn), receiver: true) { values, steps throws(EvaluationError) in
                    guard case .int(let depth) = values[1] else { throw refuse("flatten") }
                    guard depth >= 0 else { throw .invalidArgument("flatten takes a depth of 0 or more") }
                    return .list(try flattened(values[0], Int(depth), &steps))
                }),
            Function(
                "first",
                .receiver([.list(a)], .optional(a)) { values throws(EvaluationError) in
                    .optional(try elements(values[0], "first").first)
                }),
            Function(
                "last",
                .receiver([.list(a)], .optional(a)) { values throws(EvaluationError) in
                    .optional(try elements(values[0], "last").last)
                }),
            Function(
                "lists.range",
                .metered([.int], .list(.int)) { values, steps throws(EvaluationError) in
                    guard case .int(let count) = values[0] else { throw refuse("lists.range") }
                    guard count <= Limits.largestResult, count <= steps else { throw .budgetExceeded }
                    return .list(count <= 0 ? [] : (0..<count).map { .int($0) })
                }),
        ]
    }

    private static func elements(_ value: Value, _ name: String) throws(EvaluationError) -> [Value] {
        guard case .list(let elements) = value else { throw refuse(name) }
        return elements
    }

    private static func list(
        _ name: String, _ body: @escaping @Sendable ([Value], inout Int) throws(EvaluationError) -> Value
    ) -> Function {
        Function(
            name,
            .metered([.list(a)], .list(a), receiver: true) { values, steps throws(EvaluationError) in
                let result = try body(elements(values[0], name), &steps)
                if steps < 0 { throw .budgetExceeded }
                return result
            })
    }

    /// Lists inside the list put in its place, so many levels deep.
    private static func flattened(_ value: Value, _ depth: Int, _ steps: inout Int) throws(EvaluationError) -> [Value] {
        var result: [Value] = []
        func add(_ value: Value, _ depth: Int) throws(EvaluationError) {
            steps -= 1
            if steps < 0 || result.count > Limits.largestResult { throw .budgetExceeded }
            guard depth >= 0, case .list(let elements) = value else {
                result.append(value)
                return
            }
            for element in elements { try add(element, depth - 1) }
        }
        try add(value, depth)
        return result
    }

    /// The elements in ascending order of their keys; equal ones keep their order.
    ///
    /// - Throws: ``EvaluationError/noSuchOverload(_:)`` unless all keys are of one type that has an order.
    static func sorted(_ elements: [Value], by keys: [Value], _ name: String, _ steps: inout Int) throws(EvaluationError) -> [Value] {
        if let first = keys.first {
            for key in keys where key.type != first.type { throw refuse(name) }
            guard first.compared(to: first) != nil else { throw refuse(name) }
        }
        var left = steps
        let order = keys.indices.sorted { i, j in
            left -= 1 + min(keys[i].weight, keys[j].weight)
            guard left >= 0 else { return i < j }
            switch keys[i].compared(to: keys[j]) {
            case .less?: return true
            case .greater?: return false
            // Beside NaN the order would be none at all; it goes first.
            case .unordered?: return keys[i].isNaN && (!keys[j].isNaN || i < j)
            case .same?, nil: return i < j
            }
        }
        steps = left
        if left < 0 { throw .budgetExceeded }
        return order.map { elements[$0] }
    }
}

extension Value {
    fileprivate var isNaN: Bool { if case .double(let number) = self { number.isNaN } else { false } }
}

/// Values met so far, by the language's equality.
private struct Distinct {
    private var keys: Set<MapValue.Key> = []
    private var doubles: [Value] = []
    private var others: [Value] = []
    private var numbers: [Value] = []

    /// - Returns: false when an equal value was met before, or the steps are used up.
    mutating func insert(_ value: Value, _ steps: inout Int) -> Bool {
        steps -= 1 + value.weight
        if case .double = value {
            // Beyond 2^53 a double equals several integers, so it is compared with each.
            if scan(doubles, value, &steps) || scan(numbers, value, &steps) { return false }
            doubles.append(value)
            return steps >= 0
        }
        if let key = MapValue.Key(value) {
            if !doubles.isEmpty, scan(doubles, value, &steps) { return false }
            guard keys.insert(key).inserted else { return false }
            switch value {
            case .int, .uint: numbers.append(value)
            default: break
            }
            return steps >= 0
        }
        if scan(others, value, &steps) { return false }
        others.append(value)
        return steps >= 0
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
