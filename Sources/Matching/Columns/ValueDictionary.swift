import CEL

/// The distinct values of a column, each under a small code.
///
/// Codes are given in order of first appearance and never change. A value no row holds any more keeps its code until the table is loaded
/// again, so the dictionary is bounded by the distinct values seen since then.
struct ValueDictionary: Sendable {
    private var values: [Value] = []
    private var codes: [String: Int32] = [:]

    subscript(code: Int32) -> Value { values[Int(code)] }

    /// The value's code, a new one where it is seen for the first time.
    ///
    /// - Complexity: O(size of the value).
    mutating func code(of value: Value) -> Int32 {
        // The text of a value is the value: two values are the same exactly when they are written the same.
        let key = value.description
        if let known = codes[key] { return known }
        let code = Int32(values.count)
        values.append(value)
        codes[key] = code
        return code
    }
}
