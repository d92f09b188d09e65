package import Postgres
import Rules

/// Stores a rule set as an immutable version, with what each of its rules says and the names they speak of; a version that is there already
/// stays as it is.
package enum PublishRuleSet: StoreStatement {
    static let sql = """
        with version as (
            insert into rules.rule_set (hash, name, source, reason)
            values (encode(sha256(convert_to($1, 'UTF8')), 'hex'), $2, $1, $3)
            on conflict (hash) do nothing
        ), vocabulary as (
            insert into rules.vocabulary (hash, names) values (encode(sha256(convert_to($1, 'UTF8')), 'hex'), $5)
            on conflict (hash) do nothing)
        insert into rules.rule (hash, code, weight, statement, failed, remedy, question, basis)
        select encode(sha256(convert_to($1, 'UTF8')), 'hex'), w.*
        from jsonb_to_recordset($4::jsonb) as w(
            code text, weight int, statement text, failed text, remedy text, question text, basis text)
        on conflict (hash, code) do nothing
        """

    /// - Returns: The version's hash: SHA-256 of the source.
    @discardableResult
    package static func run(on connection: Connection, source: String, reason: String) async throws -> String {
        let file = try RuleSetFile.parse(yaml: source)
        try await connection.query(
            sql, [source, file.name, reason, JSONB(CanonicalJSON.array(file.words.map(\.json)).text), file.namesOfPairs])
        return RuleSetFile.hash(of: source)
    }
}

extension RuleWords {
    /// A row of `rules.rule` but for the version.
    var json: CanonicalJSON {
        func text(_ text: String?) -> CanonicalJSON { text.map { .string($0) } ?? .null }
        return .object(inOrder: [
            "basis": .string(basis), "code": .string(code), "failed": text(failed), "question": text(question), "remedy": text(remedy),
            "statement": .string(statement), "weight": .number(weight),
        ])
    }
}

/// What the rules of the version that counts say, as stored.
enum ReadRules: StoreStatement {
    static let sql = "select code, weight, statement, failed, remedy, question, basis from rules.rule where hash = $1 order by code"

    /// The codes of rules that are stored otherwise than the source has them, or are in one of the two only.
    static func changed(on connection: Connection) async throws -> [String] {
        guard let active = try await ReadActiveRuleSet.run(on: connection) else { return [] }
        let rows = try await connection.query(sql, [active.hash]).decode((String, Int32, String, String?, String?, String?, String).self)
        let stored = rows.map {
            RuleWords(
                code: $0.0, weight: Int64($0.1), statement: $0.2, failed: $0.3, remedy: $0.4, question: $0.5, basis: $0.6)
        }
        let file = try RuleSetFile.parse(yaml: active.source)
        let meant = file.words
        let names = try await connection.query(ReadVocabulary.sql, [active.hash]).decode([String].self).first
        let vocabulary = names == file.namesOfPairs ? [] : ["the names they read"]
        return vocabulary
            + Set((stored + meant).map(\.code)).filter { code in
                stored.first { $0.code == code } != meant.first { $0.code == code }
            }.sorted()
    }
}

/// The names that explanations of a version cite by place.
enum ReadVocabulary: StoreStatement {
    static let sql = "select names from rules.vocabulary where hash = $1"
}

/// Versions of which something is not stored that explanations are rendered with: those of an older schema.
enum ReadRuleSetsWithoutRules: StoreStatement {
    static let sql = """
        select r.source, r.reason from rules.rule_set r
        where not exists (select from rules.rule w where w.hash = r.hash)
           or not exists (select from rules.vocabulary v where v.hash = r.hash)
        """

    static func run(on connection: Connection) async throws -> [(source: String, reason: String)] {
        try await connection.query(sql).decode((String, String).self).map { (source: $0.0, reason: $0.1) }
    }
}

/// Makes a version the one that counts. The daemon follows without a restart.
package enum ActivateRuleSet: StoreStatement {
    static let sql = "insert into rules.activation (hash) values ($1)"

    /// - Throws: ``StoreError`` where no version has the hash.
    package static func run(on connection: Connection, hash: String) async throws {
        do {
            try await connection.query(sql, [hash])
        } catch let error as PostgresError where error.sqlState == .foreignKeyViolation {
            throw StoreError(
                .notFound, "no rule set has the hash \(hash)", hint: "`encaminha rules list` shows the versions; publish the file first.")
        }
    }
}

/// A published version.
package struct RuleSetVersion: Sendable, Equatable {
    package let hash: String
    package let name: String
    package let author: String
    package let reason: String
    package let createdAt: Instant
    package let isActive: Bool
}

/// All versions, the newest first.
package enum ReadRuleSets: StoreStatement {
    static let sql = """
        select r.hash, r.name, r.author::text, r.reason, r.created_at,
               r.hash is not distinct from (select a.hash from rules.activation a order by a.activation_id desc limit 1)
        from rules.rule_set r order by r.created_at desc, r.hash
        """

    package static func run(on connection: Connection) async throws -> [RuleSetVersion] {
        try await connection.query(sql).decode((String, String, String, String, Instant, Bool).self).map {
            RuleSetVersion(hash: $0.0, name: $0.1, author: $0.2, reason: $0.3, createdAt: $0.4, isActive: $0.5)
        }
    }
}
