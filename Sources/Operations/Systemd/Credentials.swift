/// Secrets the service manager has put where only this process can read them.
///
/// Source: `systemd.exec(5)`, `LoadCredential=`; `$CREDENTIALS_DIRECTORY`.
package struct Credentials: Sendable {
    private let directory: String?

    package init(environment: [String: String]) {
        let path = environment["CREDENTIALS_DIRECTORY"]
        directory = path.flatMap { $0.hasPrefix("/") ? $0 : nil }
    }

    /// The text of one, without the line feed at its end; nil where there is none.
    package subscript(name: String) -> String? {
        guard let directory, let text = SmallFile.read(directory + "/" + name) else { return nil }
        return text.hasSuffix("\n") ? String(text.dropLast()) : text
    }
}
