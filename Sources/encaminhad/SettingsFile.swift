import Operations

/// Local settings in a file: `NAME=value` a line, as systemd's `EnvironmentFile=` reads them.
///
/// Empty lines and those that begin with `#` or `;` are left out; a value may stand in quotes. The daemon reads it by itself, so that a reload
/// sees what changed.
struct SettingsFile {
    private(set) var values: [String: String] = [:]

    /// - Parameter path: A file that is not there says nothing.
    /// - Throws: ``Problem`` where the file is there and cannot be read, or naming its first line that cannot.
    init(path: String?) throws(Problem) {
        var text = ""
        if let path {
            do throws(SmallFile.Failure) { text = try SmallFile.text(of: path) } catch {
                if !error.isMissing { throw Problem(description: error.message) }
            }
        }
        try self.init(text: text, path: path ?? "")
    }

    init(text: String, path: String) throws(Problem) {
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let line = line.trimmed
            guard let first = line.first, first != "#", first != ";" else { continue }
            guard let equals = line.firstIndex(of: "="), case let name = line[..<equals].trimmed, Self.isName(name) else {
                throw Problem(description: "\(path), line \(index + 1): not of the form NAME=value")
            }
            values[String(name)] = String(Self.unquoted(line[line.index(after: equals)...].trimmed))
        }
    }

    struct Problem: Error, CustomStringConvertible {
        let description: String
    }

    private static func isName(_ text: Substring) -> Bool {
        guard let first = text.utf8.first, first == UInt8(ascii: "_") || isLetter(first) else { return false }
        return text.utf8.allSatisfy { $0 == UInt8(ascii: "_") || isLetter($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    private static func unquoted(_ text: Substring) -> Substring {
        for quote in ["\"", "'"] where text.count >= 2 && text.hasPrefix(quote) && text.hasSuffix(quote) {
            return text.dropFirst().dropLast()
        }
        return text
    }
}

extension Substring {
    /// Without spaces, tabs and carriage returns at either end.
    fileprivate var trimmed: Substring {
        func isBlank(_ character: Character) -> Bool { character == " " || character == "\t" || character == "\r" }
        guard let first = firstIndex(where: { !isBlank($0) }), let last = lastIndex(where: { !isBlank($0) }) else { return "" }
        return self[first...last]
    }
}
