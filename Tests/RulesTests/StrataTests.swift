import RuleFixtures
import Testing

@testable import Rules

/// Whoever lay where nobody may have as much priority would be left out of lists they belong in. A failure names its seed.
@Suite("Strata of people by priority")
struct StrataTests {
    private static func priorities(_ seed: UInt64, _ random: inout SeededGenerator) -> [Int32] {
        let (count, distinct) = (Int.random(in: 0...900, using: &random), [1, 3, 50, 100_000][Int(seed % 4)])
        return (0..<count).map { _ in Int32.random(in: 0..<Int32(distinct), using: &random) }.sorted(by: >)
    }

    @Test("hold everybody once, in whole groups, under a bound that falls from one to the next", arguments: 0..<40 as Range<UInt64>)
    func ordering(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let (priorities, fewest) = (Self.priorities(seed, &random), Int.random(in: 0...100, using: &random))
        let (strata, positions) = Strata.ordering(priorities, fewest: fewest)
        #expect(positions.compactMap(\.self) == Array(priorities.indices), "seed \(seed): everybody, in their order")
        #expect(strata.ordered == positions.count && strata.indices.count <= 10, "seed \(seed)")
        var (next, bound) = (0, Int32.max)
        for index in strata.indices.dropLast() {
            let stratum = strata[index]
            #expect(stratum.range.lowerBound == next && stratum.range.count % 64 == 0, "seed \(seed), stratum \(index)")
            let people = positions[stratum.range].compactMap(\.self)
            #expect(people.map { priorities[$0] }.max() == stratum.mostPriority && stratum.mostPriority < bound, "seed \(seed), \(index)")
            #expect(people.count >= min(fewest, priorities.count) / 2, "seed \(seed): \(people.count) of \(fewest)")
            (next, bound) = (stratum.range.upperBound, people.map { priorities[$0] }.min() ?? 0)
        }
        #expect(strata[strata.indices.count - 1].range == next..<next, "seed \(seed)")
    }

    @Test("know who has too much priority for where they are, and who changed, by their places in the stratum")
    func changes() {
        var (strata, positions) = Strata.ordering([9, 9, 9, 5, 5, 5], fewest: 3)
        #expect(positions.count == 128)
        strata.extend(to: 192)
        #expect(!strata.outgrows(9, at: 0) && !strata.outgrows(5, at: 64) && strata.outgrows(6, at: 64))
        #expect(!strata.outgrows(100, at: 128), "those in no order may have any")
        strata.admit(100, at: 130)
        #expect(strata[2].mostPriority == 100 && strata[1].mostPriority == 5)
        let before = strata[1].history.now
        strata.note(66)
        strata.note(3)
        #expect(strata[1].history.changes(since: before) == [2])
        strata.admit(all: Array(repeating: 7, count: 64) + Array(repeating: 8, count: 64) + Array(repeating: 1, count: 64))
        #expect(strata.indices.map { strata[$0].mostPriority } == [7, 8, 1])
        #expect(Strata(strata)[1].history.changes(since: before) == nil, "of others nothing is known")
    }
}
