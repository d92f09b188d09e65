import ArgumentParser
import CEL
import Rules
import Store

struct CELEvalCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "eval",
        abstract: "Evaluates an expression.",
        discussion: """
            Prints the value, or what it waits for and what remains to be evaluated: encaminha cel eval 'c.age >= 18 && c.free' \
            --bind c.age=20 --unknown c.free:bool

            Exit status: 0 a value, or unknown; 1 an error of the evaluation; 65 the expression was refused.
            """)

    @Argument(help: "The expression.") var expression: String
    @OptionGroup var declarations: CELDeclarations
    @Flag(help: "Print the result as JSON: values as in the conformance format, {\"int\":\"42\"}.") var json = false

    func run() async throws {
        let setting = try declarations.setting()
        let program: Program
        do throws(DiagnosticList) {
            program = try setting.environment.compile(expression)
        } catch { throw CELDeclarations.refuse(error, json: json) }
        var steps = 0
        let outcome = program.evaluate(setting, countingSteps: &steps)
        let rest = program.residual { slot in setting.values[slot].map { .value($0) } }
        if json {
            Terminal.write(line(program, outcome, rest, steps))
        } else {
            switch outcome {
            case .value(let value): Terminal.write(value.source())
            case .unknown(let attributes):
                Terminal.write("unknown: \(attributes.map(\.path).joined(separator: ", "))\nremains: \(rest.source)")
            case .error(let error): Terminal.say("error: \(error)")
            }
        }
        if case .error = outcome { throw ExitCode(ErrorReport.failedStatus) }
    }

    private func line(_ program: Program, _ outcome: Outcome, _ rest: Program, _ steps: Int) -> String {
        let type = CanonicalJSON.string(program.resultType.description).text
        switch outcome {
        case .value(let value): return "{\"steps\":\(steps),\"type\":\(type),\"value\":\(value.taggedJSON ?? "null")}"
        case .error(let error): return "{\"error\":\(CanonicalJSON.string("\(error)").text),\"steps\":\(steps),\"type\":\(type)}"
        case .unknown(let attributes):
            let names = CanonicalJSON.array(attributes.map { .string($0.path) }).text
            return "{\"remains\":\(CanonicalJSON.string(rest.source).text),\"steps\":\(steps),\"type\":\(type),\"unknown\":\(names)}"
        }
    }
}
