/// Which place in the columns a row has, and the keys beside the columns.
///
/// Rows keep their place until they are removed; a removed row's place is given to the next new row.
struct RowPlaces: Sendable {
    private(set) var ids: [Int64] = []
    private(set) var versions: [Int64] = []
    private(set) var units: [Int32] = []
    private var placeOfID: [Int64: Int32] = [:]
    /// Places behind those in order that nobody has.
    private var free: [Int32] = []
    /// So many places are in an order of their own: whoever leaves one leaves it empty.
    private var ordered = 0
    /// Rows that were put in order.
    private var put = 0

    /// Rows held.
    var count: Int { placeOfID.count }
    /// The keys of the rows held, in no order.
    var present: some Collection<Int64> { placeOfID.keys }

    /// Bytes as allocated.
    var byteCount: Int {
        // Open addressing at three quarters at most, and a bit each for what is taken.
        let places = placeOfID.capacity * 4 / 3 * 12
        return places + ids.capacity * 8 + versions.capacity * 8 + units.capacity * 4 + free.capacity * 4
    }

    /// The place of a row, nil where there is none.
    subscript(id: Int64) -> Int? { placeOfID[id].map(Int.init) }

    /// The place for a row: its own, one that is free, or a new one behind all others.
    ///
    /// - Complexity: O(1), amortised.
    mutating func place(id: Int64, version: Int64, unit: Int32) -> Int {
        let place: Int
        if let known = placeOfID[id] {
            place = Int(known)
        } else if let reused = free.popLast() {
            place = Int(reused)
        } else {
            place = ids.count
            ids.append(id)
            versions.append(version)
            units.append(unit)
        }
        placeOfID[id] = Int32(place)
        (ids[place], versions[place], units[place]) = (id, version, unit)
        return place
    }

    /// Frees the place of a row; nil where there is none.
    mutating func remove(_ id: Int64) -> Int? {
        guard let place = placeOfID.removeValue(forKey: id) else { return nil }
        if place >= ordered { free.append(place) }
        return Int(place)
    }

    // MARK: Order

    /// The places of all rows, in no order.
    var taken: [Int32] { Array(placeOfID.values) }

    /// Whether some places are in an order of their own.
    var isOrdered: Bool { ordered > 0 }
    /// Places that became empty since rows were put in order, and those that are in no order.
    var disorder: Int {
        let loose = ids.count - ordered
        let stillThere = count - (loose - free.count)
        return loose + put - stillThere
    }

    /// Gives a row another place, that is in no order.
    mutating func move(_ id: Int64) -> Int {
        guard let place = remove(id) else { preconditionFailure("a row that moves is there") }
        return self.place(id: id, version: versions[place], unit: units[place])
    }

    /// Takes over an order.
    ///
    /// - Parameter places: Of each place the one that its row had, all rows once; `nil` where it is nobody's.
    mutating func arrange(_ places: [Int32?]) {
        ids = places.map { $0.map { ids[Int($0)] } ?? 0 }
        versions = places.map { $0.map { versions[Int($0)] } ?? 0 }
        units = places.map { $0.map { units[Int($0)] } ?? 0 }
        for (place, before) in places.enumerated() where before != nil { placeOfID[ids[place]] = Int32(place) }
        (free, ordered, put) = ([], places.count, count)
    }
}
