import DatabaseTesting
import Postgres
import Store
import Testing

/// Every question is shown to be answerable with *no*: the database is broken on purpose, and the doctor must say so by its code.
@Suite("The doctor")
struct DoctorTests {
    /// One way to break a database of one's own, without touching what others share.
    struct Breakage: Sendable, CustomTestStringConvertible {
        let code: String
        let verdict: String
        /// By the superuser; `%` stands for the database's name.
        let sql: String
        /// What the finding must name.
        var names = ""
        var testDescription: String { "\(code): \(sql)" }
    }

    private static let breakages = [
        Breakage(
            code: "ENC-D03", verdict: "fault", sql: "update migration.applied set sha256 = 'x' where version = 3", names: "migration 3"),
        Breakage(
            code: "ENC-D03", verdict: "fault",
            sql: "delete from migration.applied where version = (select max(version) from migration.applied)",
            names: "1 migration missing"),
        Breakage(
            code: "ENC-D03", verdict: "fault", sql: "insert into migration.applied (version, name, sha256) values (999, 'x', 'x')",
            names: "newer"),
        Breakage(
            code: "ENC-D05", verdict: "fault", sql: "revoke select on placement.proposal from encaminhad", names: "placement.proposal"),
        Breakage(code: "ENC-D05", verdict: "fault", sql: "drop policy daemon_reads on capture.cursor", names: "no policy for encaminhad"),
        Breakage(code: "ENC-D05", verdict: "fault", sql: "drop policy owner_all on office.candidate", names: "office.candidate"),
        Breakage(code: "ENC-D05", verdict: "fault", sql: "revoke execute on function capture.prune() from encaminhad", names: "prune"),
        // Called by the views alone: the daemon could not read a single person.
        Breakage(
            code: "ENC-D05", verdict: "fault", sql: "revoke execute on function attribute.sorted_codes(text[]) from encaminhad",
            names: "sorted_codes"),
        Breakage(
            code: "ENC-D05", verdict: "fault",
            sql: "revoke execute on function attribute.concatenated(anycompatiblearray) from encaminhad", names: "concatenated"),
        Breakage(
            code: "ENC-D05", verdict: "fault", sql: "revoke execute on function attribute.week_edges(int4multirange) from encaminhad",
            names: "week_edges"),
        Breakage(code: "ENC-D05", verdict: "fault", sql: "revoke connect on database % from encaminhad", names: "no connect"),
        Breakage(code: "ENC-D06", verdict: "fault", sql: "grant usage on schema identity to encaminha_auditor", names: "encaminha_auditor"),
        Breakage(
            code: "ENC-D06", verdict: "fault", sql: "grant select (civil_name) on identity.person to encaminhad", names: "identity.person"),
        Breakage(
            code: "ENC-D07", verdict: "fault", sql: "grant update (score) on placement.proposal to encaminhad", names: "placement.proposal"),
        Breakage(
            code: "ENC-D08", verdict: "fault", sql: "drop trigger vacancy_updated on office.vacancy", names: "vacancy_updated is missing"),
        Breakage(
            code: "ENC-D08", verdict: "fault", sql: "alter table office.candidate disable trigger candidate_enrolment_followed",
            names: "candidate_enrolment_followed is disabled"),
        Breakage(
            code: "ENC-D08", verdict: "fault", sql: "alter table placement.proposal enable replica trigger proposal_guarded",
            names: "proposal_guarded is disabled"),
        Breakage(
            code: "ENC-D08", verdict: "fault", sql: "alter database % set session_replication_role = replica", names: "no trigger fires"),
        Breakage(
            code: "ENC-D09", verdict: "fault", sql: "alter table office.employer no force row level security", names: "office.employer"),
        Breakage(
            code: "ENC-D09", verdict: "fault", sql: "alter table identity.person disable row level security", names: "identity.person"),
        Breakage(code: "ENC-D10", verdict: "fault", sql: "alter function capture.prune() reset search_path", names: "capture.prune"),
        Breakage(
            code: "ENC-D10", verdict: "fault", sql: "grant execute on function capture.redrive(bigint, bigint) to public",
            names: "capture.redrive"),
        Breakage(code: "ENC-D11", verdict: "fault", sql: "alter view painel.vaga reset (security_invoker)", names: "painel.vaga"),
        Breakage(
            code: "ENC-D12", verdict: "fault", sql: "update reference.source set sha256 = 'x' where file = 'reference/code.csv'",
            names: "reference/code.csv"),
        Breakage(code: "ENC-D12", verdict: "fault", sql: "delete from reference.holiday", names: "reference/holiday.csv has 0 of 20"),
        Breakage(
            code: "ENC-D13", verdict: "fault",
            sql: """
                with bad as (insert into rules.rule_set (hash, name, source, reason)
                    values (encode(sha256('rules: no'), 'hex'), 'x', 'rules: no', 'x') returning hash)
                insert into rules.rule (hash, code, weight, statement, basis) select hash, 'X01', 0, '', '' from bad;
                insert into rules.vocabulary (hash, names) values (encode(sha256('rules: no'), 'hex'), '{today}');
                insert into rules.activation (hash) values (encode(sha256('rules: no'), 'hex'))
                """,
            names: "does not compile"),
        Breakage(
            code: "ENC-D13", verdict: "fault",
            sql: "alter table rules.rule disable trigger rule_is_immutable; update rules.rule set statement = '' where code = 'G01'",
            names: "not those of its source: G01"),
        Breakage(
            code: "ENC-D13", verdict: "fault",
            sql: "alter table rules.vocabulary disable trigger vocabulary_is_immutable; update rules.vocabulary set names = '{today}'",
            names: "not those of its source: the names they read"),
        Breakage(code: "ENC-D13", verdict: "fault", sql: "delete from rules.activation", names: "no rule set is active"),
        Breakage(
            code: "ENC-D14", verdict: "fault",
            sql: "update capture.cursor set owner = 'a', lease_until = clock_timestamp() - interval '185 min'",
            names: "a let it run out 3 h ago"),
        Breakage(
            code: "ENC-D14", verdict: "attention",
            sql: "update capture.cursor set owner = 'a', lease_until = clock_timestamp() + interval '5 h'", names: "a holds it for 4 h more"
        ),
        Breakage(code: "ENC-D14", verdict: "fault", sql: "delete from capture.cursor", names: "no row"),
        Breakage(
            code: "ENC-D15", verdict: "fault",
            sql: """
                update capture.cursor set owner = 'a', lease_until = clock_timestamp() + interval '1 min', snapshot = pg_current_snapshot();
                update office.unit set phone = '1'
                """, names: "1 change unread"),
        Breakage(code: "ENC-D15", verdict: "attention", sql: "update office.unit set phone = '1'", names: "unread"),
        Breakage(
            code: "ENC-D21", verdict: "attention", sql: "alter database % set statement_timeout = '5s'", names: "statement_timeout = 5s"),
        Breakage(
            code: "ENC-D21", verdict: "attention", sql: "alter database % set idle_session_timeout = '8h'", names: "idle_session_timeout"),
        Breakage(
            code: "ENC-D23", verdict: "fault", sql: "alter database % set default_transaction_read_only = on", names: "set for the database"
        ),
        Breakage(code: "ENC-D24", verdict: "fault", sql: "update office.unit set time_zone = 'Marte/Olimpo'", names: "Marte/Olimpo"),
        Breakage(
            code: "ENC-D26", verdict: "attention",
            sql: "insert into capture.failure (kind, id, id2, reason) values (4, 1, 1, 'A99: division by zero')", names: "1, the first"),
        Breakage(code: "ENC-D29", verdict: "attention", sql: "delete from office.staff_member", names: "unit 1 has no staff login"),
        Breakage(
            code: "ENC-D29", verdict: "attention", sql: "insert into office.staff_member (role_name, unit_id) values ('ninguem', 1)",
            names: "ninguem"),
        Breakage(
            code: "ENC-D29", verdict: "attention",
            sql: "insert into office.staff_member (role_name, unit_id) values ('empregador_teste', 1)",
            names: "empregador_teste"),
        Breakage(
            code: "ENC-D30", verdict: "attention", sql: "delete from office.employer_login",
            names: "empregador_teste stands for no employer"),
        Breakage(
            code: "ENC-D30", verdict: "attention", sql: "insert into office.employer_login (role_name, employer_id) values ('ninguem', 1)",
            names: "ninguem"),
        Breakage(code: "ENC-D33", verdict: "attention", sql: "alter database % set password_encryption = 'md5'", names: "md5"),
        Breakage(code: "ENC-D35", verdict: "fault", sql: "alter table office.unit disable row level security", names: "08_tables"),
    ]

    @Test("says by its code what was broken", arguments: breakages)
    func breaks(breakage: Breakage) async throws {
        try await withDatabase { database in
            let admin = try await database.connect()
            // Whoever reads changes has read them all: otherwise what is asked at rest is not answered.
            try await admin.runScript("update capture.cursor set snapshot = pg_current_snapshot()")
            try await admin.runScript(breakage.sql.replacing("%", with: database.name))
            let report = try await DoctorReport.ask(database, ["--checks"])
            let finding = try #require(report[breakage.code])
            #expect(finding.verdict == breakage.verdict, "\(finding.finding)")
            #expect(finding.finding.contains(breakage.names), "\(finding.finding)")
            await admin.close()
        }
    }

    @Test("finds a fresh database in order, but for the daemon that does not run and what a cluster for tests leaves out")
    func fresh() async throws {
        try await withDatabase { database in
            let admin = try await database.connect()
            try await admin.runScript("update capture.cursor set snapshot = pg_current_snapshot()")
            let report = try await DoctorReport.ask(database, ["--checks"])
            // Logins belong to the cluster: those that other tests make for their employers are strangers here (D30).
            let others = report.findings.filter { $0.verdict != "ok" && $0.code != "ENC-D30" }
            #expect(others.map(\.code) == ["ENC-D14", "ENC-D22", "ENC-D34"], "\(others)")
            #expect(report["ENC-D22"]?.verdict == "fault")
            #expect(report.findings.count == 35)
            #expect(try await DoctorReport.ask(database).findings.count == 34, "the invariants are asked only with --checks")
            await admin.close()
        }
    }

    @Test("asks nothing of a schema that is not this program's")
    func noSchema() async throws {
        try await withDatabase { _ in }
        try await withEmptyDatabase { database in
            let report = try await DoctorReport.ask(database)
            #expect(report["ENC-D03"]?.verdict == "fault")
            #expect(report["ENC-D03"]?.remedy?.contains("encaminha migrate") == true)
            #expect(report["ENC-D08"]?.finding.contains("not asked") == true)
            #expect(report["ENC-D01"]?.verdict == "ok")
        }
    }

    @Test("a login that may see little is told what it was not shown, and nothing is called broken for that")
    func littleRight() async throws {
        try await withDatabase { database in
            let report = try await DoctorReport.ask(database, role: "equipe_teste")
            for code in ["ENC-D13", "ENC-D14", "ENC-D17", "ENC-D31"] {
                #expect(report[code]?.verdict == "attention", "\(code)")
                #expect(report[code]?.finding.contains("not asked") == true, "\(code)")
            }
            #expect(report.findings.filter { $0.verdict == "fault" }.map(\.code) == ["ENC-D22"])
        }
    }

    @Test("changes nothing: the server refuses whatever its session would write")
    func readsOnly() async throws {
        try await withDatabase { database in
            let admin = try await database.connect()
            _ = try await Doctor(patience: .zero, asksInvariants: true).examine(on: admin)
            let error = await #expect(throws: PostgresError.self) { try await admin.query("delete from capture.change_log") }
            #expect(error?.sqlState == .readOnlySQLTransaction)
            await admin.close()
        }
    }

    @Test("with a daemon at work its lease is held, and changes that just came are read before anybody calls them old")
    func working() async throws {
        try await withDatabase { database in
            let owner = try await database.connect(as: "encaminha_owner")
            _ = try await DaemonProcess.with(database, instance: "aqui") { _ in
                try await SmallOffice.requireConvergence(owner, "an empty office")
                try await owner.query("update office.unit set phone = '27 3333-4444'")
                let report = try await DoctorReport.ask(database, ["--wait", "60", "--checks"])
                #expect(report["ENC-D14"]?.finding.hasPrefix("aqui, epoch ") == true)
                #expect(report["ENC-D15"]?.finding == "none")
                #expect(report["ENC-D35"]?.verdict == "ok")
            }
            await owner.close()
        }
    }

    @Test("work that waits for people or the daemon is said: an old question, a vacancy held back")
    func waiting() async throws {
        try await PanelOffice.with { database, office in
            try await office.owner.query(
                "insert into placement.question (vacancy_id, candidate_id, asked_at) values ($1, $2, now() - interval '2 min')",
                [office.vacancy, office.person])
            try await office.owner.query(
                """
                insert into placement.lint_finding (vacancy_id, rule, severity, statement, remedy, basis, found_at)
                values ($1, 'V01', 'block', 'x', 'x', 'x', now() - interval '30 h')
                """, [office.vacancy])
            let report = try await DoctorReport.ask(database)
            #expect(report["ENC-D27"]?.finding == "1 question of staff unanswered for more than a minute")
            #expect(report["ENC-D28"]?.finding == "1 vacancy held back for more than a day, the first for 30 h")

            try await office.owner.query(
                "insert into office.vacancy_waiver (vacancy_id, rule, reason) values ($1, 'V01', 'base legal')", [office.vacancy])
            #expect(try await DoctorReport.ask(database)["ENC-D28"]?.verdict == "ok")
        }
    }
}
