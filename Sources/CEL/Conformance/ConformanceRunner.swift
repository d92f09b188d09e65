/// Runs tests of the public conformance suite, each written as a line of JSON.
package struct ConformanceRunner {
    package struct Result: Sendable {
        package let id: String
        /// `nil` when the line expects nothing.
        package let passed: Bool?
        /// What came out, in the tagged form of the format: a value or an error, with the deduced type where the checker ran.
        package let got: String

        /// The result as a line of JSON.
        package var line: String {
            let pass = passed.map { ",\"pass\":\($0)" } ?? ""
            return "{\"id\":\(JSON.string(id).text)\(pass),\"got\":\(got)}"
        }
    }

    private let columns: ConformanceColumns?

    /// - Parameter columns: Runs every test through the columnar engine, with these values beside its own.
    package init(columns: ConformanceColumns? = nil) { self.columns = columns }

    /// - Parameter number: Names a line that is no test, counted from 1; such a line has failed.
    package func run(_ line: String, number: Int = 0) -> Result {
        guard let test = JSON(parsing: line), let id = test["id"]?.string else {
            return Result(id: "line \(number)", passed: false, got: got(error: "the line is no test"))
        }
        guard let source = test["expr"]?.string, let (environment, values) = ConformanceRunner.setting(of: test) else {
            return Result(id: id, passed: false, got: got(error: "the test is malformed"))
        }
        return run(source, test, id, environment, values)
    }

    /// What the test declares and binds.
    static func setting(of test: JSON) -> (Environment, [Int: Value])? {
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
        return (environment, values)
    }

    private func run(_ source: String, _ test: JSON, _ id: String, _ environment: Environment, _ values: [Int: Value]) -> Result {
        let expected = test["expect"]
        let expectsError = expected?["error"]?.bool == true
        let isUnchecked = test["disableCheck"]?.bool == true
        let program: Program
        do throws(DiagnosticList) {
            program = isUnchecked ? try environment.compileUnchecked(source) : try environment.compile(source)
        } catch {
            return Result(id: id, passed: expected.map { _ in expectsError }, got: got(error: error.description))
        }
        let deduced = isUnchecked ? nil : program.resultType
        let typed = expected?["type"].map { deduced != nil && deduced?.description == $0.string } ?? true
        if test["checkOnly"]?.bool == true {
            return Result(id: id, passed: expected.map { _ in typed && !expectsError }, got: got([:], deduced))
        }
        let outcome: Outcome
        if let columns {
            do throws(ConformanceColumns.Disagreement) {
                outcome = try columns.outcome(source, environment, values, isUnchecked: isUnchecked)
            } catch {
                return Result(id: id, passed: false, got: got(error: error.description, deduced))
            }
        } else {
            outcome = program.evaluate(ConformanceBindings(values: values))
        }
        switch outcome {
        case .error(let error): return Result(id: id, passed: expected.map { _ in expectsError }, got: got(error: "\(error)", deduced))
        case .unknown(let attributes):
            let names = JSON.array(attributes.map { .string($0.path) })
            return Result(id: id, passed: expected.map { _ in false }, got: got(["unknown": names], deduced))
        case .value(let value):
            let isSame = expected?["value"].map { ConformanceValue.read($0) == value } ?? !expectsError
            let shown = ConformanceValue.write(value)?.object
            return Result(
                id: id, passed: expected.map { _ in isSame && typed && !expectsError },
                got: shown.map { got($0, deduced) } ?? got(error: "the value is too large to show", deduced))
        }
    }

    private func got(error: String, _ deduced: CELType? = nil) -> String { got(["error": .string(error)], deduced) }

    private func got(_ members: [String: JSON], _ deduced: CELType?) -> String {
        var members = members
        if let deduced { members["deduced"] = .string(deduced.description) }
        return JSON.object(members).text
    }
}

/// What a test binds, by variable.
private struct ConformanceBindings: Activation {
    let values: [Int: Value]
    func resolve(_ slot: Slot) -> Outcome {
        values[slot.variable].map { .value($0) } ?? .error(.undeclared("variable \(slot.variable)"))
    }
}

extension Value {
    /// The value in the tagged JSON of the conformance format: `{"int":"42"}`; nil when it has more than 100 000 parts.
    package var taggedJSON: String? { ConformanceValue.write(self)?.text }
}
