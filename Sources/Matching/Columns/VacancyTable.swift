import CEL
import Rules

/// The vacancies of a market in memory, one column per attribute.
struct VacancyTable: Sendable {
    private var places = RowPlaces()
    private var columns: [ValueColumn]

    /// An empty table.
    init(_ catalogue: AttributeCatalogue) {
        columns = catalogue.vacancy.map { ValueColumn(ValueColumn.Layout($0.type)) }
    }

    var count: Int { places.count }
    /// In no order.
    var ids: some Collection<Int64> { places.present }

    /// A vacancy's row, nil where there is none.
    ///
    /// - Complexity: O(attributes).
    func row(_ id: Int64) -> AttributeRow? {
        guard let place = places[id] else { return nil }
        return AttributeRow(
            id: id, unit: places.units[place], version: places.versions[place], values: ValueColumn.values(at: place, of: columns))
    }

    /// Puts a row in the place of the one with the same id, or in a free place.
    mutating func put(_ row: AttributeRow) {
        precondition(row.values.count == columns.count, "a row has one value per attribute")
        let place = places.place(id: row.id, version: row.version, unit: row.unit)
        for index in columns.indices {
            let value = row.values[index]
            if place == columns[index].count { columns[index].append(value) } else { columns[index].set(value, at: place) }
            // Texts are written once and rarely twice: what nobody holds any more is thrown away when there is more of it than of the rest.
            if columns[index].keptValues > 16 * columns[index].count + 1024 { columns[index] = columns[index].compacted() }
        }
    }

    /// Removes a row; does nothing where there is none.
    mutating func remove(_ id: Int64) {
        guard let place = places.remove(id) else { return }
        for index in columns.indices { columns[index].set(nil, at: place) }
    }
}
