package import Postgres
import Rules

/// Stores a rule set as an immutable version; a version that is there already stays as it is.
package enum PublishRuleSet: StoreStatement {
    static let sql = """
        insert into rules.rule_set (hash, name, source, reason)
        values (encode(sha256(convert_to($1, 'UTF8')), 'hex'), $2, $1, $3)
        on conflict (hash) do nothing
        """

    /// - Returns: The version's hash: SHA-256 of the source.
    package static func run(on connection: Connection, source: String, reason: String) async throws -> String {
        let file = try RuleSetFile.parse(yaml: source)
        try await connection.query(sql, [source, file.name, reason])
        return RuleSetFile.hash(of: source)
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
