import Postgres
import SchemaFiles

/// One file of `sql/checks/`, as a query of a few texts.
struct InvariantQuery {
    private let file: EmbeddedFile

    /// - Precondition: The file is embedded; a test runs them all.
    init(_ name: String) {
        guard let file = SchemaFiles.named("checks/\(name)") else { preconditionFailure("sql/checks/\(name) is not embedded") }
        self.file = file
    }

    init(_ file: EmbeddedFile) { self.file = file }

    /// `03_one_live_proposal_per_pair`.
    var name: String { String(file.name.dropFirst("checks/".count).dropLast(".sql".count)) }

    /// Whether the daemon must have read every change before the answer means anything.
    var asksForRest: Bool { file.text.contains("at rest") }

    /// The first few rows as JSON: ids, states and names of objects.
    func rows(on connection: Connection, limit: Int = 20) async throws -> [String] {
        var query = file.text
        while let last = query.last, last == ";" || last.isWhitespace { query.removeLast() }
        return try await connection.query("select to_jsonb(finding)::text from (\(query)\n) as finding limit \(limit)").decode(String.self)
    }
}

/// What must always hold does: every file of `sql/checks/` returns no row.
enum ExamineInvariants: DoctorCheck {
    static let code = "ENC-D35"
    static let subject = "invariants"
    static let scope = DoctorScope.schema

    static func examine(_ connection: Connection, _: Doctor) async throws -> Judgement {
        try await connection.runScript("set statement_timeout = '10min'")
        var broken: [String] = []
        var waiting: [String] = []
        let queries = SchemaFiles.inFolder("checks").map { InvariantQuery($0) }
        // At one snapshot: a change that comes meanwhile is seen by none of them.
        try await connection.withTransaction(.repeatableReadReadOnly) { connection in
            let isBehind = try await ReadBacklog.run(on: connection) > 0
            for query in queries {
                guard let first = try await query.rows(on: connection).first else { continue }
                if isBehind && query.asksForRest { waiting.append(query.name) } else { broken.append("\(query.name): \(first)") }
            }
        }
        if !broken.isEmpty {
            return .fault(
                Wording.list(broken),
                remedy:
                    "Invariants.md says what each file asks. Keep the whole answer of the query, then run `encaminha verify`; it is a fault of Encaminha or of a change by hand."
            )
        }
        return waiting.isEmpty
            ? .ok("\(queries.count) queries, all empty")
            : .attention(
                "cannot be told while the daemon has changes to read: \(Wording.list(waiting))",
                remedy: "Ask again at a quieter moment, or see \(ExamineBacklog.code).")
    }
}
