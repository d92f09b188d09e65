import ArgumentParser
import CEL
import Rules
import Store

struct CELPlanCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract: "Shows how an expression is evaluated over columns: what remains of it, and how each part is computed.",
        discussion: """
            What --bind gives is put in first, as a vacancy is before its candidates are looked at; --unknown declares the columns: \
            encaminha cel plan 'c.age >= v.least && c.city in ["Recife", "Olinda"]' --bind v.least=18 --unknown c.age:int --unknown c.city:string

            column: read as it stands. constant: known beforehand. kernel: a loop over cells. dictionary: once per distinct value of a \
            column. memory: once per combination of values that rows turn out to have. rows: row by row, on the rows that the conditions beside \
            it leave open. Costs are estimates; their proportions decide which condition runs first, until the rows tell.

            Exit status: 0 a plan; 65 the expression was refused.
            """)

    @Argument(help: "The expression.") var expression: String
    @OptionGroup var declarations: CELDeclarations
    @Option(help: ArgumentHelp("A column that is kept once per distinct value; may be repeated.", valueName: "name")) var coded: [String] =
        []
    @Flag(help: "Print the plan as JSON.") var json = false

    func run() async throws {
        let setting = try declarations.setting()
        let whole: Program
        do throws(DiagnosticList) {
            whole = try setting.environment.compile(expression)
        } catch { throw CELDeclarations.refuse(error, json: json) }
        let program = whole.residual { slot in setting.values[slot].map { .value($0) } }
        let names = Set(coded)
        for name in names where !whole.references.contains(where: { whole.attribute($0)?.path == name }) {
            throw ValidationError("the expression reads no \(name)")
        }
        let columnar = ColumnarProgram(program) { slot in
            program.attribute(slot).map { names.contains($0.path) } ?? false ? .coded : nil
        }
        let reads = program.references.compactMap { program.attribute($0)?.path }
        guard !json else {
            return Terminal.write(
                .object([
                    "type": .string(program.resultType.description), "remains": .string(program.source),
                    "worst_steps": .number(Int64(program.worstSteps)),
                    "reads": .array(reads.map { .string($0) }), "plan": object(columnar.plan),
                ]))
        }
        Terminal.write("type: \(program.resultType)\nremains: \(program.source)")
        if !reads.isEmpty { Terminal.write("reads: \(reads.joined(separator: ", "))") }
        Terminal.write("at most \(program.worstSteps) steps a row\n\n\(columnar.plan)")
    }

    private func object(_ part: PlanPart) -> CanonicalJSON {
        .object([
            "method": .string(part.method.rawValue), "text": .string(part.text), "type": .string(part.type.description),
            "picoseconds_per_row": .number(Int64((part.cost * 1000).rounded())), "parts": .array(part.parts.map(object)),
        ])
    }
}
