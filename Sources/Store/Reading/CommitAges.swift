package import Postgres

/// How long ago the changes between two snapshots were committed.
package struct CommitAges: Sendable, Equatable {
    /// One per transaction, in no order, at ``readAt``. At most ``most``.
    package let ages: [Duration]
    /// On the database's clock.
    package let readAt: Instant

    /// A load of a thousand transactions tells as much as one of a million.
    package static let most = 1000

    /// PostgreSQL does not keep when a transaction was committed, unless told to. What is known is when it last noted a change, and that it was
    /// not yet seen when the earlier snapshot was read: the commit lies behind the later of the two, so no age is understated.
    ///
    /// - Parameter before: When the earlier snapshot was read, on the database's clock; nil where that is not known.
    package static func read(from old: Snapshot, to new: Snapshot, before: Instant?, on connection: Connection) async throws -> CommitAges {
        let row = try await ReadCommitAges.run(on: connection, from: old, to: new, before: before)
        return CommitAges(ages: row.0.map { .seconds($0) }, readAt: row.1)
    }
}

enum ReadCommitAges: StoreStatement {
    static let sql = """
        select array(
                   select greatest(extract(epoch from clock_timestamp() - greatest(max(noted_at), $3)), 0)::float8
                   from capture.change_log
                   where xid >= pg_snapshot_xmin($1) and not pg_visible_in_snapshot(xid, $1) and pg_visible_in_snapshot(xid, $2)
                   group by xid limit $4),
               clock_timestamp()
        """

    static func run(on connection: Connection, from old: Snapshot, to new: Snapshot, before: Instant?) async throws -> ([Double], Instant) {
        try await connection.query(sql, [old, new, before, Int64(CommitAges.most)]).one(([Double], Instant).self)
    }
}
