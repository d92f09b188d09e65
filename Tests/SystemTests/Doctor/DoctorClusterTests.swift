import DatabaseTesting
import Glibc
import LocalPostgres
import Logging
import Postgres
import Rules
import Store
import Subprocess
import SystemPackage
import Testing

/// What belongs to a whole cluster is broken in one of its own.
@Suite("The doctor on a cluster of its own")
struct DoctorClusterTests {
    private static let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

    private static func connect(_ cluster: PrivateCluster, as role: String = "postgres", _ database: String = "escritorio") async throws
        -> sending Connection
    {
        try await Connection.connect(to: cluster.target.setting("dbname", database).setting("user", role), logger: logger)
    }

    private static func ask(_ cluster: PrivateCluster, _ database: String = "escritorio") async throws -> DoctorReport {
        try await DoctorReport.ask(
            nil, ["--checks", "--database", "host=\(cluster.socketDirectory) port=5432 user=postgres dbname=\(database)"])
    }

    /// Breaks, asks, mends.
    private static func expect(
        _ code: String, _ verdict: String, _ names: String, on cluster: PrivateCluster, _ admin: Connection, _ sql: String, undo: String,
        location: SourceLocation = #_sourceLocation
    ) async throws {
        try await admin.runScript(sql)
        let finding = try await ask(cluster)[code]
        try await admin.runScript(undo)
        #expect(finding?.verdict == verdict, "\(sql): \(finding?.finding ?? "no finding")", sourceLocation: location)
        #expect(finding?.finding.contains(names) == true, "\(sql): \(finding?.finding ?? "no finding")", sourceLocation: location)
    }

    @Test("all is well where all is well; roles, settings, prepared transactions and slots that are not, are said")
    func cluster() async throws {
        var template = Array("/tmp/encaminha-doctor-XXXXXX".utf8CString)
        try #require(mkdtemp(&template) != nil)
        let directory = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        chmod(directory, 0o755)
        // One setting can only be changed by a restart.
        try await PrivateCluster.with(.directory(directory + "/cluster"), .safe) { cluster in
            let admin = try await Self.connect(cluster, "postgres")
            try await admin.runScript("alter system set max_prepared_transactions = 2")
            try await admin.runScript("create database escritorio template template0")
            try await admin.runScript("create database antigo template template0 encoding 'SQL_ASCII' lc_collate 'C' lc_ctype 'C'")
            await admin.close()
        }
        try await PrivateCluster.with(.directory(directory + "/cluster"), .safe) { cluster in
            let admin = try await Self.connect(cluster)
            _ = try await Migrator().run(on: admin)
            try await admin.runScript(
                """
                create role maria login in role encaminha_staff;
                insert into office.market (name) values ('ES');
                insert into office.unit (market_id, name, state, municipality, time_zone)
                values (1, 'Escritório Social', 'ES', '3205309', 'America/Sao_Paulo');
                insert into office.staff_member (role_name, unit_id) values ('maria', 1);
                """)
            // As the daemon does: the lease, everything loaded, the cursor moved.
            let daemon = try await Self.connect(cluster, as: "encaminhad")
            // The longest there is: a busy machine takes its time, and it must not run out before the last question.
            let lease = try #require(try await Lease.take(as: "aqui", for: Lease.longest, on: daemon))
            let office = try await OfficeSnapshot.load(on: daemon)
            _ = try await WriteBatch.run(
                nil, at: office.position, units: office.units, ruleSet: office.rules.hash, lease: lease, on: daemon)
            let well = try await Self.ask(cluster)
            #expect(well.findings.filter { $0.verdict != "ok" }.map { "\($0.code) \($0.finding)" } == [])
            #expect(well["ENC-D14"]?.finding == "aqui, epoch 1")

            func expect(_ code: String, _ verdict: String, _ names: String, _ sql: String, undo: String) async throws {
                try await Self.expect(code, verdict, names, on: cluster, admin, sql, undo: undo)
            }
            for power in ["createdb", "createrole", "bypassrls", "superuser", "replication"] {
                try await expect(
                    "ENC-D04", "fault", "encaminhad is \(power)", "alter role encaminhad \(power)", undo: "alter role encaminhad no\(power)"
                )
            }
            try await expect(
                "ENC-D04", "fault", "encaminha_owner can log in", "alter role encaminha_owner login",
                undo: "alter role encaminha_owner nologin")
            try await expect(
                "ENC-D04", "fault", "encaminhad is inherit", "alter role encaminhad inherit", undo: "alter role encaminhad noinherit")
            try await expect(
                "ENC-D04", "fault", "pg_read_all_data", "grant pg_read_all_data to encaminhad",
                undo: "revoke pg_read_all_data from encaminhad")
            try await expect(
                "ENC-D04", "fault", "encaminha_auditor is missing", "alter role encaminha_auditor rename to outro",
                undo: "alter role outro rename to encaminha_auditor")
            try await expect(
                "ENC-D18", "attention", "1 of postgres",
                "begin; create table public.esquecida (); prepare transaction 'esquecida'", undo: "rollback prepared 'esquecida'")
            try await expect(
                "ENC-D20", "fault", "the daemon needs three", "alter role encaminhad connection limit 1",
                undo: "alter role encaminhad connection limit 20")
            try await expect(
                "ENC-D22", "attention", "synchronous_commit is off", "alter role encaminhad set synchronous_commit = off",
                undo: "alter role encaminhad reset synchronous_commit")
            try await expect(
                "ENC-D21", "attention", "set for encaminhad",
                "alter role encaminhad set idle_in_transaction_session_timeout = '1s'; alter database escritorio set idle_in_transaction_session_timeout = 0",
                undo: "alter role encaminhad reset all; alter database escritorio reset all")
            try await expect(
                "ENC-D32", "attention", "slot parado is not used", "select pg_create_physical_replication_slot('parado', true)",
                undo: "select pg_drop_replication_slot('parado')")
            // Nobody renewed it here, and a busy machine takes longer over this test than a lease lasts.
            #expect(try await lease.renew(on: daemon))
            let mended = try await Self.ask(cluster)
            #expect(mended.fault == 0 && mended.attention == 0, "\(mended.findings.filter { $0.verdict != "ok" })")

            let old = try await Self.ask(cluster, "antigo")
            #expect(old["ENC-D02"]?.finding == "the database is in SQL_ASCII")
            await daemon.close()
            await admin.close()
        }
        _ = try await Subprocess.run(.path("/bin/rm"), arguments: ["-rf", directory], output: .discarded)
    }
}
