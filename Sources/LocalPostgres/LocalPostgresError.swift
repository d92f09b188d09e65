/// Why a private cluster is not to be had, and what to do about it.
package struct LocalPostgresError: Error, Sendable, Equatable, CustomStringConvertible {
    /// Short and factual, lower case, no full stop.
    package let message: String
    /// What the programs that were run said, or nil.
    package let detail: String?
    /// Advice: a full sentence.
    package let hint: String

    package init(_ message: String, detail: String? = nil, hint: String) {
        self.message = message
        self.detail = detail
        self.hint = hint
    }

    package var description: String {
        var text = message
        if let detail, !detail.isEmpty { text += "\n" + detail }
        return text + "\nhint: " + hint
    }
}
