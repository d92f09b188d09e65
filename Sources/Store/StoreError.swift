/// Why the database cannot be worked with as it is, and what to do about it.
package struct StoreError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What kind of trouble, for whoever decides by it.
    package enum Kind: Sendable, Equatable {
        /// The schema is not there, older, newer, or not ours.
        case schema
        /// No rule set is active, or the active one does not compile.
        case ruleSet
        /// The role lacks a right.
        case privilege
        /// Another instance holds the lease, or took it.
        case lease
        /// What was asked for does not exist.
        case notFound
    }

    package let kind: Kind
    /// Short and factual, lower case, no full stop. Names ids only.
    package let message: String
    /// Advice: full sentences.
    package let hint: String

    package init(_ kind: Kind, _ message: String, hint: String) {
        self.kind = kind
        self.message = message
        self.hint = hint
    }

    package var description: String { "\(message)\nhint: \(hint)" }
}
