package import Postgres

/// What a setting is for a session of the daemon, as the server would decide it at login.
struct EffectiveSetting: Equatable {
    let name: String
    let value: String
    /// Where the value comes from, for whoever wants to change it: `set for encaminhad`, `set for the database`, `of the server`.
    var origin = "of the server"

    /// As the server reads a yes; more than `off` for settings that have more values than two.
    var isOn: Bool { !["off", "false", "no", "0", "local_off"].contains(value.lowercased()) }

    /// A duration in milliseconds, which is also the unit where none is given; nil for what is no duration.
    var milliseconds: Int64? {
        let text = value.filter { $0 != " " }
        let digits = text.prefix { $0.isNumber || $0 == "." || $0 == "-" }
        guard let number = Double(digits) else { return nil }
        let factors = ["us": 0.001, "ms": 1, "": 1, "s": 1_000, "min": 60_000, "h": 3_600_000, "d": 86_400_000]
        guard let factor = factors[String(text.dropFirst(digits.count))] else { return nil }
        return Int64(exactly: (number * factor).rounded())
    }
}

/// Settings as a session of `encaminhad` in this database gets them. What the server does not know is left out.
///
/// The order of precedence is that of PostgreSQL: role in database, role, database, all roles, then the server's own.
/// Source: <https://www.postgresql.org/docs/current/sql-alterrole.html>, *Notes*.
enum ReadEffectiveSettings: StoreStatement {
    static let sql = """
        select s.name,
               coalesce(given.value, case when s.source in ('user', 'database user', 'database', 'global', 'client')
                                          then s.boot_val else s.reset_val end, ''),
               case when given.value is null then 'of the server'
                    when given.for_role then 'set for encaminhad' when given.for_database then 'set for the database'
                    else 'set for all roles' end
        from pg_settings s
        left join lateral (
            select substr(entry, length(s.name) + 2) as value, d.setrole <> 0 as for_role, d.setdatabase <> 0 as for_database
            from pg_db_role_setting d cross join unnest(d.setconfig) as entry
            where lower(split_part(entry, '=', 1)) = lower(s.name)
              and d.setdatabase in (0, (select b.oid from pg_database b where b.datname = current_database()))
              and d.setrole in (0, (select r.oid from pg_roles r where r.rolname = 'encaminhad'))
            order by d.setrole <> 0 desc, d.setdatabase <> 0 desc
            limit 1
        ) as given on true
        where s.name = any ($1)
        order by s.name
        """

    static func run(on connection: Connection, _ names: [String]) async throws -> [EffectiveSetting] {
        try await connection.query(sql, [names]).decode((String, String, String).self).map {
            EffectiveSetting(name: $0.0, value: $0.1, origin: $0.2)
        }
    }
}

/// Acting as the owner of everything of ours.
package enum OwnerRole {
    /// Takes `encaminha_owner` where the login may; otherwise the session stays what it is.
    package static func take(on connection: Connection) async throws {
        if try await MayBeOwner.run(on: connection) { try await connection.runScript("set role encaminha_owner") }
    }
}

enum MayBeOwner: StoreStatement {
    static let sql = "select coalesce((select pg_has_role(oid, 'member') from pg_roles where rolname = 'encaminha_owner'), false)"

    static func run(on connection: Connection) async throws -> Bool { try await connection.query(sql).one(Bool.self) }
}

/// Whether the login sees what other sessions do; without, their times come as nulls.
enum MaySeeSessions: StoreStatement {
    static let sql = "select pg_has_role(current_user, 'pg_read_all_stats', 'usage')"

    static func run(on connection: Connection) async throws -> Bool { try await connection.query(sql).one(Bool.self) }

    /// What is said instead of an answer.
    static let notAsked = Judgement.attention(
        "not asked: the login does not see other sessions", remedy: "Ask as an administrator, or `grant pg_monitor` to the login.")
}
