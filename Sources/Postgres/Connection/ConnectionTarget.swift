import CLibPQ

/// How to reach a database: a URL or keyword/value string, over what libpq finds in PG*, the service file and ~/.pgpass.
///
/// Source: <https://www.postgresql.org/docs/15/libpq-connect.html#LIBPQ-CONNSTRING>.
package struct ConnectionTarget: Sendable, Equatable {
    struct Setting: Sendable, Equatable {
        let keyword: String
        let value: String
    }

    /// What was set, in order; no keyword twice.
    private(set) var settings: [Setting] = []

    /// Empty: all from the environment, as libpq does.
    package init() {}

    /// Reads `postgresql://user@host/database?…` or `host=… dbname=…`.
    ///
    /// - Throws: ``PostgresError/Kind/invalidTarget`` when libpq cannot read it. The message may quote the text.
    ///   The corresponding libpq function is `PQconninfoParse`.
    package init(_ text: String) throws(PostgresError) {
        guard !text.utf8.contains(0) else { throw PostgresError(.invalidTarget, "a connection string holds a NUL character") }
        var complaint: UnsafeMutablePointer<CChar>?
        guard let options = unsafe PQconninfoParse(text, &complaint) else {
            defer { unsafe PQfreemem(complaint) }
            throw PostgresError(.invalidTarget, unsafe LibPQText.line(complaint))
        }
        defer { unsafe PQconninfoFree(options) }
        settings = unsafe ConninfoOptions.values(options)
    }

    /// The same target with one keyword set (`dbname`, `user`, `host`, `application_name`, `options`, …); the last setting wins.
    ///
    /// A keyword that libpq does not know makes the connection fail.
    package func setting(_ keyword: String, _ value: String) -> ConnectionTarget {
        var target = self
        target.settings.removeAll { $0.keyword == keyword }
        target.settings.append(Setting(keyword: keyword, value: value))
        return target
    }

    /// The same target with everything that the other sets. Where that names a host, no address of this one is kept.
    package func overridden(by other: ConnectionTarget) -> ConnectionTarget {
        var target = self
        let ways = ["host", "hostaddr"]
        if other.settings.contains(where: { ways.contains($0.keyword) }) { target.settings.removeAll { ways.contains($0.keyword) } }
        return other.settings.reduce(target) { $0.setting($1.keyword, $1.value) }
    }

    /// What was set here; nil when the environment or libpq decides.
    package subscript(keyword: String) -> String? { settings.last { $0.keyword == keyword }?.value }

    /// Order of setting does not matter.
    package static func == (left: ConnectionTarget, right: ConnectionTarget) -> Bool {
        left.settings.sorted { $0.keyword < $1.keyword } == right.settings.sorted { $0.keyword < $1.keyword }
    }
}

extension ConnectionTarget: CustomStringConvertible, CustomDebugStringConvertible {
    /// For messages: where and as whom, in keyword/value form. Never a password, nor anything else that may hold one.
    package var description: String {
        let shown = ["service", "host", "hostaddr", "port", "dbname", "user", "application_name", "target_session_attrs", "sslmode"]
        let text = shown.compactMap { keyword in self[keyword].map { "\(keyword)=\($0)" } }.joined(separator: " ")
        return text.isEmpty ? "as the environment says" : text
    }

    package var debugDescription: String { description }
}
