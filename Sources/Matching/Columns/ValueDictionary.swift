import CEL

/// The distinct values of a column, each under a small code.
///
/// Codes are given in order of first appearance and never change. A value no row holds any more keeps its code until the table is loaded
/// again, so the dictionary is bounded by the distinct values seen since then.
struct ValueDictionary: Sendable {
    private var values: [Value] = []
    private var codes: [SameValue: Int32] = [:]

    subscript(code: Int32) -> Value { values[Int(code)] }

    /// The value's code, a new one where it is seen for the first time.
    ///
    /// - Complexity: O(size of the value).
    mutating func code(of value: Value) -> Int32 {
        let key = SameValue(value: value)
        if let known = codes[key] { return known }
        let code = Int32(values.count)
        values.append(value)
        codes[key] = code
        return code
    }
}

/// A value as a key: two are equal when they are the same, kind and content.
private struct SameValue: Hashable {
    let value: Value

    static func == (left: SameValue, right: SameValue) -> Bool { left.value == right.value }

    func hash(into hasher: inout Hasher) { Self.hash(value, into: &hasher) }

    /// Same values hash the same. Kinds no attribute has hash by their kind alone, which is allowed, and slow only if there were many.
    private static func hash(_ value: Value, into hasher: inout Hasher) {
        switch value {
        case .bool(let flag): hasher.combine(flag)
        case .int(let number): hasher.combine(number)
        case .string(let text): hasher.combine(text)
        case .timestamp(let day): hasher.combine(day.daysSinceEpoch)
        case .list(let elements):
            hasher.combine(elements.count)
            for element in elements { hash(element, into: &hasher) }
        case .uint, .double, .bytes, .null, .duration, .map, .type, .optional: break
        }
    }
}
