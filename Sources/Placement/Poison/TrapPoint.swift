import Matching
import Operations

/// In debug builds: a vacancy, a candidate or a pair that ends the process whenever it is judged, for the tests of what becomes of such.
///
/// `ENCAMINHA_TRAP=candidate:17`, `vacancy:3` or `pair:3:17`. In release builds nothing of it is there.
enum TrapPoint {
    #if DEBUG
        private struct Trap: Sendable {
            var vacancy: Int64?
            var candidate: Int64?
        }

        private static let trap: Trap? = {
            let words = (ProcessEnvironment.current["ENCAMINHA_TRAP"] ?? "").split(separator: ":")
            let numbers = words.dropFirst().compactMap { Int64($0) }
            return switch (words.first, numbers.count) {
            case ("vacancy", 1): Trap(vacancy: numbers[0])
            case ("candidate", 1): Trap(candidate: numbers[0])
            case ("pair", 2): Trap(vacancy: numbers[0], candidate: numbers[1])
            default: nil
            }
        }()
    #endif

    /// A pair is about to be judged alone.
    @inline(__always) static func judging(_ pair: Pair) {
        #if DEBUG
            guard let trap, trap.vacancy ?? pair.vacancy == pair.vacancy, trap.candidate ?? pair.candidate == pair.candidate else { return }
            fatalError("a trap that was asked for")
        #endif
    }

    /// Changes have been judged in a market that holds them.
    @inline(__always) static func judged(_ changes: MarketChanges, in market: MarketIndex?) {
        #if DEBUG
            guard let trap, let market else { return }
            let isTouched =
                (trap.vacancy.map { changes.vacancies[$0] != nil } ?? !changes.vacancies.isEmpty)
                || (trap.candidate.map { changes.candidates[$0] != nil || changes.candidatesAhead.contains($0) }
                    ?? !(changes.candidates.isEmpty && changes.candidatesAhead.isEmpty))
            let isThere =
                (trap.vacancy.map { market.vacancy($0) != nil } ?? (market.vacancyCount > 0))
                && (trap.candidate.map { market.candidate($0) != nil } ?? (market.candidateCount > 0))
            if isTouched && isThere { fatalError("a trap that was asked for") }
        #endif
    }
}
