import Algorithms
import CEL
import Rules

/// The people of a market in memory.
struct CandidateTable: Sendable {
    private(set) var places = RowPlaces()
    private(set) var columns: CandidateColumns

    init(_ rules: CompiledRuleSet, today: Timestamp) {
        columns = CandidateColumns(rules, today: today)
    }

    /// The same people under other rules of the same catalogue, or on another day.
    init(_ known: CandidateTable, under rules: CompiledRuleSet, today: Timestamp) {
        places = known.places
        columns = CandidateColumns(known.columns, under: rules, today: today)
    }

    var count: Int { places.count }
    /// Bytes of the columns and the keys, as allocated; the text of distinct values is not among them.
    var byteCount: Int { places.byteCount + columns.byteCount }

    /// A person's row, nil where there is none.
    ///
    /// - Complexity: O(attributes).
    func row(_ id: Int64) -> AttributeRow? { places[id].map { row(at: $0) } }

    /// What reads a person's attributes one by one, by their position in the catalogue, and the version of their row; nil where there is none.
    func reader(_ id: Int64) -> (version: Int64, value: (Int) -> Value?)? {
        places[id].map { place in (places.versions[place], { [columns] in columns.value(of: $0, at: place) }) }
    }

    /// The row at a place that somebody has.
    func row(at place: Int) -> AttributeRow {
        AttributeRow(
            id: places.ids[place], unit: places.units[place], version: places.versions[place], values: columns.values(at: place))
    }

    /// Puts a row in the place of the one with the same id, or in a free place.
    mutating func put(_ row: AttributeRow) {
        let place = places.place(id: row.id, version: row.version, unit: row.unit)
        if columns.put(row, at: place) { columns.move(place, to: places.move(row.id)) }
    }

    /// Takes over what is other of somebody.
    ///
    /// - Precondition: They are here.
    mutating func put(_ part: AttributePart) {
        guard places[part.id] != nil else { preconditionFailure("a part is of a row that is there") }
        let place = places.place(id: part.id, version: part.version, unit: part.unit)
        if columns.put(part, at: place) { columns.move(place, to: places.move(part.id)) }
    }

    /// Whether people lie by their priority.
    var isOrdered: Bool { places.isOrdered }

    /// Whether so many came or left that rankings would gain from an order.
    ///
    /// - Parameter fewest: So few are not worth it.
    func isDisordered(fewest: Int) -> Bool { places.disorder > max(fewest, places.count / 8) }

    /// Has people lie by their priority, and lets go of places that nobody has.
    ///
    /// - Parameter fewest: So many people at least lie together.
    mutating func arrange(fewest: Int) {
        places.arrange(columns.arrange(places.taken, fewest: fewest))
    }

    /// Makes of some people what follows from them alone; see ``CandidateColumns/isMade``. Does nothing of whom there is no row any more.
    mutating func make(_ ids: [Int64], threads: Int) {
        let present: [Int] = ids.compactMap { places[$0] }
        let made = Parallel.map(present.chunks(ofCount: 64).map { Array($0) }, threads: threads) { [columns] chunk in
            chunk.map { columns.own(of: $0) }
        }
        for (place, own) in zip(present, made.joined()) { columns.take(own, at: place) }
    }

    /// Takes another day; `nil`, and nothing is changed, where it cannot be told what becomes of whom.
    mutating func turn(to day: Timestamp, _ readers: inout DayReaders) -> PeopleTurn? { columns.turn(to: day, &readers) }

    /// Has no ranking see some rows, or all rankings again; their keys stay. Does nothing where there is none.
    mutating func setHidden(_ isHidden: Bool, _ ids: some Sequence<Int64>) {
        for id in ids { if let place = places[id] { columns.setHidden(isHidden, at: place) } }
    }

    /// The place of a row that rankings see.
    func place(_ id: Int64) -> Int32? { places[id].flatMap { columns.taken[$0] ? Int32($0) : nil } }

    /// Removes a row; does nothing where there is none.
    mutating func remove(_ id: Int64) {
        guard let place = places.remove(id) else { return }
        columns.remove(at: place)
    }
}
