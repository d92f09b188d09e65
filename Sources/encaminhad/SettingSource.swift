import Operations

/// Finds each setting where it is given first: option, settings file, environment, credential, default. Remembers where.
struct SettingSource {
    /// One setting, as it is shown to people.
    struct Entry {
        let name: String
        let value: String
        let origin: String
        /// What was given, secrets included: never shown.
        fileprivate let given: String

        /// Whether the same was given, also where it is not shown.
        func isSame(as other: Entry) -> Bool { given == other.given }
    }

    private let environment: [String: String]
    private let file: SettingsFile
    private let credentials: Credentials
    /// In the order in which they were asked for.
    private(set) var entries: [Entry] = []

    init(environment: [String: String], file: SettingsFile) {
        self.environment = environment
        self.file = file
        credentials = Credentials(environment: environment)
    }

    /// The text of a setting, empty where only the default says so.
    ///
    /// - Parameter shown: How it is shown, where that is not as it stands.
    mutating func text(
        _ name: String, option: String?, credential: String? = nil, default standard: String, shown: ((String) -> String)? = nil
    ) -> String {
        let variable = Self.variable(name)
        let (value, origin): (String, String) =
            if let option { (option, "option") } else if let value = file.values[variable] {
                (value, "settings file")
            } else if let value =
                environment[variable]
            { (value, "environment") } else if let credential, let value = credentials[credential] {
                (value, "credential \(credential)")
            } else { (standard, "default") }
        entries.append(Entry(name: name, value: shown?(value) ?? value, origin: origin, given: value))
        return value
    }

    /// A secret, which comes as a credential only; shown as set or not.
    mutating func secret(_ name: String, credential: String) -> String? {
        let value = credentials[credential]
        entries.append(
            Entry(
                name: name, value: value == nil ? "not set" : "set", origin: value == nil ? "default" : "credential \(credential)",
                given: value ?? ""))
        return value
    }

    /// For what was decided elsewhere.
    mutating func note(_ name: String, _ value: String, _ origin: String) {
        entries.append(Entry(name: name, value: value, origin: origin, given: value))
    }

    /// `poll-interval` as `ENCAMINHA_POLL_INTERVAL`.
    static func variable(_ name: String) -> String { "ENCAMINHA_" + name.uppercased().replacing("-", with: "_") }

    /// For a refusal: `--poll-interval (ENCAMINHA_POLL_INTERVAL)`.
    static func label(_ name: String) -> String { "--\(name) (\(variable(name)))" }
}
