package import Postgres

/// Where a transaction stands: what it sees, and in which database that is true.
package struct DatabasePosition: Sendable, Equatable {
    package let snapshot: Snapshot
    /// Differs from cluster to cluster: a snapshot means nothing in another one.
    package let systemIdentifier: Int64
    /// Grows with every promotion of a standby, after which a snapshot may name transactions that never happened here.
    package let timeline: Int32

    package init(snapshot: Snapshot, systemIdentifier: Int64, timeline: Int32) {
        self.snapshot = snapshot
        self.systemIdentifier = systemIdentifier
        self.timeline = timeline
    }

    /// Where a transaction of the connection's stands now.
    package static func read(on connection: Connection) async throws -> DatabasePosition { try await ReadPosition.run(on: connection) }

    /// Whether both are of one database that has had one history.
    package func isComparable(with other: DatabasePosition) -> Bool {
        systemIdentifier == other.systemIdentifier && timeline == other.timeline
    }
}

enum ReadPosition: StoreStatement {
    /// A server that is written to tells the timeline by the name of the segment it writes; the control file names that of the last
    /// checkpoint, which after a promotion is still the old one for a while.
    static let sql = """
        select pg_current_snapshot(), (select system_identifier from pg_control_system()),
               case when pg_is_in_recovery() then (select timeline_id from pg_control_checkpoint())
                    else ('x' || left(pg_walfile_name(pg_current_wal_lsn()), 8))::bit(32)::int end
        """

    static func run(on connection: Connection) async throws -> DatabasePosition {
        try decode(await connection.query(sql))
    }

    static func decode(_ result: QueryResult) throws -> DatabasePosition {
        let row = try result.one((Snapshot, Int64, Int32).self)
        return DatabasePosition(snapshot: row.0, systemIdentifier: row.1, timeline: row.2)
    }
}

/// How far the proposals reflect the changes, and who writes them.
package struct CursorState: Sendable, Equatable {
    package let snapshot: Snapshot?
    package let ruleSetHash: String?
    package let owner: String?
    package let epoch: Int64
    /// Whether the lease is still running.
    package let isHeld: Bool
    package let updatedAt: Instant
}

enum ReadCursor: StoreStatement {
    static let sql = """
        select snapshot, rule_set_hash, owner, epoch, lease_until > clock_timestamp(), updated_at
        from capture.cursor where name = 'placement'
        """

    static func run(on connection: Connection) async throws -> CursorState {
        let row = try await connection.query(sql).one((Snapshot?, String?, String?, Int64, Bool, Instant).self)
        return CursorState(snapshot: row.0, ruleSetHash: row.1, owner: row.2, epoch: row.3, isHeld: row.4, updatedAt: row.5)
    }
}

/// How many changes the proposals do not reflect yet.
enum ReadBacklog: StoreStatement {
    /// Whether the proposals do not reflect an entry `l` of the log yet, by the cursor `c`. Nothing that is not visible is older than the
    /// snapshot's oldest transaction: that half is for the index.
    static let isUnread = """
        (c.snapshot is null or l.xid >= pg_snapshot_xmin(c.snapshot) and not pg_visible_in_snapshot(l.xid, c.snapshot))
        """
    static let sql = "select count(*) from capture.change_log l, capture.cursor c where c.name = 'placement' and \(isUnread)"

    static func run(on connection: Connection) async throws -> Int {
        try await connection.query(sql).one(Int.self)
    }
}

/// Whether the proposals reflect every change.
package enum DaemonBacklog {
    package static func isEmpty(on connection: Connection) async throws -> Bool { try await ReadBacklog.run(on: connection) == 0 }
}
