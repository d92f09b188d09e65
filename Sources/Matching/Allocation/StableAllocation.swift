import HeapModule

/// Who holds which place, kept right while lists and places change.
///
/// Every pair is ranked by one strict order, the same for both sides, so there is exactly one allocation in which no vacancy and no person
/// would rather have each other (Decisions 0005). What is kept here is always that one: ``Allocation/allocateFromScratch(_:within:)`` of the
/// same lists and places gives the same, whatever happened before (Decisions 0016).
///
/// Changes are noted as they come; ``settle(more:)`` then goes through what they touch in the order of the ranks. A change at one rank
/// touches only what ranks below it, so in one settling no pair wins or loses its place more than once, and nothing is looked at that no
/// change leads to. Only the beginnings of the lists are kept: a vacancy that has read its window to the end asks for more.
package struct StableAllocation: Sendable {
    /// Ranks looked at since the beginning: what the work is measured by, on any machine.
    package private(set) var steps = 0

    private var vacancies: [Int64: VacancySide] = [:]
    private var people: [Int64: PersonSide] = [:]
    /// Places every person has before any decision.
    private let perCandidate: Int
    /// How many ranks a window is made to hold at least.
    package let shortestWindow: Int

    /// Pairs that won or lost their place since they were last asked for, but for those that did both.
    private var changed: Set<Pair> = []
    private var arrivals: [Rank] = []
    private var vacanciesWithRoom: Set<Int64> = []
    private var peopleWithRoom: Set<Int64> = []
    private var events = Heap<Event>()

    /// The ``shortestWindow`` that costs least: a kilobyte, and longer than most vacancies read.
    package static let shortestWindow = 32

    /// An allocation without vacancies.
    ///
    /// - Parameter shortestWindow: At least 1. Who holds which place does not depend on it.
    package init(perCandidate: Int, shortestWindow: Int = Self.shortestWindow) {
        precondition(shortestWindow > 0, "a window holds something")
        self.perCandidate = perCandidate
        self.shortestWindow = shortestWindow
    }

    // MARK: What stands

    /// The vacancies that have places, in no order.
    package var openVacancies: some Collection<Int64> { vacancies.keys }
    package func isOpen(_ vacancy: Int64) -> Bool { vacancies[vacancy] != nil }
    /// The pairs that hold a place of the vacancy, best first.
    package func held(ofVacancy id: Int64) -> [Rank] { vacancies[id]?.held ?? [] }
    /// The pairs that hold a place of the person, best first.
    package func held(ofCandidate id: Int64) -> [Rank] { people[id]?.held ?? [] }
    /// The rank of a pair that holds a place, nil where it holds none.
    package func rank(of pair: Pair) -> Rank? { vacancies[pair.vacancy]?.held.first { $0.pair.candidate == pair.candidate } }
    /// Every pair that holds a place, in no order.
    package var held: some Sequence<Rank> { vacancies.values.lazy.flatMap(\.held) }
    /// Ranks kept in all windows.
    package var listedCount: Int { vacancies.values.reduce(0) { $0 + $1.window.count } }

    /// The pairs that won or lost their place since this was last asked; a pair that did both is not among them.
    package mutating func takeChanges() -> Set<Pair> {
        defer { changed = [] }
        return changed
    }

    // MARK: What changes

    /// Opens a vacancy that is not open, with its places and the beginning of its list.
    package mutating func open(vacancy id: Int64, places: Int, window: RankedWindow) {
        precondition(vacancies[id] == nil, "a vacancy is closed before it is opened anew")
        vacancies[id] = VacancySide(places: max(0, places), window: window)
        for rank in window.ranks { list(rank) }
        vacanciesWithRoom.insert(id)
    }

    /// Closes a vacancy; does nothing where it is not open.
    ///
    /// - Complexity: O(its window × the windows its people are in).
    package mutating func close(vacancy id: Int64) {
        guard let side = vacancies.removeValue(forKey: id) else { return }
        for rank in side.held {
            people[rank.pair.candidate]?.held.removeRank(rank)
            toggle(rank.pair)
            release(candidate: rank.pair.candidate)
        }
        for rank in side.window.ranks { unlist(rank) }
        vacanciesWithRoom.remove(id)
    }

    /// Gives an open vacancy another number of places; does nothing where it is not open.
    package mutating func setPlaces(_ places: Int, ofVacancy id: Int64) {
        guard vacancies[id] != nil, vacancies[id]?.places != max(0, places) else { return }
        vacancies[id]?.places = max(0, places)
        dismissSurplus(ofVacancy: id)
        vacanciesWithRoom.insert(id)
    }

    /// Says how many of a person's places decisions take.
    package mutating func setDecided(_ count: Int, ofCandidate id: Int64) {
        guard people[id, default: PersonSide()].decided != count else { return }
        people[id, default: PersonSide()].decided = count
        while let person = people[id], person.held.count > room(of: person), let worst = person.held.last { leave(worst) }
        peopleWithRoom.insert(id)
        forgetIfIdle(id)
    }

    /// Puts a pair that is in no list into the list of its vacancy; does nothing where the vacancy is not open or its window does not reach
    /// the rank.
    package mutating func insert(_ rank: Rank) {
        guard vacancies[rank.pair.vacancy]?.window.insert(rank) == true else { return }
        list(rank)
        arrivals.append(rank)
    }

    /// Takes a pair out of the list of its vacancy; does nothing where it is not listed.
    ///
    /// - Complexity: O(windows the person is in), and the vacancy's window.
    package mutating func remove(_ pair: Pair) {
        guard let rank = people[pair.candidate]?.listed.first(where: { $0.pair.vacancy == pair.vacancy }) else { return }
        removeFromWindow(rank)
        unlist(rank)
        release(candidate: pair.candidate)
    }

    /// Takes a person out of every list.
    ///
    /// - Complexity: O(windows the person is in × window).
    package mutating func remove(candidate id: Int64) {
        guard let listed = people[id]?.listed else { return }
        for rank in listed { removeFromWindow(rank) }
        people[id]?.listed = []
        forgetIfIdle(id)
    }

    private mutating func removeFromWindow(_ rank: Rank) {
        if holds(rank) { leave(rank) }
        vacancies[rank.pair.vacancy]?.window.remove(rank)
    }

    /// Ranks every listed pair otherwise.
    ///
    /// - Parameter moves: The windows as they are now: what they hold ranks otherwise, and they may end further up.
    /// - Returns: The vacancies that are closed by it, because a window does not reach down any more to a pair that held a place.
    package mutating func move(_ moves: (RankedWindow) -> RankedWindow) -> [Int64] {
        var lost: [Int64] = []
        for id in Array(vacancies.keys) {
            guard let side = vacancies[id] else { continue }
            let window = moves(side.window)
            guard window != side.window else { continue }
            close(vacancy: id)
            let held = Set(side.held.map(\.pair))
            if window.ranks.count(where: { held.contains($0.pair) }) == held.count {
                open(vacancy: id, places: side.places, window: window)
            } else {
                lost.append(id)
            }
        }
        return lost
    }

    // MARK: Settling

    /// Makes the allocation the stable one again.
    ///
    /// - Parameter more: The beginning of a vacancy's list, at least as many ranks as it is asked for, or all of it. It must hold the same
    ///   pairs as the window it continues.
    /// - Complexity: O(s log s) for `s` ranks looked at: those that win or lose a place, those passed over because the person has better, and
    ///   the windows a person is in who has a place to fill.
    package mutating func settle(more: (_ vacancy: Int64, _ count: Int) -> RankedWindow) {
        var touched = vacanciesWithRoom.union(arrivals.lazy.map(\.pair.vacancy))
        for rank in arrivals { events.insert(Event(.arrival, rank)) }
        arrivals = []
        announceRoom()
        while let event = events.popMin() {
            switch event.kind {
            case .arrival:
                steps += 1
                // It may have left again, or have been found on another way.
                guard isListed(event.rank), !holds(event.rank) else { continue }
                if accepts(vacancy: event.rank), accepts(candidate: event.rank) { take(event.rank) }
            case .vacancyHasRoom:
                touched.insert(event.rank.pair.vacancy)
                fill(vacancy: event.rank.pair.vacancy, downTo: event.rank, more)
            case .personHasRoom: fill(candidate: event.rank.pair.candidate, downTo: event.rank)
            }
            announceRoom()
        }
        for id in touched { shorten(id) }
    }

    /// Gives a vacancy's free places to the next in its list that would have them, as far down as a rank; what is further down waits its turn.
    private mutating func fill(vacancy id: Int64, downTo limit: Rank, _ more: (Int64, Int) -> RankedWindow) {
        guard var side = vacancies[id] else { return }
        var index = side.nextIndex
        while side.held.count < side.places {
            guard index < side.window.count else {
                guard !side.window.isWhole else { break }
                lengthen(id, more)
                guard let longer = vacancies[id] else { return }
                side = longer
                // What is new ranks below all that was there, and perhaps below what others are waiting for.
                index = side.nextIndex
                if index < side.window.count, side.window.ranks[index] > limit { break }
                continue
            }
            let rank = side.window.ranks[index]
            steps += 1
            if !side.held.contains(rank), accepts(candidate: rank) {
                if rank > limit { break }
                take(rank)
                side.held.insertRank(rank)
            }
            vacancies[id]?.passed(rank)
            index += 1
        }
        if let side = vacancies[id], side.held.count < side.places { announce(vacancy: id) }
    }

    /// Gives a person's free places to the best pairs that would have them, as far down as a rank.
    private mutating func fill(candidate id: Int64, downTo limit: Rank) {
        while let person = people[id], person.held.count < room(of: person), let best = bestOffer(to: person) {
            guard best <= limit else { return events.insert(Event(.personHasRoom, best)) }
            take(best)
        }
    }

    /// The best pair of a person's that holds no place and whose vacancy would have it.
    private mutating func bestOffer(to person: PersonSide) -> Rank? {
        var best: Rank?
        steps += person.listed.count
        for rank in person.listed {
            if let best, best < rank { continue }
            if accepts(vacancy: rank), !person.held.contains(rank) { best = rank }
        }
        return best
    }

    /// Puts who has got room since the last time among the events.
    private mutating func announceRoom() {
        while let id = vacanciesWithRoom.popFirst() { announce(vacancy: id) }
        while let id = peopleWithRoom.popFirst() { announce(candidate: id) }
    }

    private mutating func announce(vacancy id: Int64) {
        guard let side = vacancies[id], side.held.count < side.places else { return }
        let index = side.nextIndex
        if index < side.window.count {
            events.insert(Event(.vacancyHasRoom, side.window.ranks[index]))
        } else if let horizon = side.window.horizon {
            events.insert(Event(.vacancyHasRoom, horizon))
        }
    }

    private mutating func announce(candidate id: Int64) {
        guard let person = people[id], person.held.count < room(of: person), let best = bestOffer(to: person) else { return }
        events.insert(Event(.personHasRoom, best))
    }

    /// Gives a pair a place on both sides; whoever holds the last place of a side that is full loses it.
    private mutating func take(_ rank: Rank) {
        let (vacancy, candidate) = (rank.pair.vacancy, rank.pair.candidate)
        vacancies[vacancy]?.held.insertRank(rank)
        people[candidate]?.held.insertRank(rank)
        toggle(rank.pair)
        dismissSurplus(ofVacancy: vacancy)
        guard let person = people[candidate], person.held.count > room(of: person), let worst = person.held.last else { return }
        leave(worst)
    }

    /// Takes a pair's place away on both sides: the vacancy has room then.
    private mutating func leave(_ rank: Rank) {
        vacancies[rank.pair.vacancy]?.held.removeRank(rank)
        people[rank.pair.candidate]?.held.removeRank(rank)
        toggle(rank.pair)
        vacanciesWithRoom.insert(rank.pair.vacancy)
    }

    /// Takes places away that a vacancy does not have; where it is full, everything behind its last place counts as not looked at.
    private mutating func dismissSurplus(ofVacancy id: Int64) {
        while let side = vacancies[id], side.held.count > side.places, let worst = side.held.last {
            vacancies[id]?.held.removeLast()
            people[worst.pair.candidate]?.held.removeRank(worst)
            toggle(worst.pair)
            release(candidate: worst.pair.candidate)
        }
        vacancies[id]?.stepBackIfFull()
    }

    /// Notes that a person may have room. Where places have no end, whoever would have them has them already.
    private mutating func release(candidate id: Int64) {
        if perCandidate != .max { peopleWithRoom.insert(id) }
    }

    // MARK: Windows

    private mutating func lengthen(_ id: Int64, _ more: (Int64, Int) -> RankedWindow) {
        guard let old = vacancies[id]?.window else { return }
        let window = more(id, max(shortestWindow, 2 * old.count))
        precondition(window.count >= old.count, "a longer window holds what the shorter one held")
        for rank in window.ranks[old.count...] { list(rank) }
        vacancies[id]?.window = window
    }

    /// Forgets what a window holds far beyond what the vacancy has looked at: a window that others' arrivals lengthened.
    private mutating func shorten(_ id: Int64) {
        // A vacancy with room left has asked everybody, and goes on asking whoever comes: it needs its whole list.
        guard let side = vacancies[id], side.held.count >= side.places else { return }
        let wanted = max(shortestWindow, 2 * side.nextIndex)
        guard side.window.count > 4 * wanted else { return }
        for rank in vacancies[id]?.window.cut(to: 2 * wanted) ?? [] { unlist(rank) }
    }

    private mutating func list(_ rank: Rank) { people[rank.pair.candidate, default: PersonSide()].listed.append(rank) }

    private mutating func unlist(_ rank: Rank) {
        people[rank.pair.candidate]?.listed.removeInNoOrder(rank)
        forgetIfIdle(rank.pair.candidate)
    }

    private mutating func forgetIfIdle(_ id: Int64) {
        guard let person = people[id], person.listed.isEmpty, person.decided == 0 else { return }
        people[id] = nil
    }

    // MARK: Places

    private func room(of person: PersonSide) -> Int { max(0, perCandidate - person.decided) }

    private func isListed(_ rank: Rank) -> Bool { vacancies[rank.pair.vacancy]?.window.list.contains(rank) == true }

    private func holds(_ rank: Rank) -> Bool { vacancies[rank.pair.vacancy]?.held.contains(rank) == true }

    private func accepts(vacancy rank: Rank) -> Bool {
        guard let side = vacancies[rank.pair.vacancy] else { return false }
        return side.held.count < side.places || side.held.last.map { rank < $0 } ?? false
    }

    private func accepts(candidate rank: Rank) -> Bool {
        guard let person = people[rank.pair.candidate] else { return false }
        return person.held.count < room(of: person) || person.held.last.map { rank < $0 } ?? false
    }

    private mutating func toggle(_ pair: Pair) {
        if changed.remove(pair) == nil { changed.insert(pair) }
    }
}

/// A vacancy's places and the beginning of its list.
private struct VacancySide: Sendable {
    var places: Int
    var window: RankedWindow
    /// Best first.
    var held: [Rank] = []
    /// Everything down to here was looked at and either holds a place or has better; further down perhaps some who came later. Of a full
    /// vacancy: its last place.
    var lookedAt: Rank?

    init(places: Int, window: RankedWindow) {
        self.places = places
        self.window = window
    }

    /// Where the first rank stands that was not looked at.
    var nextIndex: Int {
        guard let lookedAt else { return 0 }
        let index = window.list.position(of: lookedAt)
        return index < window.count && window.ranks[index] == lookedAt ? index + 1 : index
    }

    mutating func passed(_ rank: Rank) {
        if lookedAt.map({ $0 < rank }) ?? true { lookedAt = rank }
        stepBackIfFull()
    }

    /// People further down who lose a better place do not ask a full vacancy, so it has to look again when it has room.
    mutating func stepBackIfFull() {
        if held.count >= places { lookedAt = held.last }
    }
}

/// A person's places and the windows they are in.
private struct PersonSide: Sendable {
    /// Best first.
    var held: [Rank] = []
    /// In no order.
    var listed: [Rank] = []
    /// Places that decisions take.
    var decided = 0
}

/// Something to look at, in the order of the ranks.
private struct Event: Comparable {
    enum Kind: Int {
        /// The pair is new.
        case arrival
        /// The vacancy has a free place, and this is the next rank it has not looked at.
        case vacancyHasRoom
        /// The person has a free place, and this is the best pair that would have them.
        case personHasRoom
    }

    let kind: Kind
    let rank: Rank

    init(_ kind: Kind, _ rank: Rank) {
        self.kind = kind
        self.rank = rank
    }

    static func < (left: Event, right: Event) -> Bool {
        left.rank == right.rank ? left.kind.rawValue < right.kind.rawValue : left.rank < right.rank
    }
}

extension [Rank] {
    /// Into its place in a sorted array.
    fileprivate mutating func insertRank(_ rank: Rank) {
        let index = firstIndex { rank < $0 } ?? endIndex
        insert(rank, at: index)
    }

    /// From an array in no order: the last takes its place.
    fileprivate mutating func removeInNoOrder(_ rank: Rank) {
        guard let index = firstIndex(of: rank) else { return }
        swapAt(index, count - 1)
        removeLast()
    }

    fileprivate mutating func removeRank(_ rank: Rank) {
        guard let index = firstIndex(of: rank) else { return }
        remove(at: index)
    }
}
