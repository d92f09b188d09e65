package import CEL
package import Rules

/// The rows of one attribute view in memory, one column per attribute.
///
/// Rows keep their place until they are removed; a removed row's place is given to the next new row. Every column is as long as the table
/// has places, so a row is one index into all of them.
package struct AttributeTable: Sendable {
    private var columns: [Column]
    private var ids: [Int64] = []
    private var versions: [Int64] = []
    private var units: [Int32] = []
    private var placeOfID: [Int64: Int] = [:]
    private var free: [Int] = []

    /// An empty table with one column per attribute type, in the catalogue's order.
    package init(types: [CELType]) {
        self.columns = types.map(Column.init(type:))
    }

    /// Rows held.
    package var count: Int { placeOfID.count }

    /// Bytes of the columns and the keys, as allocated; the text of distinct values is not among them.
    package var byteCount: Int {
        let keys = ids.capacity * 8 + versions.capacity * 8 + units.capacity * 4 + free.capacity * 8
        // Open addressing at three quarters at most, and a bit each for what is taken.
        let places = placeOfID.capacity * 4 / 3 * 16
        return columns.reduce(keys + places) { $0 + $1.byteCount }
    }

    /// The ids of all rows, in no particular order.
    package var allIDs: some Collection<Int64> { placeOfID.keys }

    /// Whether the table holds the row.
    package func contains(_ id: Int64) -> Bool { placeOfID[id] != nil }

    /// The row as values in the catalogue's order, or nil where there is none.
    ///
    /// - Complexity: O(attributes).
    package func row(_ id: Int64) -> AttributeRow? {
        guard let place = placeOfID[id] else { return nil }
        return AttributeRow(id: id, unit: units[place], version: versions[place], values: columns.map { $0[place] })
    }

    /// Puts a row in the place of the one with the same id, or in a free place.
    ///
    /// - Complexity: O(attributes), amortised.
    package mutating func upsert(_ row: AttributeRow) {
        precondition(row.values.count == columns.count, "a row has one value per attribute")
        let place: Int
        if let known = placeOfID[row.id] {
            place = known
        } else if let reused = free.popLast() {
            place = reused
        } else {
            place = ids.count
            ids.append(row.id)
            versions.append(row.version)
            units.append(row.unit)
            for index in columns.indices { columns[index].appendUnknown() }
        }
        placeOfID[row.id] = place
        ids[place] = row.id
        versions[place] = row.version
        units[place] = row.unit
        for index in columns.indices { columns[index].set(row.values[index], at: place) }
    }

    /// Removes a row; does nothing where there is none.
    package mutating func remove(_ id: Int64) {
        guard let place = placeOfID.removeValue(forKey: id) else { return }
        free.append(place)
        for index in columns.indices { columns[index].set(nil, at: place) }
    }
}
