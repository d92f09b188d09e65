import CEL
import Matching
import RuleFixtures
import Rules

/// The stage of an acceptance case: the default rule set, one day, and what the rules say of a person and a vacancy.
///
/// Fifteen cases were agreed with the office. Twelve and fourteen are kept by the database and tested against it: whoever withdraws while
/// a proposal is under review (`PanelTests`), and the employer with an alphanumeric CNPJ (`FormTests`).
struct GoldenCase {
    let rules: CompiledRuleSet
    /// Tuesday, 24 November 2026.
    let today = Timestamp(year: 2026, month: 11, day: 24)!

    /// - Parameter enabling: Rules that are off by default and that the case is about.
    init(enabling: Set<String> = []) throws {
        self.rules = try Fixture.defaultRules(enabling: enabling)
    }

    /// Everything the rules say of the pair.
    func explanation(of person: Known, for vacancy: Known) throws -> PairExplanation {
        try rules.explain(candidate: .candidate(person), vacancy: .vacancy(vacancy), today: today)
    }

    /// What the verification finds in a vacancy, and whether people may be matched with it.
    func verification(of vacancy: Known) throws -> (findings: [LintFinding], isMatchable: Bool) {
        let row = try AttributeRow.vacancy(vacancy)
        let findings = rules.lint(vacancy: row, today: today)
        return (findings, rules.isMatchable(vacancy: row, findings: findings))
    }

    /// What is proposed when this person and this vacancy are all there is.
    func placements(of person: Known, for vacancy: Known) throws -> Placements {
        try Placements.fromScratch(
            candidates: [.candidate(person)], vacancies: [.vacancy(vacancy)], decisions: [:], rules: rules, today: today)
    }
}

extension PairExplanation {
    /// The gate with this code, if it was evaluated for the person at all.
    func gate(_ code: String) -> Gate? { gates.first { $0.code == code } }

    /// Everything a reader can meet: stored JSON, and the text in both languages.
    var everyWord: String { canonicalJSON() + "\n" + text(.pt) + "\n" + text(.en) }
}

/// Words that would speak of an offence. None may ever appear in what the rules say of a person.
let wordsOfOffence = [
    "crime", "criminos", "delito", "infração", "infrator", "condena", "hediond", "violên", "ameaça", "facção", "furto", "roubo", "tráfico",
    "homicíd", "offence", "offense", "convict", "felon",
]

extension String {
    /// The words of a list that occur in the text, whatever their case.
    func occurring(of words: [String]) -> [String] { words.filter { lowercased().contains($0) } }
}
