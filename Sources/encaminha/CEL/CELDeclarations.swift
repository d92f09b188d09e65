import ArgumentParser
import CEL
import Rules
import Store

/// The variables of an expression given on the command line.
struct CELDeclarations: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "A variable and its value, itself an expression; may be repeated. A name with a dot is a field of a record.",
            valueName: "name=value"))
    var bind: [String] = []

    @Option(
        name: .long,
        help: ArgumentHelp(
            "A variable that is declared and not known, with its type; may be repeated.", valueName: "name:type"))
    var unknown: [String] = []

    @Option(name: .long, help: "The namespace in which names are looked up first.")
    var container = ""

    /// Declarations and what is known, by slot.
    struct Setting: Activation {
        var environment = Environment()
        var values: [Slot: Value] = [:]

        func resolve(_ slot: Slot) -> Outcome {
            values[slot].map { .value($0) } ?? .unknown(AttributeSet(environment.attribute(slot)))
        }
    }

    /// While the command line is read: so that what is wrong is said with the usage of the command that was asked.
    func validate() throws { _ = try setting() }

    /// - Throws: `ValidationError` saying what is wrong.
    func setting() throws -> Setting {
        var declared: [(name: String, type: CELType, value: Value?)] = []
        for text in bind {
            guard let equals = text.firstIndex(of: "="), equals > text.startIndex else {
                throw ValidationError("--bind takes NAME=VALUE, not \(text)")
            }
            let (name, source) = (String(text[..<equals]), String(text[text.index(after: equals)...]))
            do throws(DiagnosticList) {
                let program = try Environment().compile(source)
                guard case .value(let value) = program.evaluate(EmptyActivation()) else {
                    throw DiagnosticList(source: source, diagnostics: [])
                }
                declared.append((name, program.resultType, value))
            } catch {
                throw ValidationError("the value of \(name) is no expression with a value\n\(error.rendered())")
            }
        }
        for text in unknown {
            guard let colon = text.firstIndex(of: ":"), let type = CELType(parsing: String(text[text.index(after: colon)...])) else {
                throw ValidationError("--unknown takes NAME:TYPE, such as age:int or papers:list(string), not \(text)")
            }
            declared.append((String(text[..<colon]), type, nil))
        }
        return try setting(declared)
    }

    private func setting(_ declared: [(name: String, type: CELType, value: Value?)]) throws -> Setting {
        var setting = Setting()
        setting.environment.container = container
        var records: [(name: String, fields: [(String, CELType)])] = []
        var names: Set<String> = []
        for (name, type, _) in declared {
            guard names.insert(name).inserted else { throw ValidationError("\(name) is given twice") }
            guard let (record, field) = split(name) else {
                setting.environment.declareVariable(name, type)
                continue
            }
            if let known = records.firstIndex(where: { $0.name == record }) {
                records[known].fields.append((field, type))
            } else {
                records.append((record, [(field, type)]))
            }
        }
        for record in records { setting.environment.declareObject(record.name, fields: record.fields) }
        for (name, _, value) in declared {
            let parts = split(name)
            if let slot = setting.environment.slot(parts?.record ?? name, parts?.field), let value { setting.values[slot] = value }
        }
        return setting
    }

    /// `candidate.age` as record and field; nil for a plain name.
    private func split(_ name: String) -> (record: String, field: String)? {
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return nil }
        return (String(name[..<dot]), String(name[name.index(after: dot)...]))
    }

    /// Says every problem of an expression, each with its place, and ends.
    ///
    /// - Parameter json: For programs: an object to standard output instead of drawings to standard error.
    static func refuse(_ problems: DiagnosticList, json: Bool) -> ExitCode {
        if json {
            Terminal.write(.object(["ok": .bool(false), "problems": .array(problems.diagnostics.map(problem))]))
        } else {
            Terminal.say(problems.rendered())
        }
        return ExitCode(ErrorReport.dataStatus)
    }

    private static func problem(_ diagnostic: Diagnostic) -> CanonicalJSON {
        .object([
            "line": .number(Int64(diagnostic.span.line)), "column": .number(Int64(diagnostic.span.column)),
            "message": .string(diagnostic.message), "hint": diagnostic.hint.map { .string($0) } ?? .null,
        ])
    }
}
