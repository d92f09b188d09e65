/// What a rule says of every pair, as `rules.rule` keeps it once for a version: explanations are stored without it.
///
/// Sentences in Portuguese, nil where an expression in them speaks of the pair: those stand with the pair.
package struct RuleWords: Sendable, Equatable {
    package let code: String
    /// 0 for what does not weigh.
    package let weight: Int64
    package let statement: String
    package let failed: String?
    package let remedy: String?
    package let question: String?
    package let basis: String

    package init(
        code: String, weight: Int64, statement: String, failed: String?, remedy: String?, question: String?, basis: String
    ) {
        self.code = code
        self.weight = weight
        self.statement = statement
        self.failed = failed
        self.remedy = remedy
        self.question = question
        self.basis = basis
    }
}

extension RuleSetFile {
    /// What the rules say, in the order of the file.
    package var words: [RuleWords] {
        func literal(_ text: LocalizedText?) -> String? { text.flatMap { SentenceTemplate.literal(of: $0.pt) } }
        return rules.map {
            RuleWords(
                code: $0.code, weight: $0.weight, statement: $0.statement.pt, failed: literal($0.failed), remedy: literal($0.remedy),
                question: literal($0.question), basis: $0.basis)
        }
    }
}
