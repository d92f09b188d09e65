import Logging

/// The level of one logger: that of the process, unless it was given one of its own.
struct LogThreshold: Sendable {
    private let common: AdjustableLogLevel
    private var own: Logger.Level?

    init(_ common: AdjustableLogLevel) { self.common = common }

    var level: Logger.Level {
        get { own ?? common.value }
        set { own = newValue }
    }
}

extension LogEvent {
    /// What a record carries: what its logger always says, what was said with it, and the error it tells of.
    func metadata(over always: Logger.Metadata) -> Logger.Metadata {
        var all = always
        if let metadata { all.merge(metadata) { _, new in new } }
        if let error { all["error"] = "\(error)" }
        return all
    }
}
