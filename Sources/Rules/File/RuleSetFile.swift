/// A text in the two languages the catalogue of messages holds.
package struct LocalizedText: Sendable, Equatable {
    package let pt: String
    package let en: String

    package init(pt: String, en: String) {
        self.pt = pt
        self.en = en
    }

    package subscript(language: Language) -> String {
        switch language {
        case .pt: pt
        case .en: en
        }
    }
}

/// The languages of statements and messages.
package enum Language: String, Sendable, CaseIterable {
    case pt, en
}

/// A rule set as its file says it, before anything is compiled.
package struct RuleSetFile: Sendable {
    /// The order's shares and limits of the whole set.
    package struct Settings: Sendable, Equatable {
        /// Shares of the order in per cent; together 100.
        package var scoreShare: Int64 = 85
        package var priorityShare: Int64 = 15
        /// Below this coverage, in per cent, a score is provisional.
        package var provisionalBelow: Int32 = 40
        /// Near misses kept per vacancy.
        package var nearMisses = 5
    }

    /// One rule.
    package struct Rule: Sendable {
        package enum Failure: String, Sendable, CaseIterable { case reversible, definitive }
        package enum OnUnknown: String, Sendable, CaseIterable { case pending, fail, pass }
        package enum Severity: String, Sendable, CaseIterable { case block, warn }

        package var code: String
        package var name: String
        package var kind: RuleKind
        package var isEnabled: Bool
        package var applies: Expression?
        package var condition: Expression?
        package var value: Expression?
        package var weight: Int64
        package var severity: Severity
        package var failure: Failure
        package var definitiveWhen: Expression?
        package var countsAsNearMiss: Bool
        package var onUnknown: OnUnknown
        package var statement: LocalizedText
        package var failed: LocalizedText?
        /// Scores and priorities: what was seen, in a few words; said after the statement once the value is known.
        package var detail: LocalizedText?
        package var remedy: LocalizedText?
        /// Gates: what to ask while it is unknown, in place of the catalogue's questions for what is missing.
        package var question: LocalizedText?
        package var basis: String
        /// L01: places of a vacancy = max(minimum, perOpening × openings).
        package var placesMinimum: Int?
        package var placesPerOpening: Int?
        /// L02: places of a candidate.
        package var placesPerCandidate: Int?
        package var tests: [Test]
        package var line: Int
    }

    /// CEL source with its place in the file.
    package struct Expression: Sendable, Equatable {
        package let source: String
        package let line: Int
        package let column: Int
    }

    /// An example a rule carries.
    package struct Test: Sendable {
        package var name: String
        package var candidate: [String: TestValue]
        package var vacancy: [String: TestValue]
        package var today: String
        package var expect: String
        package var contains: String?
        package var failure: String?
        package var line: Int
    }

    /// A value of an example as written: typed only once the attribute is known.
    package indirect enum TestValue: Sendable, Equatable {
        case scalar(String)
        case list([TestValue])
    }

    package var name: String
    package var title: LocalizedText
    package var settings: Settings
    /// In the order of the file: a variable may use those before it.
    package var variables: [(name: String, expression: Expression)]
    package var rules: [Rule]
}
