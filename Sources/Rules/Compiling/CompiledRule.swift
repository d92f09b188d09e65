import CEL

/// One rule ready to be evaluated.
///
/// A reference, because a rule is many words: asking one must not copy it.
final class CompiledRule: Sendable {
    let code: String
    let name: String
    let kind: RuleKind
    let applies: RuleExpression?
    /// Gates, lints and warnings.
    let condition: RuleExpression?
    /// Scores and priorities.
    let value: RuleExpression?
    let weight: Int64
    let severity: RuleSetFile.Rule.Severity
    let failure: RuleSetFile.Rule.Failure
    let definitiveWhen: RuleExpression?
    let countsAsNearMiss: Bool
    let onUnknown: RuleSetFile.Rule.OnUnknown
    let statement: LocalizedText
    let failed: LocalizedTemplate?
    let detail: LocalizedTemplate?
    let remedy: LocalizedTemplate?
    let question: LocalizedTemplate?
    let basis: String
    /// The code as a stored explanation begins with it: `["G01",`.
    let opening: [UInt8]

    init(
        code: String, name: String, kind: RuleKind, applies: RuleExpression?, condition: RuleExpression?, value: RuleExpression?,
        weight: Int64, severity: RuleSetFile.Rule.Severity, failure: RuleSetFile.Rule.Failure, definitiveWhen: RuleExpression?,
        countsAsNearMiss: Bool, onUnknown: RuleSetFile.Rule.OnUnknown, statement: LocalizedText, failed: LocalizedTemplate?,
        detail: LocalizedTemplate?, remedy: LocalizedTemplate?, question: LocalizedTemplate?, basis: String
    ) {
        self.code = code
        self.name = name
        self.kind = kind
        self.applies = applies
        self.condition = condition
        self.value = value
        self.weight = weight
        self.severity = severity
        self.failure = failure
        self.definitiveWhen = definitiveWhen
        self.countsAsNearMiss = countsAsNearMiss
        self.onUnknown = onUnknown
        self.statement = statement
        self.failed = failed
        self.detail = detail
        self.remedy = remedy
        self.question = question
        self.basis = basis
        var opening = [UInt8(ascii: "[")]
        CanonicalJSON.write(code, to: &opening)
        opening.append(UInt8(ascii: ","))
        self.opening = opening
    }
}

/// A sentence with expressions in it, in both languages.
struct LocalizedTemplate: Sendable {
    let pt: SentenceTemplate
    let en: SentenceTemplate

    /// Every expression in it.
    var programs: [Program] {
        (pt.parts + en.parts).compactMap { if case .expression(let expression) = $0 { expression.program } else { nil } }
    }

    subscript(language: Language) -> SentenceTemplate {
        switch language {
        case .pt: pt
        case .en: en
        }
    }
}

/// Text with CEL expressions between braces: `a jornada passa {minutes} minutos`. A brace is written twice.
struct SentenceTemplate: Sendable {
    enum Part: Sendable {
        case text(String)
        case expression(RuleExpression)
    }

    let parts: [Part]
    /// The whole sentence, where there is no expression in it.
    let literal: String?

    /// Splits the source and compiles what stands between braces.
    ///
    /// - Throws: the diagnostics of the first expression that does not check, or one for a brace left open.
    init(_ source: String, in environment: Environment) throws(DiagnosticList) {
        var parts: [Part] = []
        var text = ""
        var rest = Substring(source)
        while let character = rest.popFirst() {
            switch character {
            case "{" where rest.first == "{", "}" where rest.first == "}":
                text.append(character)
                rest.removeFirst()
            case "{":
                guard let end = Self.closingBrace(of: rest) else {
                    let length = source.utf8.count
                    throw DiagnosticList(
                        source: source,
                        diagnostics: [
                            Diagnostic(span: SourceSpan(max(0, length - 1)..<length, in: source), message: "a brace is left open")
                        ])
                }
                if !text.isEmpty { parts.append(.text(text)) }
                text = ""
                parts.append(.expression(RuleExpression(try environment.compile(String(rest[..<end])), scope: .pair)))
                rest = rest[rest.index(after: end)...]
            default: text.append(character)
            }
        }
        if !text.isEmpty { parts.append(.text(text)) }
        self.parts = parts
        literal = SentenceTemplate.literal(of: source)
    }

    /// The sentence a source stands for, where there is no expression in it; nil where there is one.
    static func literal(of source: String) -> String? {
        var text = ""
        var rest = Substring(source)
        while let character = rest.popFirst() {
            if character == "{" || character == "}", rest.first == character {
                rest.removeFirst()
            } else if character == "{" {
                return nil
            }
            text.append(character)
        }
        return text
    }

    /// The brace that ends the expression, past braces of its own and texts between quotes.
    private static func closingBrace(of text: Substring) -> Substring.Index? {
        var depth = 0
        var quote: Character?
        for index in text.indices {
            let character = text[index]
            switch character {
            case _ where quote != nil: if character == quote { quote = nil }
            case "\"", "'": quote = character
            case "{": depth += 1
            case "}" where depth == 0: return index
            case "}": depth -= 1
            default: break
            }
        }
        return nil
    }

    /// The sentence for one pair. What is not known is said so.
    func render(_ activation: some PairSource) -> String {
        if let literal { return literal }
        var text = ""
        for part in parts {
            switch part {
            case .text(let literal): text += literal
            case .expression(let expression):
                switch expression.program.evaluate(activation) {
                case .value(let value): text += PortugueseFormat.text(value)
                case .unknown: text += "não informado"
                case .error: text += "?"
                }
            }
        }
        return text
    }
}
