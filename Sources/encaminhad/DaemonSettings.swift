import ArgumentParser
import Glibc
import Logging
import Operations
import Placement
import Postgres
import StatusPages
import Store

/// What the options and the environment say, checked.
struct DaemonSettings {
    let placement: PlacementConfiguration
    /// Where the status pages are; nil where nobody asked for them.
    let statusListener: StatusAddress?
    let logFormat: Encaminhad.LogFormat
    let logLevel: Logger.Level

    /// - Throws: `ValidationError` naming the option or variable, why it is refused and what it takes.
    init(_ options: Encaminhad, environment: [String: String]) throws {
        let database = options.database ?? environment["ENCAMINHA_DATABASE"] ?? ""
        var target: ConnectionTarget
        do { target = try ConnectionTarget(database) } catch {
            throw ValidationError(
                "--database (ENCAMINHA_DATABASE) cannot be read as a connection URL or keyword/value string: \(error.message)")
        }
        if target["application_name"] == nil { target = target.setting("application_name", "encaminhad") }
        // A standby is no use; of several hosts, and of one that is being promoted, the primary is waited for.
        if target["target_session_attrs"] == nil, environment["PGTARGETSESSIONATTRS"] == nil {
            target = target.setting("target_session_attrs", "read-write")
        }

        let instance = options.instance ?? environment["ENCAMINHA_INSTANCE"] ?? Self.hostName
        guard !instance.isEmpty, instance.utf8.count <= 200 else {
            throw ValidationError("--instance (ENCAMINHA_INSTANCE) must be 1 to 200 bytes long.")
        }

        let seconds: Double
        if let given = options.pollInterval {
            seconds = given
        } else if let text = environment["ENCAMINHA_POLL_INTERVAL"] {
            guard let value = Double(text) else {
                throw ValidationError("ENCAMINHA_POLL_INTERVAL must be a number of seconds, not ‘\(text)’.")
            }
            seconds = value
        } else {
            seconds = 30
        }
        guard (0.1...3600).contains(seconds) else {
            throw ValidationError("--poll-interval (ENCAMINHA_POLL_INTERVAL) must be between 0.1 and 3600 seconds.")
        }

        let lease: Double
        if let given = options.lease {
            lease = given
        } else if let text = environment["ENCAMINHA_LEASE"] {
            guard let value = Double(text) else { throw ValidationError("ENCAMINHA_LEASE must be a number of seconds, not ‘\(text)’.") }
            lease = value
        } else {
            lease = Lease.duration / .seconds(1)
        }
        guard (1...(Lease.longest / .seconds(1))).contains(lease) else {
            throw ValidationError("--lease (ENCAMINHA_LEASE) must be between 1 and 300 seconds.")
        }
        placement = PlacementConfiguration(target: target, instance: instance, pollInterval: .seconds(seconds), lease: .seconds(lease))

        if let descriptor = InheritedSockets(environment: environment).listening("status") {
            statusListener = .inherited(descriptor: descriptor)
        } else if let text = options.statusListener ?? environment["ENCAMINHA_STATUS_LISTENER"], !text.isEmpty {
            guard let address = StatusAddress(text) else {
                throw ValidationError(
                    "--status-listener (ENCAMINHA_STATUS_LISTENER) must be unix:/path, 127.0.0.1:port or [::1]:port, not ‘\(text)’.")
            }
            statusListener = address
        } else {
            statusListener = nil
        }

        if let given = options.logFormat {
            logFormat = given
        } else if let text = environment["ENCAMINHA_LOG_FORMAT"] {
            guard let format = Encaminhad.LogFormat(rawValue: text) else {
                throw ValidationError("ENCAMINHA_LOG_FORMAT must be text or json, not ‘\(text)’.")
            }
            logFormat = format
        } else {
            logFormat = .text
        }
        let level = options.logLevel ?? environment["ENCAMINHA_LOG_LEVEL"] ?? "info"
        guard let parsed = Logger.Level(rawValue: level) else {
            throw ValidationError("--log-level (ENCAMINHA_LOG_LEVEL) must be trace, debug, info, notice, warning, error or critical.")
        }
        logLevel = parsed
    }

    /// Standard error in either format. Records carry ids only.
    func bootstrapLogging() {
        let (format, level) = (logFormat, logLevel)
        LoggingSystem.bootstrap { label in
            switch format {
            case .json:
                var handler = JSONLogHandler(label: label)
                handler.logLevel = level
                return handler
            case .text:
                var handler = StreamLogHandler.standardError(label: label)
                handler.logLevel = level
                return handler
            }
        }
    }

    private static var hostName: String {
        var name = [CChar](repeating: 0, count: 256)
        guard unsafe gethostname(&name, name.count - 1) == 0 else { return "encaminhad" }
        return String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
