package import Postgres
package import Rules

/// What rules are compiled against, as the database has it.
package struct RuleContext: Sendable {
    package let catalogue: AttributeCatalogue
    package let reference: ReferenceData

    package init(catalogue: AttributeCatalogue, reference: ReferenceData) {
        self.catalogue = catalogue
        self.reference = reference
    }
}

/// Reads and compiles the active rule set.
package enum RuleSetReader {
    /// The catalogue and the reference data.
    package static func context(on connection: Connection) async throws -> RuleContext {
        let catalogue = try AttributeCatalogue(rows: await ReadCatalogue.run(on: connection))
        let reference = ReferenceData(
            affinities: try await ReadAffinities.run(on: connection), occupations: try await ReadOccupations.run(on: connection),
            municipalities: try await ReadMunicipalities.run(on: connection), labels: try await ReadLabels.run(on: connection))
        return RuleContext(catalogue: catalogue, reference: reference)
    }

    /// The rule set that counts.
    ///
    /// - Throws: ``StoreError`` when none is active; `RuleProblemList` when it does not fit the catalogue any more.
    package static func active(on connection: Connection) async throws -> CompiledRuleSet {
        guard let active = try await ReadActiveRuleSet.run(on: connection) else {
            throw StoreError(.ruleSet, "no rule set is active", hint: "Run `encaminha migrate`, or `encaminha rules activate HASH`.")
        }
        let context = try await context(on: connection)
        return try CompiledRuleSet.compile(yaml: active.source, catalogue: context.catalogue, reference: context.reference)
    }
}

enum ReadActiveRuleSet: StoreStatement {
    static let sql = """
        select r.hash, r.source from rules.activation a join rules.rule_set r on r.hash = a.hash
        order by a.activation_id desc limit 1
        """

    static func run(on connection: Connection) async throws -> (hash: String, source: String)? {
        try await connection.query(sql).optional((String, String).self).map { (hash: $0.0, source: $0.1) }
    }
}

enum ReadCatalogue: StoreStatement {
    static let sql = """
        select array[side, name, type, class, allowed_in, unit, coalesce(size::text, ''), label_pt, label_en, question_pt]
        from attribute.catalogue order by side, position
        """

    static func run(on connection: Connection) async throws -> [[String]] {
        try await connection.query(sql).decode([String].self)
    }
}

enum ReadAffinities: StoreStatement {
    static let sql = "select a, b, value, directed from reference.occupation_affinity order by a, b"

    static func run(on connection: Connection) async throws -> [ReferenceData.Affinity] {
        try await connection.query(sql).decode((String, String, Int32, Bool).self).map {
            ReferenceData.Affinity(a: $0.0, b: $0.1, value: Int64($0.2), isDirected: $0.3)
        }
    }
}

enum ReadOccupations: StoreStatement {
    static let sql = "select code, title from reference.occupation"

    static func run(on connection: Connection) async throws -> [String: String] {
        Dictionary(uniqueKeysWithValues: try await connection.query(sql).decode((String, String).self).map { ($0.0, $0.1) })
    }
}

enum ReadMunicipalities: StoreStatement {
    static let sql = "select code, name from reference.municipality"

    static func run(on connection: Connection) async throws -> [String: String] {
        Dictionary(uniqueKeysWithValues: try await connection.query(sql).decode((String, String).self).map { ($0.0, $0.1) })
    }
}

enum ReadLabels: StoreStatement {
    static let sql = "select list, code, label_pt from reference.code"

    static func run(on connection: Connection) async throws -> [String: [String: String]] {
        var labels: [String: [String: String]] = [:]
        for row in try await connection.query(sql).decode((String, String, String).self) { labels[row.0, default: [:]][row.1] = row.2 }
        return labels
    }
}
