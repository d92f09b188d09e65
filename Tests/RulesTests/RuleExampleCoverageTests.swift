import CEL
import RuleFixtures
import Testing

@testable import Rules

/// Examples prove a rule only if they would notice it being wrong. These tests ask that of the examples themselves.
@Suite("The examples of the default rule set")
struct RuleExampleCoverageTests {
    private let file: RuleSetFile

    init() throws {
        self.file = try RuleSetFile.parse(yaml: Fixture.defaultYAML())
    }

    private func run(_ file: RuleSetFile) throws -> [RuleTestRunner.Result] {
        try RuleTestRunner(file, catalogue: Fixture.catalogue(), reference: Fixture.reference()).run()
    }

    @Test("every rule, on or off, is seen to say yes, no and unknown")
    func everyAnswerIsSeen() throws {
        let holding = Dictionary(grouping: try run(file).filter(\.failures.isEmpty), by: \.rule).mapValues { Set($0.map(\.test)) }
        for rule in file.rules where rule.kind != .list {
            let seen = Set(rule.tests.filter { holding[rule.code]?.contains($0.name) == true }.map(\.expect))
            switch rule.kind {
            case .score, .priority:
                #expect(seen.contains("1000"), "\(rule.code) is never seen full")
                #expect(seen.contains { Int($0).map { $0 < 1000 } ?? false }, "\(rule.code) is never seen less than full")
                #expect(seen.contains("unknown"), "\(rule.code) is never seen unknown")
            case .lint, .gate, .warning:
                #expect(seen.isSuperset(of: ["yes", "no", "unknown"]), "\(rule.code) is seen only as \(seen.sorted())")
            case .list: break
            }
            #expect((rule.applies != nil) == seen.contains("skipped"), "\(rule.code) is never seen left out")
            #expect(Set(rule.tests.map(\.name)).count == rule.tests.count, "\(rule.code) has two examples of one name")
        }
    }

    @Test("a condition that always answers the same, or the opposite, fails an example", arguments: ["true", "false", "!"])
    func wrongConditionsAreNoticed(mutation: String) throws {
        for (index, rule) in file.rules.enumerated() {
            guard let condition = rule.condition else { continue }
            var mutant = file
            mutant.rules[index].condition = RuleSetFile.Expression(
                source: mutation == "!" ? "!(\(condition.source))" : mutation, line: condition.line, column: condition.column)
            mutant.rules = [mutant.rules[index]]
            #expect(try run(mutant).contains { !$0.failures.isEmpty }, "\(rule.code): nobody notices \(mutation)")
        }
    }

    @Test("every attribute a rule reads decides one of its examples")
    func everyAttributeMatters() throws {
        let compiled = try Fixture.defaultRules(enabling: Set(file.rules.map(\.code)))
        let catalogue = try Fixture.catalogue()
        for rule in file.rules where rule.kind != .list {
            let read = compiled.attributesRead(byRule: rule.code)
            for entry in catalogue.candidate + catalogue.vacancy where read.contains(entry.path) {
                // The attribute is hidden in every example; one at least must come out otherwise.
                var mutant = file
                mutant.rules = [rule]
                for test in rule.tests.indices {
                    switch entry.side {
                    case .candidate: mutant.rules[0].tests[test].candidate[entry.name] = nil
                    case .vacancy: mutant.rules[0].tests[test].vacancy[entry.name] = nil
                    }
                }
                #expect(try run(mutant).contains { !$0.failures.isEmpty }, "\(rule.code) reads \(entry.path), which decides no example")
            }
        }
    }

    @Test("what a rule says can be said: no value missing, no placeholder left, nothing empty, in both languages")
    func sentencesAreWhole() throws {
        for result in try run(file) {
            for sentence in result.sentences {
                let place = "\(result.rule) ‘\(result.test)’: \(sentence)"
                #expect(!sentence.contains("não informado") && !sentence.contains("nenhum horário"), "\(place)")
                #expect(!sentence.dropLast().contains("?"), "\(place)")
                #expect(!sentence.contains("{") && !sentence.contains("  "), "\(place)")
                #expect(sentence.hasSuffix(".") || sentence.hasSuffix("?"), "\(place)")
            }
        }
    }

    @Test("caps: three places, three per opening beyond one, three per person, and three where nobody knows the openings")
    func caps() throws {
        let rules = try Fixture.defaultRules()
        #expect(try rules.places(ofVacancy: .vacancy(.kitchenVacancy.with(["openings": 1]))) == 3)
        #expect(try rules.places(ofVacancy: .vacancy(.kitchenVacancy.with(["openings": 2]))) == 6)
        #expect(try rules.places(ofVacancy: .vacancy(.kitchenVacancy.without("openings"))) == 3)
        #expect(rules.placesPerCandidate == 3)
    }
}

extension CompiledRuleSet {
    /// The paths of the attributes a rule's condition, value or `applies` reads, through variables too.
    fileprivate func attributesRead(byRule code: String) -> Set<String> {
        let rules = [lints, gates, scores, priorities, warnings].joined().filter { $0.code == code }
        var pending = rules.flatMap { [$0.condition, $0.value, $0.applies, $0.definitiveWhen].compactMap(\.self) }.flatMap(
            \.program.references)
        var seen: Set<Slot> = []
        var paths: Set<String> = []
        while let slot = pending.popLast() {
            guard seen.insert(slot).inserted else { continue }
            switch slot.variable {
            case PairSlots.candidate: paths.insert(catalogue.candidate[slot.field ?? 0].path)
            case PairSlots.vacancy: paths.insert(catalogue.vacancy[slot.field ?? 0].path)
            case PairSlots.today: break
            default: pending += variables[slot.variable - PairSlots.firstVariable].expression.program.references
            }
        }
        return paths
    }
}
