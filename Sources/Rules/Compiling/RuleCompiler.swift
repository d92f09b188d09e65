import CEL

extension CompiledRuleSet {
    /// Parses and compiles a rule set: what does not check is not published.
    ///
    /// - Parameters:
    ///   - source: The YAML file.
    ///   - enabling: Codes of rules to switch on although the file has them off; for tests.
    /// - Throws: every problem found, with its place.
    package static func compile(
        yaml source: String, catalogue: AttributeCatalogue, reference: ReferenceData, enabling: Set<String> = []
    ) throws(RuleProblemList) -> CompiledRuleSet {
        let file = try RuleSetFile.parse(yaml: source)
        return try compile(
            file, hash: RuleSetFile.hash(of: source), catalogue: catalogue, reference: reference, enabling: enabling)
    }

    /// Compiles a parsed file.
    package static func compile(
        _ file: RuleSetFile, hash: String, catalogue: AttributeCatalogue, reference: ReferenceData, enabling: Set<String> = []
    ) throws(RuleProblemList) -> CompiledRuleSet {
        var compiler = RuleCompiler(catalogue: catalogue, reference: reference)
        var variables: [(name: String, expression: RuleExpression)] = []
        for variable in file.variables {
            if let compiled = compiler.compileVariable(variable.name, variable.expression) { variables.append((variable.name, compiled)) }
        }
        // Rules that are off are checked too: switching one on must not bring surprises.
        var compiled: [CompiledRule] = []
        for rule in file.rules {
            let result = compiler.compile(rule)
            if let result, rule.isEnabled || enabling.contains(rule.code) { compiled.append(result) }
        }
        guard compiler.problems.isEmpty else { throw RuleProblemList(compiler.problems) }
        func ofKind(_ kind: RuleKind) -> [CompiledRule] { compiled.filter { $0.kind == kind } }
        let priorities = ofKind(.priority)
        let lists = file.rules.filter { $0.kind == .list && ($0.isEnabled || enabling.contains($0.code)) }
        return CompiledRuleSet(
            name: file.name, hash: hash, title: file.title, settings: file.settings, catalogue: catalogue, reference: reference,
            lints: ofKind(.lint), gates: ofKind(.gate), scores: ofKind(.score), priorities: priorities, warnings: ofKind(.warning),
            variables: variables,
            places: compiler.places.counts,
            isPriorityOfCandidate: priorities.flatMap { [$0.applies, $0.value] }.allSatisfy { $0?.isOfVacancy != true },
            slots: PairSlots(catalogue),
            readable: ReadableNames(catalogue, variables: variables.map(\.name), places: file.namesOfPairs),
            placesMinimum: lists.compactMap(\.placesMinimum).first ?? 3,
            placesPerOpening: lists.compactMap(\.placesPerOpening).first ?? 3,
            placesPerCandidate: lists.compactMap(\.placesPerCandidate).first ?? 3)
    }
}

/// Compiles expressions against the catalogue and collects what is wrong with them.
struct RuleCompiler {
    /// Bytes of the texts in a list: they are codes.
    private static let codeLength = 64

    private let catalogue: AttributeCatalogue
    private var environment = Environment()
    /// The attributes a variable reads, itself or through others.
    private var readsOfVariable: [Set<Slot>] = []
    private(set) var places = RuleExpressionPlaces()
    private(set) var problems: [RuleProblem] = []

    init(catalogue: AttributeCatalogue, reference: ReferenceData) {
        self.catalogue = catalogue
        environment.declareObject("candidate", fields: catalogue.candidate.map { ($0.name, $0.type) })
        environment.declareObject("vacancy", fields: catalogue.vacancy.map { ($0.name, $0.type) })
        environment.declareVariable("today", .timestamp)
        environment.refusesCertainFailures = true
        // What is published is never stopped when it runs, on any row that keeps to the catalogue's sizes.
        environment.limits.cost = environment.limits.steps
        for side in [catalogue.candidate, catalogue.vacancy] {
            for entry in side {
                guard let size = entry.size, let slot = environment.slot(entry.side.rawValue, entry.name) else { continue }
                environment.sizes.declare(slot, atMost: size, ofTexts: RuleCompiler.codeLength)
            }
        }
        for function in DomainFunctions.all(reference) { environment.declareFunction(function) }
    }

    /// Compiles a variable and declares it for everything that follows.
    mutating func compileVariable(_ name: String, _ expression: RuleSetFile.Expression) -> RuleExpression? {
        guard let compiled = compile(expression, "variables.\(name)", expecting: nil) else { return nil }
        environment.declareVariable(name, compiled.program.resultType)
        if let slot = environment.slot(name) { environment.sizes.declare(slot, asResultOf: compiled.program) }
        readsOfVariable.append(attributes(of: compiled.program))
        return compiled
    }

    /// Compiles every expression of a rule; nil where one does not check.
    mutating func compile(_ rule: RuleSetFile.Rule) -> CompiledRule? {
        let path = "rules[\(rule.code)]"
        let before = problems.count
        let applies = rule.applies.flatMap { compile($0, path + ".applies", expecting: .bool) }
        let condition = rule.condition.flatMap { compile($0, path + ".condition", expecting: .bool) }
        let value = rule.value.flatMap { compile($0, path + ".value", expecting: nil) }
        let definitiveWhen = rule.definitiveWhen.flatMap { compile($0, path + ".definitive_when", expecting: .bool) }
        if let value, ![.int, .double].contains(value.program.resultType) {
            problems.append(
                RuleProblem(
                    path: path + ".value", line: rule.value?.line, column: rule.value?.column,
                    message: "must be an int in per mille (0…1000) or a double (0…1)"))
        }
        let failed = rule.failed.flatMap { compile($0, path + ".failed", line: rule.line) }
        let detail = rule.detail.flatMap { compile($0, path + ".detail", line: rule.line) }
        let remedy = rule.remedy.flatMap { compile($0, path + ".remedy", line: rule.line) }
        let question = rule.question.flatMap { compile($0, path + ".question", line: rule.line) }
        for (part, expression, compiled) in [
            ("applies", rule.applies, applies), ("condition", rule.condition, condition), ("value", rule.value, value),
            ("definitive_when", rule.definitiveWhen, definitiveWhen),
        ] {
            if let compiled { checkUse(of: compiled.program, in: rule, path + "." + part, expression) }
        }
        // Sentences are held to the same: what a rule may not weigh it may not tell either.
        for (part, template) in [("failed", failed), ("detail", detail), ("remedy", remedy), ("question", question)] {
            for program in template?.programs ?? [] { checkUse(of: program, in: rule, path + "." + part, nil) }
        }
        guard problems.count == before else { return nil }
        return CompiledRule(
            code: rule.code, name: rule.name, kind: rule.kind, applies: applies, condition: condition, value: value, weight: rule.weight,
            severity: rule.severity, failure: rule.failure, definitiveWhen: definitiveWhen, countsAsNearMiss: rule.countsAsNearMiss,
            onUnknown: rule.onUnknown, statement: rule.statement, failed: failed, detail: detail, remedy: remedy, question: question,
            basis: rule.basis)
    }

    private mutating func compile(_ expression: RuleSetFile.Expression, _ path: String, expecting: CELType?) -> RuleExpression? {
        do {
            let program = try environment.compile(expression.source, expecting: expecting)
            return places.expression(program, reading: attributes(of: program))
        } catch {
            report(error, path, line: expression.line, column: expression.column)
            return nil
        }
    }

    private mutating func compile(_ text: LocalizedText, _ path: String, line: Int) -> LocalizedTemplate? {
        do {
            return LocalizedTemplate(pt: try SentenceTemplate(text.pt, in: environment), en: try SentenceTemplate(text.en, in: environment))
        } catch {
            report(error, path, line: line, column: 1)
            return nil
        }
    }

    private mutating func report(_ list: DiagnosticList, _ path: String, line: Int, column: Int) {
        let forbidden = catalogue.forbidden.first { list.source.contains($0.path) }
        problems.append(
            RuleProblem(
                path: path, line: line, column: column, message: list.description,
                hint: forbidden.map { "\($0.path) may not be read by any rule: it is forbidden by the catalogue." },
                drawing: list.rendered()))
    }

    /// Every attribute a program reads, through variables too.
    private func attributes(of program: Program) -> Set<Slot> {
        var result: Set<Slot> = []
        for slot in program.references {
            if slot.variable < PairSlots.firstVariable {
                result.insert(slot)
            } else {
                result.formUnion(readsOfVariable[slot.variable - PairSlots.firstVariable])
            }
        }
        return result
    }

    /// Refuses protected attributes where the catalogue does not allow them, and people in the verification of vacancies.
    private mutating func checkUse(of program: Program, in rule: RuleSetFile.Rule, _ path: String, _ expression: RuleSetFile.Expression?) {
        let (line, column) = (expression?.line ?? rule.line, expression?.column ?? 1)
        for slot in attributes(of: program).sorted(by: { ($0.variable, $0.field ?? 0) < ($1.variable, $1.field ?? 0) }) {
            guard let field = slot.field else { continue }
            let entry = slot.variable == PairSlots.candidate ? catalogue.candidate[field] : catalogue.vacancy[field]
            if rule.kind == .lint, entry.side == .candidate {
                problems.append(
                    RuleProblem(
                        path: path, line: line, column: column, message: "reads \(entry.path)",
                        hint: "A verification looks at the vacancy alone."))
            } else if !entry.isAllowed(in: rule.kind) {
                problems.append(
                    RuleProblem(
                        path: path, line: line, column: column,
                        message: "reads \(entry.path), which is protected",
                        hint: "Only rules of kind \(entry.allowedIn.map(\.rawValue).joined(separator: ", ")) may read it."))
            }
        }
    }
}
