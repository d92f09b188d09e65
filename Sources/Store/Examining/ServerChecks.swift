import Postgres

/// The server speaks the SQL that is used.
enum ExamineVersion: StoreStatement, DoctorCheck {
    static let code = "ENC-D01"
    static let subject = "server version"
    static let scope = DoctorScope.server
    static let sql = "select current_setting('server_version_num')::int, current_setting('server_version')"

    static func examine(_ connection: Connection, _: Doctor) async throws -> Judgement {
        let row = try await connection.query(sql).one((Int32, String).self)
        return judge(number: Int(row.0), name: row.1)
    }

    /// - Parameter number: 150018 is 15.18.
    static func judge(number: Int, name: String) -> Judgement {
        number >= 150_000
            ? .ok("PostgreSQL \(name)")
            : .fault(
                "PostgreSQL \(name); 15 is the oldest that will do", remedy: "Upgrade the server with pg_upgrade or by dump and restore.")
    }
}

/// Every name and word fits.
enum ExamineEncoding: StoreStatement, DoctorCheck {
    static let code = "ENC-D02"
    static let subject = "encoding"
    static let scope = DoctorScope.server
    static let sql = "select pg_encoding_to_char(encoding)::text from pg_database where datname = current_database()"

    static func examine(_ connection: Connection, _: Doctor) async throws -> Judgement {
        judge(try await connection.query(sql).one(String.self))
    }

    static func judge(_ encoding: String) -> Judgement {
        encoding == "UTF8"
            ? .ok(encoding)
            : .fault(
                "the database is in \(encoding)",
                remedy: "Create a database with `createdb -T template0 -E UTF8` and load a dump of this one into it.")
    }
}

/// What is committed survives a crash.
enum ExamineDurability: DoctorCheck {
    static let code = "ENC-D22"
    static let subject = "durability"
    static let scope = DoctorScope.server

    static func examine(_ connection: Connection, _: Doctor) async throws -> Judgement {
        judge(try await ReadEffectiveSettings.run(on: connection, ["fsync", "full_page_writes", "synchronous_commit"]))
    }

    static func judge(_ settings: [EffectiveSetting]) -> Judgement {
        let off = settings.filter { !$0.isOn }.map(\.name)
        let unsafe = off.filter { $0 != "synchronous_commit" }
        if !unsafe.isEmpty {
            return .fault(
                "\(Wording.list(unsafe)) off: a crash of the machine can lose or tear anything",
                remedy: "Set them to on in postgresql.conf and reload; only a cluster for tests may do without.")
        }
        return off.isEmpty
            ? .ok(settings.map(\.name).joined(separator: ", ") + " on")
            : .attention(
                "synchronous_commit is off: a crash can lose the last moments",
                remedy: "Set it to on. Nothing is left inconsistent without it, but a decision somebody saw accepted may be gone.")
    }
}

/// The daemon can write.
enum ExamineReadOnly: StoreStatement, DoctorCheck {
    static let code = "ENC-D23"
    static let subject = "writable"
    static let scope = DoctorScope.server
    static let sql = "select pg_is_in_recovery()"

    static func examine(_ connection: Connection, _: Doctor) async throws -> Judgement {
        judge(
            isStandby: try await connection.query(sql).one(Bool.self),
            settings: try await ReadEffectiveSettings.run(on: connection, ["default_transaction_read_only"]))
    }

    static func judge(isStandby: Bool, settings: [EffectiveSetting]) -> Judgement {
        if isStandby {
            return .fault(
                "the server is a standby",
                remedy: "Name all hosts and target_session_attrs=read-write, so that the daemon finds the primary.")
        }
        guard let setting = settings.first(where: \.isOn) else { return .ok("a primary, transactions may write") }
        return .fault(
            "\(setting.name) is on, \(setting.origin)",
            remedy:
                "Turn it off for encaminhad: `alter role encaminhad set \(setting.name) = off`. It may have been set because the disk was full."
        )
    }
}

/// No clock of the server ends the daemon's work in the middle.
enum ExamineTimeouts: DoctorCheck {
    static let code = "ENC-D21"
    static let subject = "timeouts"
    static let scope = DoctorScope.server

    /// How short a limit may be, in milliseconds. Loading a large office is one statement of several seconds; the listening connection is
    /// idle for as long as nothing changes; transactions are short, but one may wait for locks five seconds at a time.
    static let shortest: [String: Int64] = [
        "statement_timeout": 120_000, "transaction_timeout": 300_000, "idle_in_transaction_session_timeout": 30_000,
        // The listener asks for nothing: any limit at all cuts it off in a quiet night.
        "idle_session_timeout": .max,
    ]

    static func examine(_ connection: Connection, _: Doctor) async throws -> Judgement {
        judge(try await ReadEffectiveSettings.run(on: connection, shortest.keys.sorted()))
    }

    static func judge(_ settings: [EffectiveSetting]) -> Judgement {
        let short = settings.filter { setting in
            guard let limit = setting.milliseconds, let shortest = shortest[setting.name] else { return true }
            return limit != 0 && limit < shortest
        }
        guard !short.isEmpty else { return .ok("none cuts the daemon's sessions short") }
        return .attention(
            short.map { "\($0.name) = \($0.value), \($0.origin)" }.joined(separator: "; "),
            remedy: "Lift it for the daemon alone: " + short.map { "`alter role encaminhad set \($0.name) = 0`" }.joined(separator: ", ")
                + ".")
    }
}

/// There is room for the daemon's three connections and for people.
enum ExamineConnections: StoreStatement, DoctorCheck {
    static let code = "ENC-D20"
    static let subject = "connections"
    static let scope = DoctorScope.server
    static let sql = """
        select current_setting('max_connections')::int,
               current_setting('superuser_reserved_connections')::int + coalesce(current_setting('reserved_connections', true)::int, 0),
               count(*), count(*) filter (where usename = 'encaminhad'),
               (select rolconnlimit from pg_roles where rolname = 'encaminhad'),
               count(*) filter (where datname = current_database()),
               (select datconnlimit from pg_database where datname = current_database())
        from pg_stat_activity where usename is not null and coalesce(backend_type, 'client backend') = 'client backend'
        """

    /// One listens, one keeps the lease, one works.
    private static let needed = 3

    struct Use: Equatable {
        /// For everybody, and of these for administrators alone.
        var most = 100, reserved = 3
        var used = 0
        var daemonUses = 0
        /// Negative: no limit.
        var daemonLimit = 20
        var databaseUses = 0
        var databaseLimit = -1
    }

    static func examine(_ connection: Connection, _: Doctor) async throws -> Judgement {
        let row = try await connection.query(sql).one((Int32, Int32, Int, Int, Int32?, Int, Int32).self)
        return judge(
            Use(
                most: Int(row.0), reserved: Int(row.1), used: row.2, daemonUses: row.3, daemonLimit: Int(row.4 ?? -1), databaseUses: row.5,
                databaseLimit: Int(row.6)))
    }

    static func judge(_ use: Use) -> Judgement {
        let free = use.most - use.reserved - use.used
        let daemonFree = use.daemonLimit < 0 ? free : use.daemonLimit - use.daemonUses
        let databaseFree = use.databaseLimit < 0 ? free : use.databaseLimit - use.databaseUses
        let finding = "\(use.used) of \(use.most) in use, \(use.reserved) of them kept for administrators"
        if use.daemonLimit >= 0 && use.daemonLimit < needed || use.databaseLimit >= 0 && use.databaseLimit < needed || free < needed {
            return .fault(
                "\(finding): the daemon needs three",
                remedy: "Raise max_connections, or the limit of encaminhad or of the database; or put a pooler before the console.")
        }
        if free < use.most / 10 || daemonFree < needed || databaseFree < needed {
            return .attention(
                "\(finding); \(max(0, min(free, daemonFree, databaseFree))) left for the daemon",
                remedy: "See in pg_stat_activity who holds so many; raise max_connections or put a pooler before the console.")
        }
        return .ok(finding)
    }
}
