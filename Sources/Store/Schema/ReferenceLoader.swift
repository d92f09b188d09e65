import Crypto
package import Postgres
import SchemaFiles

/// Loads the code lists of `sql/reference/` into their tables, each only when its file changed.
package enum ReferenceLoader {
    /// What a file may do with rows that are there already.
    enum Policy {
        /// An official list: changed rows are updated, rows that left the file stay, for something may point at them.
        case official
        /// A starting point that staff goes on with: rows that are there stay as they are.
        case seed
        /// Exactly the file: rows that left it go.
        case exact
    }

    struct List {
        let file: String
        let table: String
        let key: [String]
        let policy: Policy
    }

    /// In the order of their foreign keys.
    static let lists = [
        List(file: "state", table: "reference.state", key: ["code"], policy: .official),
        List(file: "municipality", table: "reference.municipality", key: ["code"], policy: .official),
        List(file: "occupation", table: "reference.occupation", key: ["code"], policy: .official),
        List(file: "occupation_family", table: "reference.occupation_family", key: ["code"], policy: .official),
        List(file: "occupation_synonym", table: "reference.occupation_synonym", key: ["code", "title"], policy: .official),
        List(file: "occupation_alias", table: "reference.occupation_alias", key: ["alias", "code"], policy: .seed),
        List(file: "occupation_affinity", table: "reference.occupation_affinity", key: ["a", "b"], policy: .seed),
        List(
            file: "occupation_requirement", table: "reference.occupation_requirement", key: ["prefix", "kind", "detail"], policy: .official),
        List(file: "activity", table: "reference.activity", key: ["code"], policy: .official),
        List(file: "minimum_wage", table: "reference.minimum_wage", key: ["valid_from"], policy: .official),
        List(file: "holiday", table: "reference.holiday", key: ["day", "state"], policy: .official),
        List(file: "code", table: "reference.code", key: ["list", "code"], policy: .official),
        List(file: "attribute", table: "attribute.catalogue", key: ["side", "name"], policy: .exact),
    ]

    /// - Returns: The files whose lists were loaded, in order.
    package static func loadAll(on connection: Connection, progress: (String) -> Void = { _ in }) async throws -> [String] {
        let known = try await connection.query("select file, sha256 from reference.source").decode((String, String).self)
        let hashes = Dictionary(uniqueKeysWithValues: known.map { ($0.0, $0.1) })
        var loaded: [String] = []
        for list in lists {
            guard let file = SchemaFiles.named("reference/\(list.file).csv") else {
                preconditionFailure("sql/reference/\(list.file).csv is not embedded")
            }
            let text = file.text
            let hash = hexadecimal(SHA256.hash(data: Array(text.utf8)))
            guard hashes[file.name] != hash else { continue }
            guard let table = CSVTable(text) else { preconditionFailure("\(file.name) is not a table") }
            progress("loading \(file.name) (\(table.rows.count) rows)")
            try await connection.withTransaction { connection in
                try await load(list, table, on: connection)
                try await connection.query(
                    """
                    insert into reference.source (file, sha256) values ($1, $2)
                    on conflict (file) do update set sha256 = excluded.sha256, loaded_at = now()
                    """, [file.name, hash])
            }
            loaded.append(file.name)
        }
        return loaded
    }

    private static func load(_ list: List, _ table: CSVTable, on connection: Connection) async throws {
        let types = try await connection.query(
            """
            select attname::text, format_type(atttypid, null), attnotnull from pg_attribute
            where attrelid = $1::text::regclass and attnum > 0 and not attisdropped
            """, [list.table]
        ).decode((String, String, Bool).self)
        let column = Dictionary(uniqueKeysWithValues: types.map { ($0.0, (type: $0.1, isRequired: $0.2)) })
        // Where the table orders its rows and the file does not say how, the order is the file's.
        let isNumbered = column["position"] != nil && !table.columns.contains("position")

        // A column of the file is one array of texts; the server casts it. An empty field of a column that may be null is null.
        var parameters: [any PostgresEncodable] = table.columns.indices.map { index in table.rows.map { $0[index] } }
        var columns = table.columns
        var values = table.columns.map { name in
            guard let info = column[name] else { preconditionFailure("\(list.table) has no column \(name)") }
            return info.isRequired ? "f.\(name)::\(info.type)" : "nullif(f.\(name), '')::\(info.type)"
        }
        if isNumbered {
            columns.append("position")
            values.append("f.ordinality::int")
        }
        let arrays = table.columns.indices.map { "$\($0 + 1)::text[]" }.joined(separator: ", ")
        let source = "unnest(\(arrays)) with ordinality as f(\(table.columns.joined(separator: ", ")), ordinality)"
        let conflict = "on conflict (\(list.key.joined(separator: ", ")))"
        let others = columns.filter { !list.key.contains($0) }
        let resolution: String
        if list.policy == .seed || others.isEmpty {
            resolution = "\(conflict) do nothing"
        } else {
            resolution = "\(conflict) do update set " + others.map { "\($0) = excluded.\($0)" }.joined(separator: ", ")
        }
        try await connection.query(
            "insert into \(list.table) (\(columns.joined(separator: ", "))) select \(values.joined(separator: ", ")) from \(source) \(resolution)",
            parameters)
        guard list.policy == .exact else { return }
        parameters = list.key.map { name in
            guard let index = table.columns.firstIndex(of: name) else { preconditionFailure("\(list.file).csv has no column \(name)") }
            return table.rows.map { $0[index] }
        }
        let keyArrays = list.key.indices.map { "$\($0 + 1)::text[]" }.joined(separator: ", ")
        let match = list.key.map { "f.\($0) = t.\($0)" }.joined(separator: " and ")
        try await connection.query(
            """
            delete from \(list.table) t where not exists (
                select from unnest(\(keyArrays)) as f(\(list.key.joined(separator: ", "))) where \(match))
            """, parameters)
    }
}
