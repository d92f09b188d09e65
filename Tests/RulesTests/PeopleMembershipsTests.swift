import CEL
import RuleFixtures
import Testing

@testable import Rules

/// A failure names its seed.
@Suite("People by the texts in their lists")
struct PeopleMembershipsTests {
    @Test("have the sum of what the sets add that they are in", arguments: 0..<20 as Range<UInt64>)
    func codes(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let words = Int.random(in: 1...5, using: &random)
        var left: UInt8 = 255
        let sets = (0..<Int.random(in: 0...9, using: &random)).map { _ -> (places: [UInt64], adds: UInt8) in
            let adds = UInt8.random(in: 0...left, using: &random)
            left -= adds
            return ((0..<words).map { _ in Bool.random(using: &random) ? .random(in: .min ... .max, using: &random) : 0 }, adds)
        }
        let codes = PeopleMemberships.codes(sets, words: words)
        #expect(codes.count == words * 64)
        for (place, code) in codes.enumerated() {
            let expected = sets.reduce(0) { $0 + ($1.places[place / 64] >> UInt64(place % 64) & 1 == 1 ? $1.adds : 0) }
            #expect(code == expected, "seed \(seed), place \(place)")
        }
    }
}
