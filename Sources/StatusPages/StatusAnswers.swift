package import Operations

/// What the daemon tells whoever watches it: `/live`, `/ready` and `/metrics`.
///
/// Counts, times and ids of the installation only; nothing of a person.
package struct StatusAnswers: Sendable {
    private let health: Health
    private let metrics: @Sendable () -> String

    package init(health: Health, metrics: @escaping @Sendable () -> String) {
        self.health = health
        self.metrics = metrics
    }

    struct Page: Sendable, Equatable {
        /// An HTTP status.
        let status: Int
        let contentType: String
        let body: String
    }

    /// The page at a path, without its query; nil where there is none.
    func page(at path: String) -> Page? {
        switch path {
        case "/live": Self.page(health.live())
        case "/ready": Self.page(health.ready())
        case "/metrics": Page(status: 200, contentType: PrometheusText.contentType, body: metrics())
        default: nil
        }
    }

    private static func page(_ answer: Health.Answer) -> Page {
        Page(status: answer.isWell ? 200 : 503, contentType: "application/json", body: answer.json + "\n")
    }
}
