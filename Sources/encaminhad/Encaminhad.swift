import ArgumentParser
import Logging
import Operations
import Placement
import Postgres
import Rules
import ServiceLifecycle
import StatusPages
import Store
import UnixSignals

/// The daemon: composition only.
@main
struct Encaminhad: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "encaminhad",
        abstract: "Matches vacancies with people and writes explained proposals for staff to review.",
        discussion: """
            Listens on PostgreSQL for changes and keeps placement.proposal what the active rule set says it should be. The database is the one \
            --database names, or PGHOST, PGDATABASE, PGUSER and the like; the role is encaminhad.

            Every option can be given in the settings file or the environment instead: --poll-interval as ENCAMINHA_POLL_INTERVAL. The option \
            counts most, then the settings file, then the environment. Under systemd the database may also be a credential: database, a \
            connection string, or database-password.

            SIGHUP reads the settings again; what needs a restart is said in the log.

            SIGTERM and SIGINT end it after the batch in hand. Exit status: 0 stopped, 64 wrong usage, 69 database not to be reached, \
            77 right missing, 78 schema or rule set not fit.
            """,
        version: Release.version)

    enum LogFormat: String, ExpressibleByArgument, CaseIterable {
        /// The journal where standard error is the journal, text otherwise.
        case auto
        case text, json, journal

        static var list: String { allCases.dropLast().map(\.rawValue).joined(separator: ", ") + " or journal" }
    }

    @Option(help: ArgumentHelp("Connection URL or keyword/value string. What it leaves out comes from PG* variables.", valueName: "url"))
    var database: String?

    @Option(
        help: ArgumentHelp(
            "A pooler in transaction mode before the database, as for --database, which says what this leaves out: for all but listening. (default: none)",
            valueName: "url"))
    var pooler: String?

    @Option(
        help: ArgumentHelp(
            "The name this instance holds the lease under. Two instances need two names. (default: the host's name)", valueName: "name"))
    var instance: String?

    @Option(
        help: ArgumentHelp(
            "Seconds after which the tables are looked at although nobody rang, 0.1 to 3600. (default: 30)", valueName: "seconds"))
    var pollInterval: Double?

    @Option(
        help: ArgumentHelp(
            "Seconds between two looks at rows that nobody said had changed, 0.1 to 86400. (default: 600)", valueName: "seconds"))
    var examinationInterval: Double?

    @Option(
        help: ArgumentHelp(
            "Seconds a lease lasts when it is not renewed, 1 to 300: how long a standby waits after a crash. (default: 15)",
            valueName: "seconds"))
    var lease: Double?

    @Option(
        help: ArgumentHelp(
            "Where /live, /ready and /metrics are: unix:/path, 127.0.0.1:port or [::1]:port; a socket named status that systemd hands over counts more. (default: nowhere)",
            valueName: "address"))
    var statusListener: String?

    @Option(
        help: ArgumentHelp(
            "How log records are written: \(LogFormat.list). auto: to the journal where standard error is the journal, else text. (default: auto)",
            valueName: "format"))
    var logFormat: LogFormat?

    @Option(help: ArgumentHelp("trace, debug, info, notice, warning, error or critical. (default: info)", valueName: "level"))
    var logLevel: String?

    @Option(help: ArgumentHelp("A file with settings, NAME=value a line, read again at SIGHUP. (default: none)", valueName: "path"))
    var settingsFile: String?

    @Flag(help: "Print every setting with where it came from, secrets masked, and end.")
    var dumpConfig = false

    @Flag(help: "Check the settings, the connection, the schema and the active rule set, say so, and end.")
    var checkConfig = false

    func run() async throws {
        let settings = try DaemonSettings(self, environment: ProcessEnvironment.current)
        if dumpConfig {
            for entry in settings.entries { StandardStream.output.say("\(entry.name) = \(entry.value) (\(entry.origin))") }
            return
        }
        let level = AdjustableLogLevel(settings.logLevel)
        settings.bootstrapLogging(level, environment: ProcessEnvironment.current)
        FailPoint.reach(.started)
        let logger = Logger(label: "encaminhad")
        do {
            if checkConfig {
                try await check(settings, logger)
            } else {
                try await serve(settings, level, logger)
            }
        } catch {
            let report = ErrorReport(error)
            logger.critical("encaminhad cannot go on", metadata: ["error": "\(error)"])
            StandardStream.error.say("encaminhad: \(report.text)")
            throw ExitCode(error is StatusListenerError ? ErrorReport.unavailableStatus : report.status)
        }
    }

    private func serve(_ settings: DaemonSettings, _ level: AdjustableLogLevel, _ logger: Logger) async throws {
        ProcessMemory.useFewArenas()
        // Taken over first: until then SIGHUP would end the process.
        let hangups = await UnixSignalsSequence(trapping: .sighup)
        let manager = SystemdNotifier(environment: ProcessEnvironment.current)
        let health = PlacementNotifier.health(deadline: manager.watchdogInterval ?? Self.roundDeadline)
        let registry = DaemonMetrics.bootstrap(health)
        let notifier = PlacementNotifier(manager: manager, health: health, metrics: PlacementMetrics())
        // Later ones end first: whoever watches sees the daemon stop.
        var services: [ServiceGroupConfiguration.ServiceConfiguration] = []
        if let address = settings.statusListener {
            let pages = StatusAnswers(health: health) { registry.text() }
            services.append(.init(service: try await StatusServer.listen(at: address, pages: pages, logger: logger)))
        }
        services.append(
            .init(
                service: PlacementService(settings.placement, notifier: notifier, logger: logger),
                successTerminationBehavior: .gracefullyShutdownGroup, failureTerminationBehavior: .cancelGroup))
        let options = self
        services.append(
            .init(
                service: ReloadService(
                    signals: hangups, settings: settings, read: { try DaemonSettings(options, environment: ProcessEnvironment.current) },
                    level: level, manager: manager, logger: logger)))
        var configuration = ServiceGroupConfiguration(services: services, gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
        // The batch in hand is finished; if that takes longer, it is given up, and repeated by whoever comes next.
        configuration.maximumGracefulShutdownDuration = Self.drain
        try await ServiceGroup(configuration: configuration).run()
    }

    /// How long the loop may take for one round, where no watchdog says so.
    private static let roundDeadline = Duration.seconds(60)

    /// How long a stop waits for the batch in hand. The unit allows longer.
    private static let drain = Duration.seconds(30)

    private func check(_ settings: DaemonSettings, _ logger: Logger) async throws {
        let connection = try await Connection.connect(to: settings.placement.target, logger: logger)
        try await Migrator.requireCurrentSchema(on: connection)
        try await RowSecurity.require(on: connection)
        let rules = try await RuleSetReader.active(on: connection)
        await connection.close()
        if let pooler = settings.placement.pooler {
            let pooled = try await Connection.connect(to: pooler, logger: logger, preparedStatements: 0)
            try await Migrator.requireCurrentSchema(on: pooled)
            await pooled.close()
        }
        print("ok: \(settings.placement.target), rule set \(rules.name) \(rules.hash.prefix(12))")
    }
}
