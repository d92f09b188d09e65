import Crypto
import Postgres
import Rules
import SchemaFiles

/// The database has exactly the migrations this program knows.
enum ExamineSchema: StoreStatement, DoctorCheck {
    static let code = "ENC-D03"
    static let subject = "schema"
    static let scope = DoctorScope.schema
    static let sql = "select version, name, sha256 from migration.applied order by version"

    static func examine(_ connection: Connection, _: Doctor) async throws -> Judgement {
        do {
            let applied = try await connection.query(sql).decode((Int32, String, String).self)
            return judge(
                known: Migration.embedded, applied: applied.map { MigrationPlan.Applied(version: Int($0.0), name: $0.1, sha256: $0.2) })
        } catch let error as PostgresError where error.sqlState == .undefinedTable || error.sqlState == .invalidSchemaName {
            return .fault("the database has no schema of Encaminha", remedy: "Run `encaminha migrate` on it, or name another database.")
        }
    }

    static func judge(known: [Migration], applied: [MigrationPlan.Applied]) -> Judgement {
        do throws(StoreError) {
            let plan = try MigrationPlan(known: known, applied: applied)
            guard let first = plan.pending.first else { return .ok("migration \(known.last?.version ?? 0)") }
            return .fault(
                "\(Wording.count(plan.pending.count, "migration")) missing, the first is \(first.version) (\(first.name))",
                remedy: "Run `encaminha migrate` with this version.")
        } catch {
            return .fault(error.message, remedy: error.hint)
        }
    }
}

/// The code lists are those the program was made with.
enum ExamineCodeLists: StoreStatement, DoctorCheck {
    static let code = "ENC-D12"
    static let subject = "code lists"
    static let scope = DoctorScope.schema
    static var sql: String {
        ReferenceLoader.lists.map { list in
            """
            select 'reference/\(list.file).csv', (select s.sha256 from reference.source s where s.file = 'reference/\(list.file).csv'),
                   (select count(*) from \(list.table))
            """
        }.joined(separator: " union all ")
    }

    /// A list as the program has it, and as the database does.
    struct Loaded: Equatable {
        let file: String
        let expected: String
        let found: String?
        /// The fewest rows its table may have: fewer were deleted by hand. 0 where staff may take rows out.
        let fewestRows: Int
        let rows: Int
    }

    static func examine(_ connection: Connection, _: Doctor) async throws -> Judgement {
        let rows = try await connection.query(sql).decode((String, String?, Int).self)
        return judge(
            zip(ReferenceLoader.lists, rows).map { list, row in
                let text = SchemaFiles.named(row.0)?.text ?? ""
                return Loaded(
                    file: row.0, expected: hexadecimal(SHA256.hash(data: Array(text.utf8))), found: row.1,
                    fewestRows: list.policy == .seed ? 0 : CSVTable(text)?.rows.count ?? 0, rows: row.2)
            })
    }

    static func judge(_ lists: [Loaded]) -> Judgement {
        let other = lists.filter { $0.found != $0.expected }
        let short = lists.filter { $0.found == $0.expected && $0.rows < $0.fewestRows }
        if !other.isEmpty {
            return .fault(
                "not this program's: \(Wording.list(other.map(\.file)))",
                remedy: "Run `encaminha migrate` with this version: it loads the lists whose files changed.")
        }
        if !short.isEmpty {
            return .fault(
                "rows are missing: " + Wording.list(short.map { "\($0.file) has \($0.rows) of \($0.fewestRows)" }),
                remedy: "Delete the file's row from reference.source, then run `encaminha migrate`: it loads the list again.")
        }
        return .ok("\(lists.count) lists, as this program has them")
    }
}

/// There are rules, and they mean something on this database.
enum ExamineRuleSet: DoctorCheck {
    static let code = "ENC-D13"
    static let subject = "rule set"
    static let scope = DoctorScope.schema

    static func examine(_ connection: Connection, _: Doctor) async throws -> Judgement {
        do {
            let rules = try await RuleSetReader.active(on: connection)
            let changed = try await ReadRules.changed(on: connection)
            guard changed.isEmpty else {
                return .fault(
                    "stored rules of \(rules.hash.prefix(12)) are not those of its source: \(Wording.list(changed))",
                    remedy:
                        "rules.rule or rules.vocabulary was changed by hand: restore it, or empty it of that version and run `encaminha migrate`."
                )
            }
            return .ok("\(rules.name) \(rules.hash.prefix(12)) compiles")
        } catch let error as StoreError {
            return .fault(error.message, remedy: error.hint)
        } catch let problems as RuleProblemList {
            let first = problems.description.split(separator: "\n").first ?? ""
            return .fault(
                "the active rule set does not compile: \(first)",
                remedy: "`encaminha rules list` shows the versions: activate one that fits, or mend the file and publish it.")
        }
    }
}
