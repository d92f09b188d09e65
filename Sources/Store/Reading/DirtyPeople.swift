import Postgres
import Rules

/// Who changed, and of whom only their own row did.
struct DirtyPeople: Sendable {
    private(set) var all: Set<Int64> = []
    /// Of whom what `capture.kept_attributes()` names is as it was.
    private(set) var ofOwnRow: Set<Int64> = []

    init(_ keys: [DirtyKey]) {
        for key in keys where key.kind == .ownRow { ofOwnRow.insert(key.id) }
        all = ofOwnRow
        add(keys.lazy.filter { $0.kind == .candidate }.map(\.id))
    }

    /// Of these anything may be another than before.
    mutating func add(_ people: some Sequence<Int64>) {
        for id in people {
            all.insert(id)
            ofOwnRow.remove(id)
        }
    }

    /// Fewer are read with everything: a second statement takes longer than their rows.
    static let fewest = 1024
}

extension OfficeChanges {
    /// Reads the rows of people, and hands them over as they come; who has none among them is gone.
    mutating func read(
        _ people: DirtyPeople, _ catalogue: AttributeCatalogue, except aside: SetAsideKeys, handingRowsTo receiver: inout some RowReceiver,
        on connection: Connection
    ) async throws {
        var whole = Array(people.all)
        if people.ofOwnRow.count >= DirtyPeople.fewest {
            whole = Array(people.all.subtracting(people.ofOwnRow))
            let reader = try AttributeReader(.candidate, catalogue, without: try await ReadKeptAttributes.run(on: connection))
            try await reader.readParts(Array(people.ofOwnRow), on: connection) { part, market in
                if aside.candidates.contains(part.id) { return }
                if receiver.receive(part, inMarket: market) { received.append(part.id) } else { whole.append(part.id) }
            }
        }
        try await AttributeReader(.candidate, catalogue).read(whole, on: connection) { row in
            if aside.candidates.contains(row.row.id) { return }
            if receiver.receive(row) { received.append(row.row.id) } else { candidates[row.row.id] = row }
        }
        for id in people.all.subtracting(received) where candidates[id] == nil { candidates[id] = .some(nil) }
    }
}

/// The attributes of a candidate that are as they were where the log says that their own row changed.
enum ReadKeptAttributes: StoreStatement {
    static let sql = "select unnest(capture.kept_attributes())"

    static func run(on connection: Connection) async throws -> Set<String> {
        Set(try await connection.query(sql).decode(String.self))
    }
}
