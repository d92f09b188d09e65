import DatabaseTesting
import Postgres
import Testing

@testable import Store

@Suite("What the daemon may")
struct DaemonRightsTests {
    // Three functions that the views call were granted by a later migration, and nobody asked about them.
    @Test("is what the doctor asks for, no more and no less")
    func isAskedFor() async throws {
        try await withDatabase { database in
            let connection = try await database.connect(as: "encaminha_owner")
            let functions = try await connection.query(
                """
                select p.oid::regprocedure::text from pg_proc p, aclexplode(p.proacl) a
                where a.grantee = 'encaminhad'::regrole and a.privilege_type = 'EXECUTE'
                """
            ).decode(String.self)
            let called = try await connection.query(
                """
                select distinct d.refobjid::regprocedure::text
                from pg_rewrite r join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = r.oid
                where d.refclassid = 'pg_proc'::regclass and r.ev_class in ('attribute.candidate'::regclass, 'attribute.vacancy'::regclass)
                """
            ).decode(String.self)
            // Granted to every role that logs in, whether it asks or not: who somebody is, and the code lists with what checks codes.
            let everybodys: Set = ["office.actor()", "office.my_employer()", "office.my_units()"]
            func own(_ names: [String]) -> Set<String> { Set(names.filter { !$0.hasPrefix("reference.") && !everybodys.contains($0) }) }
            #expect(own(functions) == Set(ExamineDaemonRights.functions).union(called))
            let tables = try await connection.query(
                """
                select c.oid::regclass::text from pg_class c, aclexplode(c.relacl) a
                where a.grantee = 'encaminhad'::regrole and a.privilege_type = 'SELECT'
                """
            ).decode(String.self)
            #expect(own(tables) == own(ExamineDaemonRights.tables))
            #expect(Set(ExamineDaemonRights.tables).isSubset(of: tables))
            await connection.close()
        }
    }
}
