package import Postgres

/// What an instance of the daemon is told.
package struct PlacementConfiguration: Sendable {
    /// The database, as the role `encaminhad`.
    package var target: ConnectionTarget
    /// The same database by way of a pooler in transaction mode, for whoever does not listen; nil where there is none.
    package var pooler: ConnectionTarget?
    /// Names the owner of the lease: two instances must not share one.
    package var instance: String
    /// How long a change can stay unseen when no notification arrives. The doorbell makes it milliseconds otherwise.
    package var pollInterval: Duration
    /// Between two looks at rows that nobody said had changed.
    package var examinationInterval: Duration
    /// How long the lease lasts when it is not renewed: after a crash, how long a standby waits. Renewed twice as often.
    package var lease: Duration

    package init(
        target: ConnectionTarget, pooler: ConnectionTarget? = nil, instance: String, pollInterval: Duration = .seconds(30),
        examinationInterval: Duration = .seconds(600), lease: Duration
    ) {
        self.target = target
        self.pooler = pooler
        self.instance = instance
        self.pollInterval = pollInterval
        self.examinationInterval = examinationInterval
        self.lease = lease
    }
}
