/// Runs one test of the public conformance suite, written as a line of JSON.
package struct ConformanceRunner {
    package struct Result: Sendable {
        package let id: String
        /// `nil` when the line expects nothing.
        package let passed: Bool?
        /// What came out, to show: a value, an error or the deduced type.
        package let got: String
    }

    package init() {}

    /// - Returns: `nil` when the line is no test.
    package func run(_ line: String) -> Result? {
        guard let test = JSON(parsing: line), let id = test["id"]?.string, let source = test["expr"]?.string else { return nil }
        var environment = Environment()
        environment.container = test["container"]?.string ?? ""
        var values: [Int: Value] = [:]
        var declared = Set<String>()
        for (name, type) in (test["env"]?.object ?? [:]).sorted(by: { $0.key < $1.key }) {
            guard let type = type.string.flatMap(CELType.init(parsing:)) else { return nil }
            environment.declareVariable(name, type)
            declared.insert(name)
        }
        for (name, value) in (test["bindings"]?.object ?? [:]).sorted(by: { $0.key < $1.key }) {
            guard let value = ConformanceValue.read(value) else { return nil }
            if !declared.contains(name) { environment.declareVariable(name, .dyn) }
            if let slot = environment.slot(name) { values[slot.variable] = value }
        }
        let expected = test["expect"]
        let expectsError = expected?["error"]?.bool == true
        var deduced: CELType?
        let outcome: Outcome
        do throws(DiagnosticList) {
            let unchecked = test["disableCheck"]?.bool == true
            let program = unchecked ? try environment.compileUnchecked(source) : try environment.compile(source)
            if !unchecked { deduced = program.resultType }
            if test["checkOnly"]?.bool == true {
                return Result(id: id, passed: expected.map { matches(deduced, $0["type"]) }, got: deduced?.description ?? "")
            }
            outcome = program.evaluate(Bindings(values: values))
        } catch {
            return Result(id: id, passed: expected.map { _ in expectsError }, got: error.description)
        }
        guard let expected else { return Result(id: id, passed: nil, got: "\(outcome)") }
        switch outcome {
        case .error(let error): return Result(id: id, passed: expectsError, got: "error: \(error)")
        case .unknown: return Result(id: id, passed: false, got: "\(outcome)")
        case .value(let value):
            let same = expected["value"].map { ConformanceValue.read($0) == value } ?? !expectsError
            let typed = expected["type"] == nil || matches(deduced, expected["type"])
            return Result(id: id, passed: same && typed && !expectsError, got: "\(value) : \(deduced?.description ?? "")")
        }
    }

    private func matches(_ type: CELType?, _ expected: JSON?) -> Bool { type != nil && type?.description == expected?.string }

    private struct Bindings: Activation {
        let values: [Int: Value]
        func resolve(_ slot: Slot) -> Outcome {
            values[slot.variable].map { .value($0) } ?? .error(.undeclared("variable \(slot.variable)"))
        }
    }
}

/// The tagged values of the conformance format.
enum ConformanceValue {
    static func read(_ json: JSON) -> Value? {
        guard let (tag, body) = json.object?.first, json.object?.count == 1 else { return nil }
        let text = body.string ?? ""
        switch tag {
        case "int": return Int64(text).map { .int($0) }
        case "uint": return UInt64(text).map { .uint($0) }
        case "double": return Double(text).map { .double($0) }
        case "bool": return body.bool.map { .bool($0) }
        case "string": return body.string.map { .string($0) }
        case "bytes": return Base64.decode(text).map { .bytes($0) }
        case "null": return .null
        case "list":
            guard let elements = body.array else { return nil }
            let values = elements.compactMap(read)
            return values.count == elements.count ? .list(values) : nil
        case "map":
            guard let pairs = body.array else { return nil }
            var entries: [MapValue.Entry] = []
            for pair in pairs {
                guard let parts = pair.array, parts.count == 2, let key = read(parts[0]), let value = read(parts[1]) else { return nil }
                entries.append((key, value))
            }
            return (try? MapValue(entries)).map { .map($0) }
        case "type": return CELType(parsing: text).map { .type($0) } ?? (text == "optional_type" ? .type(.optional(.dyn)) : nil)
        case "timestamp":
            guard let (seconds, nanoseconds) = pair(text) else { return nil }
            return Timestamp(seconds: seconds, nanoseconds: Int32(nanoseconds)).map { .timestamp($0) }
        case "duration":
            guard let (seconds, nanoseconds) = pair(text) else { return nil }
            return CELDuration(seconds: seconds, nanoseconds: nanoseconds).map { .duration($0) }
        case "optional":
            if case .null = body { return .optional(nil) }
            return read(body).map { .optional($0) }
        default: return nil
        }
    }

    private static func pair(_ text: String) -> (Int64, Int64)? {
        let parts = text.split(separator: ":")
        guard parts.count == 2, let seconds = Int64(parts[0]), let nanoseconds = Int32(parts[1]) else { return nil }
        return (seconds, Int64(nanoseconds))
    }
}
