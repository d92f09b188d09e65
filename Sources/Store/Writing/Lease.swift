package import Postgres

/// The right to write, until the database's clock says otherwise.
package struct Lease: Sendable, Equatable {
    /// The instance's name.
    package let owner: String
    /// Grows with every taking; a write with an older one is refused, however late it comes.
    package let epoch: Int64

    package init(owner: String, epoch: Int64) {
        self.owner = owner
        self.epoch = epoch
    }

    /// How long a lease lasts without being renewed, where nothing else is said.
    package static let duration = Duration.seconds(15)
    /// The longest that can be asked for.
    package static let longest = Duration.seconds(300)

    /// - Returns: nil while another instance holds it.
    package static func take(as owner: String, for duration: Duration = Self.duration, on connection: Connection) async throws -> Lease? {
        try await TakeLease.run(on: connection, owner: owner, duration: duration).map { Lease(owner: owner, epoch: $0) }
    }

    /// - Parameter probe: Rings in the same statement: an instance at rest asks little.
    /// - Returns: false when another instance has taken it.
    package func renew(
        for duration: Duration = Self.duration, probing probe: DoorbellProbe? = nil, on connection: Connection
    ) async throws -> Bool {
        try await RenewLease.run(on: connection, lease: self, duration: duration, probe: probe)
    }

    /// Gives it up and rings the doorbell, so that another instance need not wait.
    package func release(on connection: Connection) async throws {
        try await ReleaseLease.run(on: connection, lease: self)
    }

    /// How long the lease runs if nobody renews it, on the database's clock; zero when it is free.
    ///
    /// - Parameter probe: Rings in the same statement.
    package static func remaining(probing probe: DoorbellProbe? = nil, on connection: Connection) async throws -> Duration {
        .seconds(try await ReadLeaseRemaining.run(on: connection, probe: probe))
    }
}

extension Lease {
    /// Does what the database does for the holder alone.
    ///
    /// - Throws: ``StoreError`` of kind `lease` when another instance has taken it.
    @discardableResult
    static func fenced<Result>(_ body: () async throws -> Result) async throws -> Result {
        do { return try await body() } catch let error as PostgresError where error.sqlState == .objectInUse {
            throw StoreError(.lease, "another instance has taken the lease", hint: "This instance waits until it is free again.")
        }
    }
}

enum TakeLease: StoreStatement {
    static let sql = "select capture.take_lease($1, $2::float8 * interval '1 second')"

    static func run(on connection: Connection, owner: String, duration: Duration) async throws -> Int64? {
        try await connection.query(sql, [owner, duration / .seconds(1)]).one((Int64?).self)
    }
}

enum RenewLease: StoreStatement {
    static let sql = """
        select capture.renew_lease($1, $2, $3::float8 * interval '1 second'), \(DoorbellProbe.ring(4, 5))
        """

    static func run(on connection: Connection, lease: Lease, duration: Duration, probe: DoorbellProbe?) async throws -> Bool {
        try await connection.query(
            sql, [lease.owner, lease.epoch, duration / .seconds(1), probe?.channel, probe.map { String($0.number) }]
        ).one((Bool, Bool?).self).0
    }
}

enum ReleaseLease: StoreStatement {
    static let sql = "select capture.release_lease($1, $2) is null"

    static func run(on connection: Connection, lease: Lease) async throws {
        _ = try await connection.query(sql, [lease.owner, lease.epoch])
    }
}

enum ReadLeaseRemaining: StoreStatement {
    static let sql = """
        select case when isfinite(lease_until) then greatest(extract(epoch from lease_until - clock_timestamp()), 0) else 0 end::float8,
               \(DoorbellProbe.ring(1, 2))
        from capture.cursor where name = 'placement'
        """

    static func run(on connection: Connection, probe: DoorbellProbe?) async throws -> Double {
        try await connection.query(sql, [probe?.channel, probe.map { String($0.number) }]).one((Double, Bool?).self).0
    }
}
