/// A place in a source text.
package struct SourceSpan: Hashable, Sendable {
    /// UTF-8 offsets from the start of the text, the end exclusive.
    package let range: Range<Int>
    /// The line of the start, from 1.
    package let line: Int
    /// The column of the start in code points, from 1.
    package let column: Int

    package init(range: Range<Int>, line: Int, column: Int) {
        self.range = range
        self.line = line
        self.column = column
    }

    /// Finds line and column of a range of UTF-8 offsets. Complexity: O(offset).
    package init(_ range: Range<Int>, in source: String) {
        let bytes = source.utf8
        let end = Swift.min(range.upperBound, bytes.count)
        let start = Swift.min(range.lowerBound, end)
        var (line, column) = (1, 1)
        for byte in bytes.prefix(start) {
            if byte == UInt8(ascii: "\n") {
                (line, column) = (line + 1, 1)
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
        self.init(range: start..<end, line: line, column: column)
    }
}

/// Something the front end has to say about a source text.
package struct Diagnostic: Equatable, Sendable {
    package enum Severity: String, Sendable { case error, warning }

    package let severity: Severity
    package let span: SourceSpan
    /// Short and factual, lower case, no full stop.
    package let message: String
    /// Advice: a full sentence.
    package let hint: String?

    package init(severity: Severity = .error, span: SourceSpan, message: String, hint: String? = nil) {
        self.severity = severity
        self.span = span
        self.message = message
        self.hint = hint
    }

    /// Code points of a line that are shown at most.
    private static let widest = 160

    /// Draws the diagnostic below its line of the source:
    ///
    ///     1:11: error: candidate has no field 'schoolin'
    ///      | candidate.schoolin >= 7
    ///      |           ^~~~~~~~
    ///      hint: Did you mean `schooling`?
    ///
    /// Of a long line the part around the place is shown.
    package func rendered(source: String) -> String {
        let lines = source.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let text = span.line <= lines.count ? String(Substring(lines[span.line - 1])) : ""
        let lineStart = lines.prefix(span.line - 1).reduce(0) { $0 + $1.count + 1 }
        let lineEnd = lineStart + text.utf8.count
        let last = Swift.max(Swift.min(span.range.upperBound, lineEnd), span.range.lowerBound)
        let marked = source.utf8.dropFirst(span.range.lowerBound).prefix(last - span.range.lowerBound)
        let width = Swift.max(1, marked.count { $0 & 0xC0 != 0x80 })
        let scalars = text.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }
        let start = scalars.count <= Diagnostic.widest ? 0 : Swift.max(0, span.column - 1 - Diagnostic.widest / 3)
        let end = Swift.min(scalars.count, start + Diagnostic.widest)
        let (before, after) = (start > 0 ? "…" : "", end < scalars.count ? "…" : "")
        let shown = before + String(String.UnicodeScalarView(scalars[Swift.min(start, end)..<end])) + after
        let marks =
            String(repeating: " ", count: before.count + span.column - 1 - start) + "^"
            + String(repeating: "~", count: Swift.min(width, Diagnostic.widest) - 1)
        var drawing = "\(span.line):\(span.column): \(severity.rawValue): \(message)\n | \(shown)\n | \(marks)"
        if let hint { drawing += "\n hint: \(hint)" }
        return drawing
    }
}

/// Why a source text was refused: at least one error, in the order of the text.
package struct DiagnosticList: Error, Equatable, Sendable {
    package let source: String
    package let diagnostics: [Diagnostic]

    package init(source: String, diagnostics: [Diagnostic]) {
        self.source = source
        self.diagnostics = diagnostics
    }

    /// All drawings, one under the other.
    package func rendered() -> String { diagnostics.map { $0.rendered(source: source) }.joined(separator: "\n") }
}

extension DiagnosticList: CustomStringConvertible {
    /// The messages with their places, on one line.
    package var description: String {
        diagnostics.map { "\($0.span.line):\($0.span.column): \($0.message)" }.joined(separator: "; ")
    }
}

/// Gathers diagnostics while parsing and checking; stops listening at a limit.
struct DiagnosticSink {
    let source: String
    let limit: Int
    private(set) var diagnostics: [Diagnostic] = []

    init(source: String, limit: Int) {
        self.source = source
        self.limit = limit
    }

    mutating func report(_ range: Range<Int>, _ message: String, hint: String? = nil) {
        guard diagnostics.count < limit else { return }
        diagnostics.append(Diagnostic(span: SourceSpan(range, in: source), message: message, hint: hint))
    }

    var list: DiagnosticList {
        DiagnosticList(source: source, diagnostics: diagnostics.sorted { $0.span.range.lowerBound < $1.span.range.lowerBound })
    }
}
