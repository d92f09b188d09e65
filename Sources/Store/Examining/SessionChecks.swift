import Postgres

/// No transaction is open for long: each keeps old rows, and the notification queue, from being cleaned.
enum ExamineTransactions: StoreStatement, DoctorCheck {
    static let code = "ENC-D17"
    static let subject = "open transactions"
    static let scope = DoctorScope.server
    static let sql = """
        select pid, coalesce(usename::text, backend_type), coalesce(state, ''), extract(epoch from clock_timestamp() - xact_start)::float8,
               coalesce(age(backend_xmin), 0)
        from pg_stat_activity
        where xact_start is not null and pid <> pg_backend_pid() and backend_type <> 'autovacuum worker'
        order by xact_start
        """

    struct Open: Equatable {
        let processID: Int32
        let role: String
        let state: String
        let seconds: Double
        /// How many transactions old the snapshot is that it holds; 0 where it holds none.
        let horizon: Int32
    }

    /// Nothing of Encaminha is open for more than seconds.
    static let longest = 600.0

    static func examine(_ connection: Connection, _: Doctor) async throws -> Judgement {
        guard try await MaySeeSessions.run(on: connection) else { return MaySeeSessions.notAsked }
        return judge(
            try await connection.query(sql).decode((Int32, String, String, Double, Int32).self).map {
                Open(processID: $0.0, role: $0.1, state: $0.2, seconds: $0.3, horizon: $0.4)
            })
    }

    static func judge(_ open: [Open]) -> Judgement {
        let old = open.filter { $0.seconds > longest }
        guard !old.isEmpty else {
            return .ok(open.isEmpty ? "none" : "\(open.count), the longest for \(Wording.age(open.map(\.seconds).max() ?? 0))")
        }
        let names = old.map { "\($0.role) (pid \($0.processID)) \($0.state) for \(Wording.age($0.seconds))" }
        return .attention(
            Wording.list(names),
            remedy:
                "See what it waits for in pg_stat_activity; `select pg_terminate_backend(pid)` ends it. Nothing is lost meanwhile, but tables and the notification queue grow."
        )
    }
}

/// Nobody left a prepared transaction behind: it holds its locks through every restart.
enum ExaminePrepared: StoreStatement, DoctorCheck {
    static let code = "ENC-D18"
    static let subject = "prepared transactions"
    static let scope = DoctorScope.server
    static let sql = """
        select owner::text, extract(epoch from clock_timestamp() - prepared)::float8
        from pg_prepared_xacts where database = current_database() order by prepared
        """

    static func examine(_ connection: Connection, _: Doctor) async throws -> Judgement {
        judge(try await connection.query(sql).decode((String, Double).self).map { (owner: $0.0, seconds: $0.1) })
    }

    static func judge(_ prepared: [(owner: String, seconds: Double)]) -> Judgement {
        guard let oldest = prepared.map(\.seconds).max() else { return .ok("none") }
        return .attention(
            "\(prepared.count) of \(Wording.list(Array(Set(prepared.map(\.owner))).sorted())), the oldest for \(Wording.age(oldest))",
            remedy: "Encaminha prepares none. `select gid from pg_prepared_xacts`, then `commit prepared` or `rollback prepared`.")
    }
}

/// The doorbell can ring.
enum ExamineNotifications: StoreStatement, DoctorCheck {
    static let code = "ENC-D19"
    static let subject = "notification queue"
    static let scope = DoctorScope.server
    static let sql = "select pg_notification_queue_usage()"

    static func examine(_ connection: Connection, _: Doctor) async throws -> Judgement {
        judge(share: try await connection.query(sql).one(Double.self))
    }

    static func judge(share: Double) -> Judgement {
        let finding = "\(Int((share * 100).rounded(.up))) % full"
        let remedy =
            "A session that listens stays in one transaction and keeps the queue from being cleaned: find it in pg_stat_activity and end it (see ENC-D17)."
        // When it is full, every commit that notifies fails: then nobody can write at all.
        if share > 0.5 { return .fault(finding, remedy: remedy) }
        return share > 0.1 ? .attention(finding, remedy: remedy) : .ok(finding)
    }
}

/// Standbys and slots neither hold commits up nor fill the disk.
enum ExamineReplication: StoreStatement, DoctorCheck {
    static let code = "ENC-D32"
    static let subject = "replication"
    static let scope = DoctorScope.server
    static let sql = """
        select slot_name::text, active, coalesce(wal_status, ''),
               case when pg_is_in_recovery() then 0 else coalesce(pg_wal_lsn_diff(pg_current_wal_lsn(), restart_lsn), 0) end::bigint
        from pg_replication_slots where not temporary order by 1
        """

    struct Slot: Equatable {
        let name: String
        let isActive: Bool
        /// `reserved`, `extended`, `unreserved`, `lost`.
        let status: String
        /// Bytes of log kept for it.
        let kept: Int64
    }

    static func examine(_ connection: Connection, _: Doctor) async throws -> Judgement {
        guard try await MaySeeSessions.run(on: connection) else { return MaySeeSessions.notAsked }
        let slots = try await connection.query(sql).decode((String, Bool, String, Int64).self).map {
            Slot(name: $0.0, isActive: $0.1, status: $0.2, kept: $0.3)
        }
        let standbys = try await CountStandbys.run(on: connection)
        return judge(slots, standbys: standbys.all, synchronous: standbys.synchronous, waitsForSynchronous: standbys.isWaitedFor)
    }

    static func judge(_ slots: [Slot], standbys: Int, synchronous: Int, waitsForSynchronous: Bool) -> Judgement {
        if waitsForSynchronous && synchronous == 0 {
            return .fault(
                "synchronous_standby_names waits for a standby, and none is connected: every commit hangs",
                remedy: "Bring the standby back, or empty synchronous_standby_names and reload.")
        }
        let idle = slots.filter { !$0.isActive || $0.status == "lost" || $0.status == "unreserved" }
        guard idle.isEmpty else {
            return .attention(
                Wording.list(idle.map { "slot \($0.name) \($0.isActive ? $0.status : "is not used"), keeps \(Wording.bytes($0.kept))" }),
                remedy: "Bring its standby back, or `select pg_drop_replication_slot(name)`: what it keeps fills the disk.")
        }
        return .ok(standbys == 0 ? "no standby" : Wording.count(standbys, "standby", plural: "standbys"))
    }
}

enum CountStandbys: StoreStatement {
    static let sql = """
        select count(*), count(*) filter (where sync_state in ('sync', 'quorum')),
               current_setting('synchronous_standby_names') <> '' and current_setting('synchronous_commit') not in ('off', 'local')
        from pg_stat_replication
        """

    static func run(on connection: Connection) async throws -> (all: Int, synchronous: Int, isWaitedFor: Bool) {
        let row = try await connection.query(sql).one((Int, Int, Bool).self)
        return (all: row.0, synchronous: row.1, isWaitedFor: row.2)
    }
}

/// Nobody's work is readable on the way.
enum ExamineTransport: StoreStatement, DoctorCheck {
    static let code = "ENC-D33"
    static let subject = "connections over the network"
    static let scope = DoctorScope.server
    static let sql = """
        select coalesce(array_agg(distinct a.usename::text) filter (where not s.ssl), '{}'), count(distinct a.pid),
               current_setting('password_encryption')
        from pg_stat_activity a join pg_stat_ssl s on s.pid = a.pid
        where a.datname = current_database() and a.client_addr is not null
          and not (a.client_addr <<= '127.0.0.0/8' or a.client_addr = '::1')
        """

    static func examine(_ connection: Connection, _: Doctor) async throws -> Judgement {
        guard try await MaySeeSessions.run(on: connection) else { return MaySeeSessions.notAsked }
        let row = try await connection.query(sql).one(([String], Int, String).self)
        return judge(unencrypted: row.0, remote: row.1, passwords: row.2)
    }

    static func judge(unencrypted: [String], remote: Int, passwords: String) -> Judgement {
        if !unencrypted.isEmpty {
            return .attention(
                "without TLS: \(Wording.list(unencrypted))",
                remedy: "Say hostssl in pg_hba.conf, and sslmode=verify-full where clients connect: names and documents pass there.")
        }
        if passwords != "scram-sha-256" {
            return .attention(
                "new passwords are stored as \(passwords)",
                remedy: "Set password_encryption = 'scram-sha-256' and give every login a new password.")
        }
        return .ok(remote == 0 ? "none now; passwords are SCRAM" : "\(remote) now, all with TLS; passwords are SCRAM")
    }
}

/// Old rows are cleaned and numbers of transactions do not run out.
enum ExamineVacuum: StoreStatement, DoctorCheck {
    static let code = "ENC-D34"
    static let subject = "vacuum"
    static let scope = DoctorScope.server
    static let sql = """
        select current_setting('autovacuum')::bool and current_setting('track_counts')::bool, age(datfrozenxid)::bigint,
               mxid_age(datminmxid)::bigint
        from pg_database where datname = current_database()
        """

    static func examine(_ connection: Connection, _: Doctor) async throws -> Judgement {
        let row = try await connection.query(sql).one((Bool, Int64, Int64).self)
        return judge(isOn: row.0, age: max(row.1, row.2))
    }

    /// - Parameter age: Of the oldest row that is not frozen, in transactions. The server stops at some 2.1 thousand million.
    static func judge(isOn: Bool, age: Int64) -> Judgement {
        let millions = "the oldest row is \(age / 1_000_000) million transactions old"
        if age > 1_500_000_000 {
            return .fault(
                "\(millions): near the limit the server refuses to write",
                remedy: "Run `vacuum freeze` now; ENC-D17 and ENC-D18 show what holds it back.")
        }
        if !isOn {
            return .attention("autovacuum is off", remedy: "Set autovacuum and track_counts to on: tables only grow without.")
        }
        return age > 500_000_000
            ? .attention(millions, remedy: "Autovacuum does not keep up, or something holds it back: see ENC-D17 and ENC-D18.")
            : .ok("autovacuum on, \(millions)")
    }
}
