package import Postgres

/// What an instance of the daemon is told.
package struct PlacementConfiguration: Sendable {
    /// The database, as the role `encaminhad`.
    package var target: ConnectionTarget
    /// Names the owner of the lease: two instances must not share one.
    package var instance: String
    /// How long a change can stay unseen when no notification arrives. The doorbell makes it milliseconds otherwise.
    package var pollInterval: Duration

    package init(target: ConnectionTarget, instance: String, pollInterval: Duration = .seconds(30)) {
        self.target = target
        self.instance = instance
        self.pollInterval = pollInterval
    }
}
