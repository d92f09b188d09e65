import CEL
package import Office
package import Rules

extension AttributeRows {
    /// The same people and vacancies living and working all over a state, instead of in one metropolitan region.
    ///
    /// The first municipality of the list gets most, the n-th a share in proportion to 1/n: the rank-size rule, which Brazilian cities
    /// follow well. Points move with their municipality; who may not leave their municipality may not leave the new one.
    ///
    /// Deterministic: row n goes to the same place whatever else there is.
    ///
    /// - Parameters:
    ///   - municipalities: At least one, of those `seats` knows.
    /// - Complexity: O(rows).
    ///
    /// Source: G. K. Zipf, "Human Behavior and the Principle of Least Effort", 1949.
    package func spread(over municipalities: [String], seats: [String: Place.Point], catalogue: AttributeCatalogue) -> AttributeRows {
        let towns = Towns(municipalities, seats)
        var result = self
        result.candidates = candidates.map { towns.move($0, Columns(catalogue.candidate)) }
        result.vacancies = vacancies.map { towns.move($0, Columns(catalogue.vacancy)) }
        return result
    }
}

/// Where the places of a row stand.
private struct Columns {
    let municipality, latitude, longitude, seatLatitude, seatLongitude, permitted, workplaces: Int?

    init(_ entries: [CatalogueEntry]) {
        func index(_ name: String) -> Int? { entries.firstIndex { $0.name == name } }
        municipality = index("municipality")
        latitude = index("latitude")
        longitude = index("longitude")
        seatLatitude = index("seat_latitude")
        seatLongitude = index("seat_longitude")
        permitted = index("permitted_municipalities")
        workplaces = index("work_municipalities")
    }
}

/// Municipalities with the running sums of their shares.
private struct Towns {
    private let codes: [String]
    private let seats: [Place.Point]
    private let sums: [Double]

    init(_ codes: [String], _ seats: [String: Place.Point]) {
        precondition(!codes.isEmpty, "a state has at least one municipality")
        self.codes = codes
        self.seats = codes.map { code in
            guard let seat = seats[code] else { preconditionFailure("every municipality has a seat") }
            return seat
        }
        var sum = 0.0
        sums = codes.indices.map { index in
            sum += 1 / Double(index + 1)
            return sum
        }
    }

    func move(_ row: AttributeRow, _ columns: Columns) -> AttributeRow {
        guard let municipality = columns.municipality, row.values[municipality] != nil else { return row }
        let town = town(of: row.id)
        var values = row.values
        // Some fifteen kilometres around the seat; the fraction of a multiple of the golden section spreads evenly.
        func offset(_ step: Double) -> Double { (Double(row.id) * step).truncatingRemainder(dividingBy: 1) * 0.3 - 0.15 }
        func set(_ column: Int?, _ value: Value) {
            if let column, values[column] != nil { values[column] = value }
        }
        set(municipality, .string(codes[town]))
        set(columns.latitude, .double(seats[town].latitude + offset(0.754_877_666)))
        set(columns.longitude, .double(seats[town].longitude + offset(0.569_840_291)))
        set(columns.seatLatitude, .double(seats[town].latitude))
        set(columns.seatLongitude, .double(seats[town].longitude))
        set(columns.workplaces, .list([.string(codes[town])]))
        if let permitted = columns.permitted, case .list(let known)? = values[permitted], !known.isEmpty {
            values[permitted] = .list([.string(codes[town])])
        }
        return AttributeRow(id: row.id, unit: row.unit, version: row.version, values: values)
    }

    private func town(of id: Int64) -> Int {
        let target = (Double(id) * 0.618_033_988_749_895).truncatingRemainder(dividingBy: 1) * (sums.last ?? 0)
        var (low, high) = (0, sums.count - 1)
        while low < high {
            let middle = (low + high) / 2
            if sums[middle] <= target { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
