import CEL
package import Postgres
package import Rules

/// An attribute row and the market it belongs to.
package struct MarketRow: Sendable, Equatable {
    package let market: Int32
    package let row: AttributeRow

    package init(market: Int32, row: AttributeRow) {
        self.market = market
        self.row = row
    }
}

/// Reads the attribute views, one typed column per attribute of the catalogue: a few rows by a prepared statement, many by binary COPY.
package struct AttributeReader: Sendable {
    private enum Kind: Sendable {
        case bool, int, double, string, date, minutes, ints, strings, dates

        var sqlType: String {
            switch self {
            case .bool: "boolean"
            case .int: "bigint"
            case .double: "double precision"
            case .string: "text"
            case .date: "date"
            case .minutes: "int[]"
            case .ints: "bigint[]"
            case .strings: "text[]"
            case .dates: "date[]"
            }
        }
    }

    private let side: Side
    private let kinds: [Kind]
    /// Of the attributes that are read, in the catalogue's order.
    private let positions: [Int]
    private let columns: String
    /// The same, with the types said: a result of a query names the type of its columns, and the element of an array may be a domain.
    private let typedColumns: String

    /// - Parameter unread: Names of attributes that are left out: then there are no whole rows, and ``readParts(_:on:_:)`` reads what there is.
    /// - Throws: ``StoreError`` when the catalogue names a type the views do not have.
    package init(_ side: Side, _ catalogue: AttributeCatalogue, without unread: Set<String> = []) throws(StoreError) {
        self.side = side
        let all = catalogue.entries(side)
        positions = all.indices.filter { !unread.contains(all[$0].name) }
        let entries = positions.map { all[$0] }
        var kinds: [Kind] = []
        for entry in entries {
            switch entry.typeName {
            case "bool": kinds.append(.bool)
            case "int": kinds.append(.int)
            case "double": kinds.append(.double)
            case "string": kinds.append(.string)
            case "date": kinds.append(.date)
            case "week": kinds.append(.minutes)
            case "list(int)": kinds.append(.ints)
            case "list(string)": kinds.append(.strings)
            case "list(date)": kinds.append(.dates)
            default:
                throw StoreError(
                    .schema, "attribute \(entry.path) has the unknown type \(entry.typeName)",
                    hint: "Correct its row in attribute.catalogue.")
            }
        }
        self.kinds = kinds
        let names = entries.map { "\"\($0.name.replacing("\"", with: "\"\""))\"" }
        columns = names.map { ", \($0)" }.joined()
        typedColumns = zip(names, kinds).map { ", \($0)::\($1.sqlType)" }.joined()
    }

    private var view: String {
        switch side {
        case .candidate: "attribute.candidate"
        case .vacancy: "attribute.vacancy"
        }
    }

    private var key: String {
        switch side {
        case .candidate: "candidate_id"
        case .vacancy: "vacancy_id"
        }
    }

    /// As many rows as are read by a prepared statement. Planning the views takes longer than reading a few rows, and COPY is planned anew
    /// every time; for more it pays by its cheaper rows.
    private static let few = 64

    /// The rows of the given keys, or all; those that do not exist are left out.
    ///
    /// - Complexity: O(rows); one statement.
    package func read(_ ids: [Int64]? = nil, on connection: Connection) async throws -> [MarketRow] {
        guard let ids else { return try await read(where: "", on: connection) }
        if ids.isEmpty { return [] }
        if let few = statement(ids) { return try rows(try await connection.query(few.sql, few.parameters)) }
        return try await read(where: filter(ids), on: connection)
    }

    /// The rows whose keys are within the range.
    ///
    /// - Complexity: O(rows); one COPY.
    package func read(in range: ClosedRange<Int64>, on connection: Connection) async throws -> [MarketRow] {
        try await read(where: filter(range), on: connection)
    }

    /// Hands over the rows of the given keys while they come; nobody holds more than one at a time.
    ///
    /// - Complexity: O(rows), of those between the keys too where more than half of them are asked for; one COPY.
    package func read(_ ids: [Int64], on connection: Connection, _ eachRow: (MarketRow) throws -> Void) async throws {
        guard let first = ids.min(), let last = ids.max() else { return }
        // Reading and looking up so many keys takes the server longer than a few rows more.
        guard last - first < 2 * ids.count else { return try await read(where: filter(ids), on: connection, eachRow) }
        let wanted = Set(ids)
        let areAll = wanted.count == last - first + 1
        try await read(where: filter(first...last), on: connection) { row in
            if areAll || wanted.contains(row.row.id) { try eachRow(row) }
        }
    }

    /// Hands over what is read of the given keys while it comes, with their market.
    ///
    /// - Complexity: As above.
    package func readParts(
        _ ids: [Int64], on connection: Connection, _ eachPart: (AttributePart, Int32) throws -> Void
    ) async throws {
        try await read(ids, on: connection) { (found: MarketRow) in
            let row = found.row
            try eachPart(
                AttributePart(id: row.id, unit: row.unit, version: row.version, attributes: positions, values: row.values), found.market)
        }
    }

    private func filter(_ ids: [Int64]) -> String {
        // COPY takes no parameters; whole numbers need no quoting.
        " where \(key) = any ('{\(ids.map(String.init).joined(separator: ","))}'::bigint[])"
    }

    private func filter(_ range: ClosedRange<Int64>) -> String {
        " where \(key) between \(range.lowerBound) and \(range.upperBound)"
    }

    private func read(where filter: String, on connection: Connection) async throws -> [MarketRow] {
        var rows: [MarketRow] = []
        try await read(where: filter, on: connection) { rows.append($0) }
        return rows
    }

    private func read(where filter: String, on connection: Connection, _ eachRow: (MarketRow) throws -> Void) async throws {
        // For the rest of the transaction: the view is many small expressions, and compiling them takes longer than they save.
        try await connection.runScript("set local jit = off")
        try await connection.copyOut(
            "copy (select \(key), unit_id, market_id, version\(columns) from \(view)\(filter)) to stdout (format binary)"
        ) { copied in try eachRow(try row(copied)) }
    }

    /// The statement that reads the rows of the given keys, where they are few enough to be read by one.
    func statement(_ ids: [Int64]) -> Statement? {
        guard !ids.isEmpty, ids.count <= Self.few else { return nil }
        let rows = "select \(key), unit_id, market_id, version\(typedColumns) from \(view) where \(key)"
        // For one key the server keeps a plan; for an array it takes a plan of its own to be cheaper, and makes one every time.
        return ids.count == 1 ? Statement("\(rows) = $1", [ids[0]]) : Statement("\(rows) = any ($1)", [ids])
    }

    /// The rows that ``statement(_:)`` has read.
    func rows(_ found: QueryResult) throws -> [MarketRow] { try (0..<found.count).map { try row(found[$0]) } }

    private func row(_ source: borrowing some AttributeSource & ~Copyable) throws -> MarketRow {
        var values: [Value?] = []
        values.reserveCapacity(kinds.count)
        for (index, kind) in kinds.enumerated() { values.append(try Self.value(kind, source, at: index + 4)) }
        return MarketRow(
            market: try source.decode(Int32.self, at: 2),
            row: AttributeRow(
                id: try source.decode(Int64.self, at: 0), unit: try source.decode(Int32.self, at: 1),
                version: try source.decode(Int64.self, at: 3), values: values))
    }

    private static func value(
        _ kind: Kind, _ row: borrowing some AttributeSource & ~Copyable, at index: Int
    ) throws -> Value? {
        guard !row.isNull(at: index) else { return nil }
        switch kind {
        case .bool: return .bool(try row.decode(Bool.self, at: index))
        case .int: return .int(try row.decode(Int64.self, at: index))
        case .double: return .double(try row.decode(Double.self, at: index))
        case .string: return .string(try row.decode(String.self, at: index))
        case .date: return .timestamp(try row.decode(Day.self, at: index).midnight)
        case .minutes: return .list(try row.decode([Int32].self, at: index).map { .int(Int64($0)) })
        case .ints: return .list(try row.decode([Int64].self, at: index).map { .int($0) })
        case .strings: return .list(try row.decode([String].self, at: index).map { .string($0) })
        case .dates: return .list(try row.decode([Day].self, at: index).map { .timestamp($0.midnight) })
        }
    }
}

/// A row of a result or of a COPY.
private protocol AttributeSource: ~Copyable {
    func isNull(at column: Int) -> Bool
    func decode<Value: PostgresDecodable>(_ type: Value.Type, at column: Int) throws(PostgresError) -> Value
}

extension CopyRow: AttributeSource {}
extension Row: AttributeSource {}
