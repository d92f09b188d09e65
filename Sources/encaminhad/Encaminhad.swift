import ArgumentParser
import Glibc
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

            Every option can be given in the environment instead: ENCAMINHA_DATABASE, ENCAMINHA_INSTANCE, ENCAMINHA_POLL_INTERVAL, \
            ENCAMINHA_LEASE, ENCAMINHA_STATUS_LISTENER, ENCAMINHA_LOG_FORMAT, ENCAMINHA_LOG_LEVEL. Where both are given, the option counts.

            SIGTERM and SIGINT end it after the batch in hand. Exit status: 0 stopped, 64 wrong usage, 69 database not to be reached, \
            77 right missing, 78 schema or rule set not fit.
            """,
        version: Release.version)

    enum LogFormat: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    @Option(help: ArgumentHelp("Connection URL or keyword/value string. What it leaves out comes from PG* variables.", valueName: "url"))
    var database: String?

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
            "Seconds a lease lasts when it is not renewed, 1 to 300: how long a standby waits after a crash. (default: 15)",
            valueName: "seconds"))
    var lease: Double?

    @Option(
        help: ArgumentHelp(
            "Where /live, /ready and /metrics are: unix:/path, 127.0.0.1:port or [::1]:port; a socket named status that systemd hands over counts more. (default: nowhere)",
            valueName: "address"))
    var statusListener: String?

    @Option(
        help:
            "How log records are written to standard error: \(LogFormat.allCases.map(\.rawValue).joined(separator: " or ")). (default: text)"
    )
    var logFormat: LogFormat?

    @Option(help: ArgumentHelp("trace, debug, info, notice, warning, error or critical. (default: info)", valueName: "level"))
    var logLevel: String?

    @Flag(help: "Check the settings, the connection, the schema and the active rule set, say so, and end.")
    var checkConfig = false

    func run() async throws {
        let settings = try DaemonSettings(self, environment: ProcessEnvironment.current)
        settings.bootstrapLogging()
        FailPoint.reach(.started)
        let logger = Logger(label: "encaminhad")
        do {
            if checkConfig {
                try await check(settings, logger)
            } else {
                try await serve(settings, logger)
            }
        } catch {
            let report = ErrorReport(error)
            logger.critical("encaminhad cannot go on", metadata: ["error": "\(error)"])
            StandardStream.error.say("encaminhad: \(report.text)")
            throw ExitCode(error is StatusListenerError ? ErrorReport.unavailableStatus : report.status)
        }
    }

    private func serve(_ settings: DaemonSettings, _ logger: Logger) async throws {
        let manager = SystemdNotifier(environment: ProcessEnvironment.current, processID: getpid())
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
        let group = ServiceGroup(
            configuration: .init(services: services, gracefulShutdownSignals: [.sigterm, .sigint], logger: logger))
        try await group.run()
    }

    /// How long the loop may take for one round, where no watchdog says so.
    private static let roundDeadline = Duration.seconds(60)

    private func check(_ settings: DaemonSettings, _ logger: Logger) async throws {
        let connection = try await Connection.connect(to: settings.placement.target, logger: logger)
        try await Migrator.requireCurrentSchema(on: connection)
        let rules = try await RuleSetReader.active(on: connection)
        await connection.close()
        print("ok: \(settings.placement.target), rule set \(rules.name) \(rules.hash.prefix(12))")
    }
}
