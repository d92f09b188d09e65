import CEL
import RuleFixtures
import Testing

@testable import Rules

/// A failure names its seed.
@Suite("People by what they answer about their lists")
struct MembershipCombinationsTests {
    @Test("have the sum of what the sets add that they are in", arguments: 0..<20 as Range<UInt64>)
    func codes(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let words = Int.random(in: 1...5, using: &random)
        var left: UInt8 = 255
        let sets = (0..<Int.random(in: 0...9, using: &random)).map { _ -> (places: Bitmap, adds: UInt8) in
            let adds = UInt8.random(in: 0...left, using: &random)
            left -= adds
            let places = (0..<words).map { _ in Bool.random(using: &random) ? UInt64.random(in: .min ... .max, using: &random) : 0 }
            return (Bitmap(count: words * 64, words: places), adds)
        }
        let codes = MembershipCombinations.codes(sets, count: words * 64)
        #expect(codes.count == words * 64)
        for (place, code) in codes.enumerated() {
            let expected = sets.reduce(0) { $0 + ($1.places[place] ? $1.adds : 0) }
            #expect(code == expected, "seed \(seed), place \(place)")
        }
    }
}
