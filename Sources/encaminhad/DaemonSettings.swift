import ArgumentParser
import Glibc
import Logging
import Operations
import Placement
import Postgres
import StatusPages
import Store

/// What the options, the settings file, the environment and the credentials say, checked.
struct DaemonSettings {
    let placement: PlacementConfiguration
    /// Where the status pages are; nil where nobody asked for them.
    let statusListener: StatusAddress?
    let logFormat: Encaminhad.LogFormat
    let logLevel: Logger.Level
    /// Every setting with where it came from, secrets masked.
    let entries: [SettingSource.Entry]

    /// - Throws: `ValidationError` naming the option or variable, why it is refused and what it takes.
    init(_ options: Encaminhad, environment: [String: String]) throws {
        let path = options.settingsFile ?? environment["ENCAMINHA_SETTINGS_FILE"]
        let file: SettingsFile
        do { file = try SettingsFile(path: path) } catch { throw ValidationError("\(error)") }
        var source = SettingSource(environment: environment, file: file)
        source.note(
            "settings-file", path ?? "none",
            options.settingsFile != nil ? "option" : environment["ENCAMINHA_SETTINGS_FILE"] != nil ? "environment" : "default")

        let target = try Self.target(options, environment, &source)
        let pooler = try Self.pooler(options, before: target, &source)
        let instance = source.text("instance", option: options.instance, default: Self.hostName)
        guard !instance.isEmpty, instance.utf8.count <= 200 else {
            throw ValidationError("\(SettingSource.label("instance")) must be 1 to 200 bytes long.")
        }
        let pollInterval = try Self.seconds("poll-interval", options.pollInterval, default: .seconds(30), in: 0.1...3600, &source)
        let examinationInterval = try Self.seconds(
            "examination-interval", options.examinationInterval, default: .seconds(600), in: 0.1...86400, &source)
        let lease = try Self.seconds("lease", options.lease, default: Lease.duration, in: 1...(Lease.longest / .seconds(1)), &source)
        placement = PlacementConfiguration(
            target: target, pooler: pooler, instance: instance, pollInterval: pollInterval, examinationInterval: examinationInterval,
            lease: lease)
        statusListener = try Self.listener(options, environment, &source)

        let format = source.text("log-format", option: options.logFormat?.rawValue, default: "auto")
        guard let logFormat = Encaminhad.LogFormat(rawValue: format) else {
            throw ValidationError("\(SettingSource.label("log-format")) must be \(Encaminhad.LogFormat.list), not ‘\(format)’.")
        }
        self.logFormat = logFormat
        let level = source.text("log-level", option: options.logLevel, default: "info")
        guard let logLevel = Logger.Level(rawValue: level) else {
            throw ValidationError("\(SettingSource.label("log-level")) must be trace, debug, info, notice, warning, error or critical.")
        }
        self.logLevel = logLevel
        entries = source.entries
    }

    private static func seconds(
        _ name: String, _ option: Double?, default standard: Duration, in range: ClosedRange<Double>, _ source: inout SettingSource
    ) throws -> Duration {
        // As people write it: no point where there is nothing behind it.
        func written(_ number: Double) -> String { number.rounded() == number ? "\(Int(number))" : "\(number)" }
        let text = source.text(name, option: option.map { "\($0)" }, default: written(standard / .seconds(1)))
        guard let seconds = Double(text) else {
            throw ValidationError("\(SettingSource.label(name)) must be a number of seconds, not ‘\(text)’.")
        }
        guard range.contains(seconds) else {
            throw ValidationError(
                "\(SettingSource.label(name)) must be between \(written(range.lowerBound)) and \(written(range.upperBound)) seconds.")
        }
        return .seconds(seconds)
    }

    private static func target(
        _ options: Encaminhad, _ environment: [String: String], _ source: inout SettingSource
    ) throws -> ConnectionTarget {
        // Its own description leaves passwords out.
        let text = source.text("database", option: options.database, credential: "database", default: "") {
            (try? ConnectionTarget($0).description) ?? "cannot be read"
        }
        var target = try read(text, of: "database")
        if let password = source.secret("database password", credential: "database-password") {
            target = target.setting("password", password)
        }
        if target["application_name"] == nil { target = target.setting("application_name", "encaminhad") }
        // A standby is no use; of several hosts, and of one that is being promoted, the primary is waited for.
        if target["target_session_attrs"] == nil, environment["PGTARGETSESSIONATTRS"] == nil {
            target = target.setting("target_session_attrs", "read-write")
        }
        return target
    }

    /// What it leaves out is as for the database; what is listened to never comes by it.
    private static func pooler(
        _ options: Encaminhad, before target: ConnectionTarget, _ source: inout SettingSource
    ) throws -> ConnectionTarget? {
        let text = source.text("pooler", option: options.pooler, credential: "pooler", default: "") { text in
            text.isEmpty ? "none" : (try? ConnectionTarget(text).description) ?? "cannot be read"
        }
        return text.isEmpty ? nil : target.overridden(by: try read(text, of: "pooler"))
    }

    private static func read(_ text: String, of name: String) throws -> ConnectionTarget {
        do { return try ConnectionTarget(text) } catch {
            throw ValidationError(
                "\(SettingSource.label(name)) cannot be read as a connection URL or keyword/value string: \(error.message)")
        }
    }

    private static func listener(
        _ options: Encaminhad, _ environment: [String: String], _ source: inout SettingSource
    ) throws -> StatusAddress? {
        if let descriptor = InheritedSockets(environment: environment).listening("status") {
            let address = StatusAddress.inherited(descriptor: descriptor)
            source.note("status-listener", "\(address)", "service manager")
            return address
        }
        let text = source.text("status-listener", option: options.statusListener, default: "") { $0.isEmpty ? "none" : $0 }
        guard !text.isEmpty else { return nil }
        guard let address = StatusAddress(text) else {
            throw ValidationError(
                "\(SettingSource.label("status-listener")) must be unix:/path, 127.0.0.1:port or [::1]:port, not ‘\(text)’.")
        }
        return address
    }

    /// Standard error, or the journal where that is what standard error is. Records carry ids only.
    func bootstrapLogging(_ level: AdjustableLogLevel, environment: [String: String]) {
        let journal = JournalSocket(environment: environment)
        let format = logFormat
        LoggingSystem.bootstrap { label in
            switch (format, journal) {
            case (.auto, let journal?), (.journal, let journal?): JournalLogHandler(label: label, journal: journal, level: level)
            case (.json, _), (.journal, nil): JSONLogHandler(label: label, level: level)
            case (.text, _), (.auto, nil): TextLogHandler(label: label, level: level)
            }
        }
    }

    private static var hostName: String {
        var name = [CChar](repeating: 0, count: 256)
        guard unsafe gethostname(&name, name.count - 1) == 0 else { return "encaminhad" }
        return String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
