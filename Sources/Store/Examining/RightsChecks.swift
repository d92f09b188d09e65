import Postgres

/// Roles are what `sql/roles.sql` makes them.
enum ExamineRoles: StoreStatement, DoctorCheck {
    static let code = "ENC-D04"
    static let subject = "roles"
    static let scope = DoctorScope.server
    static let sql = """
        select r.rolname::text, r.rolcanlogin, r.rolinherit,
               array_remove(array[case when r.rolsuper then 'superuser' end, case when r.rolcreaterole then 'createrole' end,
                                  case when r.rolcreatedb then 'createdb' end, case when r.rolreplication then 'replication' end,
                                  case when r.rolbypassrls then 'bypassrls' end], null),
               array(select g.rolname::text from pg_auth_members m join pg_roles g on g.oid = m.roleid where m.member = r.oid order by 1)
        from pg_roles r
        where r.rolname in ('encaminha_owner', 'encaminha_migrator', 'encaminhad', 'encaminha_staff', 'encaminha_employer', 'encaminha_auditor')
        order by 1
        """

    struct Role: Equatable {
        let name: String
        var mayLogIn = false
        var inherits = false
        /// What no role of ours has: `superuser`, `bypassrls`, …
        var powers: [String] = []
        var memberOf: [String] = []
    }

    static let expected = [
        Role(name: "encaminha_auditor", inherits: true), Role(name: "encaminha_employer", inherits: true),
        Role(name: "encaminha_migrator", mayLogIn: true, memberOf: ["encaminha_owner"]), Role(name: "encaminha_owner"),
        Role(name: "encaminha_staff", inherits: true), Role(name: "encaminhad", mayLogIn: true),
    ]

    static func examine(_ connection: Connection, _: Doctor) async throws -> Judgement {
        judge(
            try await connection.query(sql).decode((String, Bool, Bool, [String], [String]).self).map {
                Role(name: $0.0, mayLogIn: $0.1, inherits: $0.2, powers: $0.3, memberOf: $0.4)
            })
    }

    static func judge(_ roles: [Role]) -> Judgement {
        var problems: [String] = []
        for wanted in expected {
            guard let role = roles.first(where: { $0.name == wanted.name }) else {
                problems.append("\(wanted.name) is missing")
                continue
            }
            if role.mayLogIn != wanted.mayLogIn { problems.append("\(role.name) \(role.mayLogIn ? "can" : "cannot") log in") }
            if role.inherits != wanted.inherits { problems.append("\(role.name) is \(role.inherits ? "inherit" : "noinherit")") }
            if !role.powers.isEmpty { problems.append("\(role.name) is \(role.powers.joined(separator: ", "))") }
            let surplus = role.memberOf.filter { !wanted.memberOf.contains($0) }
            if !surplus.isEmpty { problems.append("\(role.name) is a member of \(surplus.joined(separator: ", "))") }
            let lacking = wanted.memberOf.filter { !role.memberOf.contains($0) }
            if !lacking.isEmpty { problems.append("\(role.name) is no member of \(lacking.joined(separator: ", "))") }
        }
        return problems.isEmpty
            ? .ok("all six, with the attributes they should have")
            : .fault(
                Wording.list(problems),
                remedy:
                    "As an administrator, `alter role` or `revoke` what is too much; sql/roles.sql makes what is missing and says how each is meant."
            )
    }
}

/// The daemon may read and call what it must. A policy that is missing shows it an empty table, which is worse than an error.
enum ExamineDaemonRights: StoreStatement, DoctorCheck {
    static let code = "ENC-D05"
    static let subject = "rights of the daemon"
    static let scope = DoctorScope.schema
    static let sql = """
        select n || ': no usage' from unnest($1::text[]) n
        where not coalesce((select has_schema_privilege('encaminhad', oid, 'usage') from pg_namespace where nspname = n), false)
        union all
        select t || ': no select' from unnest($2::text[]) t
        where not coalesce(has_table_privilege('encaminhad', to_regclass(t)::oid, 'select'), false)
        union all
        select f || ': no execute' from (
            select unnest($3::text[])
            union
            -- What a view calls, its reader calls.
            select d.refobjid::regprocedure::text
            from pg_rewrite r join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = r.oid and d.refclassid = 'pg_proc'::regclass
            where r.ev_class::regclass::text = any ($2)) as called (f)
        where not coalesce(has_function_privilege('encaminhad', to_regprocedure(f)::oid, 'execute'), false)
        union all
        select 'database ' || current_database() || ': no connect'
        where not has_database_privilege('encaminhad', current_database(), 'connect')
        union all
        select t || ': no policy for ' || r from unnest($2::text[]) t cross join unnest(array['encaminhad', 'encaminha_owner']) r
        join pg_class c on c.oid = to_regclass(t)
        where c.relrowsecurity and not exists (
            select from pg_policy p where p.polrelid = c.oid and p.polcmd in ('r', '*') and (r::regrole::oid = any (p.polroles) or 0 = any (p.polroles)))
        union all
        select c.oid::regclass || ': no policy for encaminha_owner'
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relrowsecurity and n.nspname in ('office', 'identity')
          and not exists (
            select from pg_policy p where p.polrelid = c.oid and p.polcmd in ('r', '*')
            and ('encaminha_owner'::regrole::oid = any (p.polroles) or 0 = any (p.polroles)))
          and c.oid <> all (array(select to_regclass(t)::oid from unnest($2::text[]) t where to_regclass(t) is not null))
        """

    static let schemas = ["reference", "rules", "placement", "capture", "attribute", "office", "migration"]
    static let tables = [
        "migration.applied", "rules.rule_set", "rules.activation", "office.unit", "office.market", "attribute.catalogue",
        "attribute.candidate", "attribute.vacancy", "reference.code", "reference.occupation", "reference.municipality",
        "reference.occupation_affinity", "placement.proposal", "placement.near_miss", "placement.lint_finding", "placement.question",
        "capture.change_log", "capture.cursor", "capture.failure", "capture.trial",
    ]
    /// Those that statements call by name; what the views call beside is read off them.
    static let functions = [
        "attribute.today(text)", "capture.changes_since(pg_snapshot)", "capture.take_lease(text,interval)",
        "capture.renew_lease(text,bigint,interval)", "capture.release_lease(text,bigint)", "capture.prune()",
        "capture.turning(integer,date,date)", "capture.kept_attributes()",
        "capture.begin_process(text,bigint)", "capture.begin_trial(text,bigint,smallint,bigint[],bigint)",
        "capture.end_process_trials(text,bigint)", "capture.set_aside(text,bigint,smallint,bigint,text)",
        "placement.write_batch(text,bigint,pg_snapshot,jsonb,text,bigint,bigint[],bigint[],bigint[],bigint[],boolean[],integer[],integer[],integer[],"
            + "bigint[],text[],text[],text[],text[],bigint[],bigint[],bigint[],bigint[],text[],integer[],bigint[],text[],text[],bigint[],bigint[],jsonb)",
    ]

    static func examine(_ connection: Connection, _: Doctor) async throws -> Judgement {
        let lacking = try await connection.query(sql, [schemas, tables, functions]).decode(String.self)
        return lacking.isEmpty
            ? .ok("reads and calls what it must")
            : .fault(
                Wording.list(lacking),
                remedy: "A right or policy was taken away by hand: give it back as the migration does that made the object.")
    }
}

/// A question that a file of `sql/checks/` asks: it must return no row.
protocol FileCheck: DoctorCheck {
    static var file: String { get }
    static var wellSaid: String { get }
    static var remedy: String { get }
}

extension FileCheck {
    static var scope: DoctorScope { .schema }

    static func examine(_ connection: Connection, _: Doctor) async throws -> Judgement {
        let rows = try await InvariantQuery(file).rows(on: connection)
        return rows.isEmpty ? .ok(wellSaid) : .fault(Wording.list(rows), remedy: remedy)
    }
}

enum ExamineIdentity: FileCheck {
    static let code = "ENC-D06"
    static let subject = "identity"
    static let file = "09_identity_is_out_of_reach.sql"
    static let wellSaid = "out of reach of the daemon, employers and auditors"
    static let remedy = "Revoke the right that is named, and see who had it: names and documents were readable."
}

enum ExamineDaemonWrites: FileCheck {
    static let code = "ENC-D07"
    static let subject = "one door for writing"
    static let file = "10_daemon_writes_through_functions_only.sql"
    static let wellSaid = "the daemon can write no table directly"
    static let remedy = "Revoke the right from encaminhad: it writes through placement.write_batch alone."
}

enum ExamineRowSecurity: FileCheck {
    static let code = "ENC-D09"
    static let subject = "row-level security"
    static let file = "08_tables_have_forced_row_security.sql"
    static let wellSaid = "on and forced on every table with people or employers"
    static let remedy = "`alter table … enable row level security`, `… force row level security`, and a policy for encaminha_owner."
}

enum ExamineDefiners: FileCheck {
    static let code = "ENC-D10"
    static let subject = "security definer functions"
    static let file = "11_definer_functions_are_pinned.sql"
    static let wellSaid = "pinned, and none is open to everybody"
    static let remedy = "`alter function … set search_path = …` as its migration does, and `revoke execute … from public`."
}

enum ExamineViews: FileCheck {
    static let code = "ENC-D11"
    static let subject = "views"
    static let file = "12_views_do_not_leak.sql"
    static let wellSaid = "those for people are security barriers or run with the reader's rights"
    static let remedy = "`alter view … set (security_barrier = true)` or `(security_invoker = true)`, as its migration does."
}
