/// What people decided about the pairs of one market.
struct Decisions: Sendable {
    private var byVacancy: [Int64: [Int64: Decision]] = [:]
    private var approvals: [Int64: Int] = [:]

    subscript(pair: Pair) -> Decision? { byVacancy[pair.vacancy]?[pair.candidate] }

    /// Whether anything was decided about the pair.
    func contains(_ pair: Pair) -> Bool { self[pair] != nil }

    /// The decided pairs of one vacancy, by candidate.
    func ofVacancy(_ id: Int64) -> [Int64: Decision] { byVacancy[id] ?? [:] }

    /// The places of a vacancy that approvals take.
    func approvals(ofVacancy id: Int64) -> Int { byVacancy[id]?.values.count { $0 == .approved } ?? 0 }

    /// The places of a candidate that approvals take, whatever became of the vacancies.
    func approvals(ofCandidate id: Int64) -> Int { approvals[id] ?? 0 }

    /// Everybody who is approved for some vacancy, in no order.
    var approvedCandidates: some Sequence<Int64> { approvals.keys }

    /// Takes a decision over; nil where there is none any more.
    mutating func set(_ decision: Decision?, _ pair: Pair) {
        let old = self[pair]
        guard old != decision else { return }
        if old == .approved { count(-1, pair.candidate) }
        if decision == .approved { count(1, pair.candidate) }
        byVacancy[pair.vacancy, default: [:]][pair.candidate] = decision
        if byVacancy[pair.vacancy]?.isEmpty == true { byVacancy[pair.vacancy] = nil }
    }

    private mutating func count(_ more: Int, _ candidate: Int64) {
        let count = approvals(ofCandidate: candidate) + more
        approvals[candidate] = count == 0 ? nil : count
    }
}
