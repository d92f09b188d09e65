package import Postgres

/// The right to write, until the database's clock says otherwise.
package struct Lease: Sendable, Equatable {
    /// The instance's name.
    package let owner: String
    /// Grows with every taking; a write with an older one is refused, however late it comes.
    package let epoch: Int64

    /// How long a lease lasts without being renewed.
    package static let duration = Duration.seconds(30)
    /// How often it is renewed.
    package static let renewal = Duration.seconds(10)

    /// - Returns: nil while another instance holds it.
    package static func take(as owner: String, on connection: Connection) async throws -> Lease? {
        try await TakeLease.run(on: connection, owner: owner).map { Lease(owner: owner, epoch: $0) }
    }

    /// - Returns: false when another instance has taken it.
    package func renew(on connection: Connection) async throws -> Bool {
        try await RenewLease.run(on: connection, lease: self)
    }

    /// Gives it up, so that another instance need not wait.
    package func release(on connection: Connection) async throws {
        try await ReleaseLease.run(on: connection, lease: self)
    }
}

enum TakeLease: StoreStatement {
    static let sql = "select capture.take_lease($1, $2::int * interval '1 second')"

    static func run(on connection: Connection, owner: String) async throws -> Int64? {
        try await connection.query(sql, [owner, Int32(Lease.duration.components.seconds)]).one((Int64?).self)
    }
}

enum RenewLease: StoreStatement {
    static let sql = "select capture.renew_lease($1, $2, $3::int * interval '1 second')"

    static func run(on connection: Connection, lease: Lease) async throws -> Bool {
        try await connection.query(sql, [lease.owner, lease.epoch, Int32(Lease.duration.components.seconds)]).one(Bool.self)
    }
}

enum ReleaseLease: StoreStatement {
    static let sql = "select capture.release_lease($1, $2) is null"

    static func run(on connection: Connection, lease: Lease) async throws {
        _ = try await connection.query(sql, [lease.owner, lease.epoch])
    }
}
