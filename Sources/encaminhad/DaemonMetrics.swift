import CoreMetrics
import Operations
import Placement
import Postgres

/// The registry behind `/metrics`.
enum DaemonMetrics {
    private static let buildInfo = MetricDescription(
        "encaminha_build_info", .gauge, "Always 1: the version of Encaminha and of the libpq it uses, as labels")
    private static let readyGauge = MetricDescription("encaminha_ready", .gauge, "1 while /ready says so, 0 while it does not")
    private static let liveGauge = MetricDescription("encaminha_live", .gauge, "1 while /live says so, 0 while it does not")

    /// Becomes the backend of `swift-metrics` for the whole process. Once.
    static func bootstrap(_ health: Health) -> PrometheusRegistry {
        let registry = PrometheusRegistry(
            PlacementMetrics.descriptions,
            collectors: [
                ProcessMetrics.collect,
                {
                    [
                        MetricFamily(buildInfo, 1, ["version": Release.version, "libpq": ClientLibrary.version]),
                        MetricFamily(liveGauge, health.live().isWell ? 1 : 0), MetricFamily(readyGauge, health.ready().isWell ? 1 : 0),
                    ]
                },
            ])
        MetricsSystem.bootstrap(registry)
        return registry
    }
}
