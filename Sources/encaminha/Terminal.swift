import Glibc
import Logging
import Operations
import Rules

/// Where a command writes: results to standard output, everything else to standard error.
enum Terminal {
    /// Only what goes wrong; what goes well the commands say themselves.
    static let logger: Logger = {
        var logger = Logger(label: "encaminha") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = .warning
        return logger
    }()

    /// One line to standard error.
    static func say(_ text: String) { StandardStream.error.say(text) }

    /// A result for people.
    static func write(_ text: String) { StandardStream.output.say(text) }

    /// A result for programs: one line of JSON.
    static func write(_ json: CanonicalJSON) { StandardStream.output.say(json.text) }

    /// Whether a person is there to answer.
    static var isInteractive: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

    /// Lines of cells, the columns as wide as their longest cell, which is cut at the given width.
    static func table(_ rows: [[String]], widths: [Int] = []) -> String {
        guard let first = rows.first else { return "" }
        func cut(_ text: String, _ column: Int) -> String {
            guard column < widths.count, text.count > widths[column] else { return text }
            return text.prefix(max(1, widths[column] - 1)) + "…"
        }
        let cells = rows.map { row in row.enumerated().map { cut($0.element, $0.offset) } }
        let longest = first.indices.map { column in cells.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0 }
        return cells.map { row in
            var line = ""
            for (column, cell) in row.enumerated() {
                line += cell
                if column < row.count - 1 { line += String(repeating: " ", count: longest[column] - cell.count + 2) }
            }
            return "  " + line
        }.joined(separator: "\n")
    }
}
