import CEL
import RuleFixtures
import Testing

@testable import Rules

/// A box that did not hold somebody would leave them out of lists they belong in. A failure names its seed.
@Suite("People in boxes")
struct PeopleZonesTests {
    private static let rules = Result { try Fixture.defaultRules() }
    private static let names = ["latitude", "longitude", "municipality", "seat_latitude", "studying", "available_from"]

    private func covers(_ extent: Extent, _ value: Value?, _ zones: PeopleZones) -> Bool {
        switch (extent.values, value) {
        case (_, nil): extent.mayBeNothing
        case (.any, _?): true
        case (.truths(let no, let yes), .bool(let truth)?): truth ? yes : no
        case (.ints(let range), .int(let int)?): range.contains(int)
        case (.doubles(let range), .double(let double)?): range.contains(double)
        case (.text(let number), .string(let text)?): number == zones.number(of: text)
        default: false
        }
    }

    @Test("everybody is in a box that holds them, whatever changes", arguments: 0..<12 as Range<UInt64>)
    func everybody(seed: UInt64) throws {
        let rules = try Self.rules.get()
        let attributes = rules.catalogue.candidate
        let slots = try Self.names.map { name in
            Slot(
                variable: PairSlots.candidate, field: try #require(attributes.firstIndex { $0.name == name }, "\(name) is in the catalogue")
            )
        }
        var random = SeededGenerator(seed: seed)
        // Sometimes more municipalities than there is room for by themselves.
        let municipalities = seed.isMultiple(of: 2) ? 3 : 400
        func row(_ id: Int64) -> AttributeRow {
            var values = [Value?](repeating: nil, count: attributes.count)
            func put(_ name: String, _ value: Value) {
                guard Int.random(in: 0..<8, using: &random) > 0, let index = attributes.firstIndex(where: { $0.name == name }) else {
                    return
                }
                values[index] = value
            }
            let strange = seed == 5 ? [.nan, .infinity, -.infinity] : [Double.random(in: -21...(-20), using: &random)]
            put("latitude", .double(strange.randomElement(using: &random) ?? 0))
            put("longitude", .double(.random(in: -41...(-40), using: &random)))
            put("municipality", .string("32\(Int.random(in: 0..<municipalities, using: &random))"))
            put("seat_latitude", .double(Double(Int.random(in: 0..<5, using: &random))))
            put("studying", .bool(Bool.random(using: &random)))
            put("available_from", .timestamp(Timestamp(daysSinceEpoch: Int64.random(in: 20_000...20_100, using: &random))!))
            return AttributeRow(id: id, unit: 1, version: 1, values: values)
        }
        var candidates = CandidateColumns(rules, today: Timestamp(daysSinceEpoch: 20_417)!)
        for place in 0..<1500 { _ = candidates.put(row(Int64(place)), at: place) }
        let zones = PeopleZones(slots)
        for step in 0..<6 {
            try #require(zones.refresh(CandidateStratum(candidates, 0)), "seed \(seed)")
            #expect(zones.codes.count == candidates.count)
            for place in candidates.taken.rows {
                for slot in slots {
                    let value = candidates.column(of: slot)?[place]
                    let extent = try #require(zones.extents[slot]?[Int(zones.codes[place])])
                    #expect(covers(extent, value, zones), "seed \(seed), step \(step): \(String(describing: value)) in \(extent)")
                }
            }
            // A few, many, and newcomers.
            for _ in 0..<[5, 100, 700][step % 3] {
                let place = Int.random(in: 0..<1600, using: &random)
                if Int.random(in: 0..<4, using: &random) == 0, place < 1500 {
                    candidates.remove(at: place)
                } else if place < candidates.count {
                    _ = candidates.put(row(Int64(place)), at: place)
                }
            }
        }
    }

    @Test("boxes are small where people are many")
    func small() throws {
        let rules = try Self.rules.get()
        let attributes = rules.catalogue.candidate
        let position = try #require(attributes.firstIndex { $0.name == "latitude" })
        var candidates = CandidateColumns(rules, today: Timestamp(daysSinceEpoch: 20_417)!)
        for place in 0..<4096 {
            var values = [Value?](repeating: nil, count: attributes.count)
            values[position] = .double(Double(place))
            _ = candidates.put(AttributeRow(id: Int64(place), unit: 1, version: 1, values: values), at: place)
        }
        let slot = Slot(variable: PairSlots.candidate, field: position)
        let zones = PeopleZones([slot])
        try #require(zones.refresh(CandidateStratum(candidates, 0)))
        let widths = (zones.extents[slot] ?? []).compactMap { extent -> Double? in
            if case .doubles(let range) = extent.values { range.upperBound - range.lowerBound } else { nil }
        }
        #expect(widths.count == 255 && widths.allSatisfy { $0 < 4096 / 60 })
        #expect(
            !PeopleZones([Slot(variable: PairSlots.candidate, field: attributes.firstIndex { $0.name == "skills" })]).refresh(
                CandidateStratum(candidates, 0)))
    }
}
