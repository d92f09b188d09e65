import Rules
import Store

/// What was in memory otherwise than in the tables, though no change said so.
struct Drift: Sendable, Equatable {
    var candidates: [Int64] = []
    var vacancies: [Int64] = []
    var proposals = 0

    init() {}

    var count: Int { candidates.count + vacancies.count + proposals }
}

extension PlacementEngine {
    /// Compares what was examined with what is in memory, and adds what differs to the changes, which so repair it.
    ///
    /// - Complexity: O(rows in memory), without looking into them but for those examined.
    func findDrift(repairedBy changes: inout OfficeChanges) -> Drift {
        var drift = Drift()
        if let examined = changes.examined {
            switch examined.range.side {
            case .candidate:
                for id in drifted(examined, ids: candidateIDs, known: candidate, changed: changes.candidates) {
                    changes.candidates[id] = .some(examined.rows[id])
                    drift.candidates.append(id)
                }
            case .vacancy:
                for id in drifted(examined, ids: vacancyIDs, known: vacancy, changed: changes.vacancies) {
                    changes.vacancies[id] = .some(examined.rows[id])
                    drift.vacancies.append(id)
                }
            }
        }
        return drift
    }

    private func drifted(
        _ examined: ExaminedRows, ids: some Sequence<Int64>, known: (Int64) -> MarketRow?, changed: [Int64: MarketRow?]
    ) -> [Int64] {
        let present = ids.filter { examined.range.ids.contains($0) && examined.rows[$0] == nil }
        // What is known to have changed comes with the changes anyway.
        return (present + examined.rows.keys).filter { changed[$0] == nil && known($0) != examined.rows[$0] }.sorted()
    }
}
