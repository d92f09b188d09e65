import ArgumentParser
import CEL
import Rules
import Store

struct CELCheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Says the type of an expression, what it reads and what it can cost, or every problem it has.",
        discussion: "Exit status: 0 it checks; 65 the expression was refused.")

    @Argument(help: "The expression.") var expression: String
    @OptionGroup var declarations: CELDeclarations
    @Option(help: ArgumentHelp("Refuse what can take more steps than this.", valueName: "steps")) var cost: Int?
    @Flag(help: "Print the result as JSON.") var json = false

    func run() async throws {
        var setting = try declarations.setting()
        setting.environment.limits.cost = cost
        setting.environment.refusesCertainFailures = true
        let program: Program
        do throws(DiagnosticList) {
            program = try setting.environment.compile(expression)
        } catch { throw CELDeclarations.refuse(error, json: json) }
        let reads = program.references.compactMap { program.attribute($0)?.path }
        if json {
            Terminal.write(
                .object([
                    "ok": .bool(true), "type": .string(program.resultType.description), "reads": .array(reads.map { .string($0) }),
                    "worst_steps": .number(Int64(program.worstSteps)), "simplified": .string(program.simplifiedSource),
                    "problems": .array([]),
                ]))
        } else {
            Terminal.write("type: \(program.resultType)")
            if !reads.isEmpty { Terminal.write("reads: \(reads.joined(separator: ", "))") }
            Terminal.write("at most \(program.worstSteps) steps")
            if program.simplifiedSource != expression { Terminal.write("same as: \(program.simplifiedSource)") }
        }
    }
}
