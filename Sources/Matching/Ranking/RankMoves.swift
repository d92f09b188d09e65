import CEL
import Rules

/// How ranks move when the day turns, of people of whom rules say the same as before.
///
/// Somebody who has waited for a day more has more priority with every vacancy alike: their ranks are known without asking any rule.
struct RankMoves {
    /// What everybody has, as far as anything moved: by place.
    private var shares: [Share] = []
    private var placeOf = RowPlaces()
    /// By how much the order key of anybody here grows at most who gets ahead of where they were; `nil` where nobody does.
    ///
    /// What a list was not asked for may be that much better now, so that nothing is known any more of its last ranks.
    private(set) var rise: Int64?
    /// The places of those who are to be ranked anew instead.
    private(set) var anew: [Int] = []

    private struct Share {
        var gain: Int64
        var waitingSince: Int32
        var exposure: Int32
    }

    /// Nobody moves.
    init() {}

    /// - Parameter few: As many of those who get ahead most are to be ranked anew, so that others need not be looked at for them.
    init(_ rules: CompiledRuleSet, _ candidates: CandidateTable, _ turn: PeopleTurn, few: Int) {
        let columns = candidates.columns
        var ahead: [(gain: Int64, place: Int)] = []
        var isAnybodyElsewhere = false
        var shares = Array(repeating: Share(gain: 0, waitingSince: 0, exposure: 0), count: columns.count)
        columns.taken.forEach { place in
            let gain = rules.orderKey(ofPriority: Int64(columns.priorities[place]) - Int64(turn.priorities[place]))
            let (since, exposure) = (columns.waitingSince[place], columns.exposures[place])
            shares[place] = Share(gain: gain, waitingSince: since, exposure: exposure)
            if turn.differing[place] { return anew.append(place) }
            let (sinceBefore, exposureBefore) = (turn.waitingSince[place], turn.exposures[place])
            if gain == 0, since == sinceBefore, exposure == exposureBefore { return }
            isAnybodyElsewhere = true
            if (-gain, since, exposure) < (0, sinceBefore, exposureBefore) { ahead.append((gain, place)) }
        }
        guard isAnybodyElsewhere else { return }
        if ahead.count > few {
            ahead.sort { ($1.gain, $0.place) < ($0.gain, $1.place) }
            let rise = ahead[few].gain
            ahead = Array(ahead.prefix { $0.gain > rise })
            self.rise = rise
        }
        anew += ahead.map(\.place)
        self.shares = shares
        placeOf = candidates.places
    }

    /// Whether nobody moves.
    var isEmpty: Bool { shares.isEmpty }

    /// Where a pair stands now.
    func callAsFunction(_ rank: Rank) -> Rank {
        guard let place = placeOf[rank.pair.candidate] else { return rank }
        let share = shares[place]
        return Rank(
            orderKey: rank.orderKey + share.gain, waitingSince: share.waitingSince, exposure: share.exposure, pair: rank.pair)
    }

    /// The beginning of a list as it is now, as far down as it is known.
    func callAsFunction(_ window: RankedWindow) -> RankedWindow {
        let list = RankedList(sorting: window.ranks.map { self($0) })
        guard let horizon = window.horizon else { return RankedWindow(whole: list) }
        // Of those who are not in the window, some may tie with this and be before whoever else does.
        let now = rise.map { Rank(bestOf: horizon.pair.vacancy, with: horizon.orderKey + $0) } ?? horizon
        return RankedWindow(RankedList(sorted: Array(list.ranks.prefix { $0 <= now })), downTo: now)
    }
}

extension Rank {
    /// Before every rank of a vacancy with the same order key.
    fileprivate init(bestOf vacancy: Int64, with orderKey: Int64) {
        self.init(orderKey: orderKey, waitingSince: .min, exposure: .min, pair: Pair(vacancy: vacancy, candidate: .min))
    }
}
