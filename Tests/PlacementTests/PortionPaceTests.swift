import RuleFixtures
import Testing

@testable import Placement

/// How many at a time, by how long the last ones took. A failure names its seed.
@Suite("The pace of portions")
struct PortionPaceTests {
    @Test("comes to portions that take about as long as wanted, whatever one thing costs", arguments: 1...40 as ClosedRange<UInt64>)
    func settles(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let (target, fewest) = (Duration.milliseconds(100), Int.random(in: 1...16, using: &random))
        let cost = Duration.microseconds(Int.random(in: 1...400_000, using: &random))
        var pace = PortionPace(first: Int.random(in: 0...100, using: &random), fewest: fewest, target: target)
        for _ in 0..<200 { pace.took(cost * pace.count, for: pace.count) }
        let context = "seed \(seed): \(pace.count) of \(cost) each, fewest \(fewest)"
        #expect(cost * pace.count <= target || pace.count == fewest, "\(context)")
        #expect(cost * (pace.count + fewest) >= target, "\(context)")
    }

    @Test(
        "gives every thread something and grows by no more than a quarter, whatever is measured", arguments: 1...20 as ClosedRange<UInt64>)
    func bounds(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let fewest = Int.random(in: 1...16, using: &random)
        var pace = PortionPace(first: 0, fewest: fewest, target: .milliseconds(100))
        for step in 0..<200 {
            let before = pace.count
            // Less than was asked for where nothing more was left; more than was asked for never.
            pace.took(
                .nanoseconds(Int64.random(in: 0...1 << Int64.random(in: 0...40, using: &random), using: &random)),
                for: Int.random(in: 0...before, using: &random))
            let context = "seed \(seed), step \(step): \(before), then \(pace.count)"
            #expect(pace.count >= fewest && pace.count % fewest == 0, "\(context)")
            #expect(pace.count <= before + max(fewest, before / 4), "\(context)")
        }
    }

    @Test("slows down at once, and learns nothing of people from a portion of vacancies")
    func slowsDown() {
        var pace = SweepPace(threads: 2)
        for _ in 0..<20 { pace.took(.milliseconds(1), for: SweptPortion(vacancies: pace.vacancies.count)) }
        let (people, fast) = (pace.people.count, pace.vacancies.count)
        #expect(fast > 20)
        pace.took(.seconds(1), for: SweptPortion(vacancies: fast))
        #expect(pace.vacancies.count <= fast / 10 + 2)
        #expect(pace.people.count == people)
        pace.took(.milliseconds(400), for: SweptPortion(people: people))
        #expect(pace.people.count == people / 4)
    }
}
