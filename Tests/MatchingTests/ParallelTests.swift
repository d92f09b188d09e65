import Synchronization
import Testing

@testable import Matching

@Suite("The same work on several things at once")
struct ParallelTests {
    @Test("gives what map gives, in order, on no more threads than asked for", arguments: [1, 2, 3, 8], [0, 1, 2, 7, 100])
    func likeMap(threads: Int, count: Int) {
        let now = Atomic(0)
        let most = Atomic(0)
        let result = Parallel.map(Array(0..<count), threads: threads) { number in
            most.max(now.add(1, ordering: .relaxed).newValue, ordering: .relaxed)
            // Some take many times as long as others.
            let sum = (0..<(number % 5 == 0 ? 20_000 : 20)).reduce(number) { $0 &+ $1 }
            now.subtract(1, ordering: .relaxed)
            return sum
        }
        #expect(result == (0..<count).map { number in (0..<(number % 5 == 0 ? 20_000 : 20)).reduce(number) { $0 &+ $1 } })
        #expect(most.load(ordering: .relaxed) <= threads)
    }
}
