// Sets and lists: the extension libraries `sets` and `lists`.

extension Library {
    static var collections: [Function] {
        [
            sets("sets.contains") { all, some, steps in some.allSatisfy { has($0, in: all, &steps) } },
            sets("sets.intersects") { left, right, steps in right.contains { has($0, in: left, &steps) } },
            sets("sets.equivalent") { left, right, steps in
                left.allSatisfy { has($0, in: right, &steps) } && right.allSatisfy { has($0, in: left, &steps) }
            },
            list("distinct") { elements throws(EvaluationError) in
                var steps = Limits.largestResult
                var result: [Value] = []
                for element in elements where !has(element, in: result, &steps) { result.append(element) }
                if steps < 0 { throw .budgetExceeded }
                return .list(result)
            },
            Function(
                "reverse",
                .one(.list(a), .list(a), receiver: true) { v throws(EvaluationError) in
                    guard case .list(let elements) = v else { throw refuse("reverse") }
                    return .list(elements.reversed())
                }),
            Function(
                "slice",
                .receiver([.list(a), .int, .int], .list(a)) { values throws(EvaluationError) in
                    guard case .list(let elements) = values[0], case .int(let start) = values[1], case .int(let end) = values[2] else {
                        throw refuse("slice")
                    }
                    guard start >= 0, start <= end, end <= elements.count else { throw .indexOutOfBounds(start < 0 ? start : end) }
                    return .list(Array(elements[Int(start)..<Int(end)]))
                }),
            Function(
                "lists.range",
                .one(.int, .list(.int)) { v throws(EvaluationError) in
                    guard case .int(let count) = v else { throw refuse("lists.range") }
                    guard count <= Limits.largestResult else { throw .budgetExceeded }
                    return .list(count <= 0 ? [] : (0..<count).map { .int($0) })
                }),
        ]
    }

    private static func has(_ value: Value, in elements: [Value], _ steps: inout Int) -> Bool {
        for element in elements {
            steps -= 1
            if steps < 0 { return false }
            if element.isEqual(to: value, steps: &steps) { return true }
        }
        return false
    }

    private static func sets(_ name: String, _ body: @escaping @Sendable ([Value], [Value], inout Int) -> Bool) -> Function {
        Function(
            name,
            .two(.list(a), .list(a), .bool) { l, r throws(EvaluationError) in
                guard case .list(let x) = l, case .list(let y) = r else { throw refuse(name) }
                var steps = Limits.largestResult
                let result = body(x, y, &steps)
                if steps < 0 { throw .budgetExceeded }
                return .bool(result)
            })
    }

    private static func list(_ name: String, _ body: @escaping @Sendable ([Value]) throws(EvaluationError) -> Value) -> Function {
        Function(
            name,
            .one(.list(a), .list(a), receiver: true) { v throws(EvaluationError) in
                guard case .list(let elements) = v else { throw refuse(name) }
                return try body(elements)
            })
    }
}
