/// Which place in the columns a row has, and the keys beside the columns.
///
/// Rows keep their place until they are removed; a removed row's place is given to the next new row.
struct RowPlaces: Sendable {
    private(set) var ids: [Int64] = []
    private(set) var versions: [Int64] = []
    private(set) var units: [Int32] = []
    private var placeOfID: [Int64: Int32] = [:]
    private var free: [Int32] = []

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
        free.append(place)
        return Int(place)
    }
}
