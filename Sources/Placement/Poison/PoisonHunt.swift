package import Matching
package import Store

/// Decides in which order everything is judged after processes have died over it, so that what kills them is found and the rest goes on.
///
/// Pure: a function of what processes died over so far, and of what there is. A step either goes well or ends the process; before each,
/// what it judges is noted in the database, and the next process counts the death against it. So the whole plan is known beforehand.
///
/// Of a portion that killed, each entry is next judged by itself. A candidate that killed by itself is judged with each vacancy alone, and
/// the vacancy that killed with it, with other candidates: who kills in two different company is the one. Where only the two together kill,
/// the candidate is set aside, since it is one pair against all others of the vacancy.
package struct PoisonHunt: Sendable, Equatable {
    package enum Step: Sendable, Equatable {
        /// Never a pair.
        case setAside(Suspect)
        /// The vacancies' own rules.
        case judgeVacancies([Int64])
        /// With every vacancy judged so far.
        case judgeCandidates([Int64])
        /// By itself, and nothing is kept of it.
        case probe(Pair)
    }

    /// In the order to take them; every vacancy and candidate is in one that judges it, or set aside.
    package private(set) var steps: [Step] = []

    /// How many are judged together while nothing is suspected of them.
    package static let vacanciesPerPortion = 64
    package static let candidatesPerPortion = 256
    /// With how many other candidates a vacancy is tried that killed together with one.
    package static let witnesses = 32

    /// - Parameters:
    ///   - crashes: How many processes died over what; see ``Trials``.
    ///   - vacancies: Every vacancy's number.
    ///   - candidates: Every candidate's.
    ///   - meet: Whether a vacancy and a candidate are of one market: others are never judged together.
    /// - Complexity: O(n log n), and O(vacancies) for each candidate that killed by itself.
    package init(crashes: [Suspect: Int], vacancies: [Int64], candidates: [Int64], meet: (_ vacancy: Int64, _ candidate: Int64) -> Bool) {
        let (vacancies, candidates) = (vacancies.sorted(), candidates.sorted())
        let deadly = crashes.keys.compactMap { if case .pair(let pair) = $0 { pair } else { nil } }
        let vacanciesOf = Dictionary(grouping: deadly, by: \.candidate).mapValues { $0.map(\.vacancy).sorted() }
        let candidatesOf = Dictionary(grouping: deadly, by: \.vacancy).mapValues { $0.map(\.candidate).sorted() }

        func isGuilty(vacancy id: Int64) -> Bool { crashes[.vacancy(id), default: 0] >= 2 || candidatesOf[id, default: []].count >= 2 }
        func isGuilty(candidate id: Int64) -> Bool {
            crashes[.candidate(id), default: 0] >= 3 || vacanciesOf[id, default: []].count(where: { !isGuilty(vacancy: $0) }) >= 2
        }
        let goodVacancies = vacancies.filter { !isGuilty(vacancy: $0) }
        let goodCandidates = candidates.filter { !isGuilty(candidate: $0) }
        steps += vacancies.filter(isGuilty(vacancy:)).map { .setAside(.vacancy($0)) }
        steps += candidates.filter(isGuilty(candidate:)).map { .setAside(.candidate($0)) }

        let suspectedVacancies = goodVacancies.filter { crashes[.vacancy($0)] != nil }
        steps += suspectedVacancies.map { .judgeVacancies([$0]) }
        steps += Self.portions(goodVacancies.filter { crashes[.vacancy($0)] == nil }, of: Self.vacanciesPerPortion)
            .map { .judgeVacancies($0) }

        // Those who were in no portion that killed are the better witnesses.
        let witnesses = goodCandidates.filter { crashes[.candidate($0)] == nil } + goodCandidates.filter { crashes[.candidate($0)] != nil }
        for candidate in goodCandidates {
            switch crashes[.candidate(candidate), default: 0] {
            case 0: continue
            case 1: steps.append(.judgeCandidates([candidate]))
            default:
                let known = vacanciesOf[candidate, default: []].filter { !isGuilty(vacancy: $0) }
                // First whether it is the vacancy: two that kill would otherwise make a murderer of whoever meets both.
                for partner in known {
                    steps += witnesses.filter { $0 != candidate && meet(partner, $0) }.prefix(Self.witnesses)
                        .map { .probe(Pair(vacancy: partner, candidate: $0)) }
                }
                steps += goodVacancies.filter { !known.contains($0) && meet($0, candidate) }.map {
                    .probe(Pair(vacancy: $0, candidate: candidate))
                }
                steps.append(known.isEmpty ? .judgeCandidates([candidate]) : .setAside(.candidate(candidate)))
            }
        }
        steps += Self.portions(goodCandidates.filter { crashes[.candidate($0)] == nil }, of: Self.candidatesPerPortion)
            .map { .judgeCandidates($0) }
    }

    private static func portions(_ ids: [Int64], of size: Int) -> [[Int64]] {
        stride(from: 0, to: ids.count, by: size).map { Array(ids[$0..<min($0 + size, ids.count)]) }
    }
}
