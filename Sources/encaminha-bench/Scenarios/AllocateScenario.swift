import ArgumentParser
import Matching

/// Filling the places of vacancies and people: kept up with every change, against from nothing.
struct AllocateScenario: Scenario {
    static let configuration = CommandConfiguration(
        commandName: "allocate", abstract: "Keeps the allocation up with each of many changes, against allocating from scratch.")

    @Option(help: ArgumentHelp("How many people.", valueName: "n")) var candidates = 5000
    @Option(help: ArgumentHelp("How many vacancies.", valueName: "m")) var vacancies = 500
    @Option(help: ArgumentHelp("How many changes.", valueName: "k")) var changes = 50
    @OptionGroup var options: MeasuringOptions

    func validate() throws {
        guard candidates > 0, vacancies > 0, changes > 0 else {
            throw ValidationError("--candidates, --vacancies and --changes must be at least 1.")
        }
    }

    func measure() async throws -> Report {
        var report = Report(
            "allocate", seed: options.seed,
            [("candidates", "\(candidates)"), ("vacancies", "\(vacancies)"), ("changes", "\(changes)")])
        for kind in SyntheticMarket.Kind.allCases { measure(kind, &report) }
        return report
    }

    private func measure(_ kind: SyntheticMarket.Kind, _ report: inout Report) {
        var market = SyntheticMarket(kind, candidates: candidates, vacancies: vacancies, seed: options.seed)
        var (kept, scratch): ([Duration], [Duration]) = ([], [])
        var (differences, taken) = (0, 0)
        let steps = market.allocation.steps
        for step in 0..<changes {
            market.prepareChange()
            let (_, time) = timed { market.change() }
            kept.append(time)
            let allocated = Set(market.allocation.held)
            taken += allocated.count
            // The definition sorts every rank there is; ten times are enough to know how long that takes, and every result is compared.
            let (expected, definition) = timed { Allocation.allocateFromScratch(market.ranks, within: market.capacities) }
            if step < 10 || step == changes - 1 { scratch.append(definition) }
            if allocated != Set(expected) { differences += 1 }
        }
        report.add("\(kind.rawValue)_change", Sample(kept), [50, 95])
        report.add("\(kind.rawValue)_ranks_looked_at_per_change", Double(market.allocation.steps - steps) / Double(changes), .count)
        report.add("\(kind.rawValue)_scratch_over_change", Sample(scratch).mean / Sample(kept).mean, .ratio)
        report.check("\(kind.rawValue): \(changes) allocations are those of the definition", differences == 0)
        report.check("\(kind.rawValue): places are filled", taken > 0)
    }
}

/// A market of nothing but ranks, and what happens to it.
struct SyntheticMarket {
    enum Kind: String, CaseIterable {
        /// Keys all over the range; people's ranks move.
        case mixed
        /// Everybody has the same key: ids decide.
        case ties
        /// One vacancy wants everybody and has a hundred places; it closes and opens.
        case popular
    }

    private let kind: Kind
    private let people: Int
    private var generator: SeededGenerator
    /// Whole, for the definition and for whoever asks further than a window.
    private var lists: [Int64: RankedList] = [:]
    private(set) var capacities: Capacities
    private(set) var allocation = StableAllocation(perCandidate: 3)
    private var isOpen = true
    /// The person who changes next, and the ranks they get.
    private var next: (candidate: Int64, ranks: [Rank]) = (0, [])

    /// Every vacancy ranks about half of the people.
    init(_ kind: Kind, candidates: Int, vacancies: Int, seed: UInt64) {
        self.kind = kind
        people = candidates
        generator = SeededGenerator(seed: seed)
        capacities = Capacities(vacancies: [:], perCandidate: 3)
        for vacancy in 0..<Int64(vacancies) {
            var ranks: [Rank] = []
            for candidate in 0..<Int64(candidates) where generator.below(2) == 0 {
                ranks.append(rank(vacancy, candidate, key: kind == .ties ? 5_000_000 : Int64(generator.below(10_000_000))))
            }
            lists[vacancy] = RankedList(sorting: ranks)
            capacities.vacancies[vacancy] = 3 * (1 + generator.below(4))
        }
        if kind == .popular {
            lists[0] = RankedList(sorting: (0..<Int64(candidates)).map { rank(0, $0, key: 9_000_000 + Int64($0 % 1000)) })
            capacities.vacancies[0] = 100
        }
        for vacancy in 0..<Int64(vacancies) {
            let list = lists[vacancy] ?? RankedList()
            allocation.open(vacancy: vacancy, places: capacities.vacancies[vacancy] ?? 0, window: Self.beginning(of: list, 32))
            settle()
        }
    }

    /// Everything ranked, in no order.
    var ranks: [Rank] { lists.values.flatMap(\.ranks) }

    /// Changes the whole lists, of which the index of a market knows nothing.
    mutating func prepareChange() {
        guard kind != .popular else { return }
        let candidate = Int64(generator.below(people))
        next = (candidate, [])
        for vacancy in lists.keys.sorted() {
            let new = rank(vacancy, candidate, key: kind == .ties ? 5_000_000 : Int64(generator.below(10_000_000)))
            let old = lists[vacancy]?.ranks.first { $0.pair.candidate == candidate }
            if let old { lists[vacancy]?.remove(old) }
            // With all keys equal nobody can move: people leave lists and come back.
            guard kind == .mixed && old != nil || kind == .ties && old == nil else { continue }
            lists[vacancy]?.insert(new)
            next.ranks.append(new)
        }
    }

    /// The same change where the places are kept.
    mutating func change() {
        if kind == .popular {
            isOpen.toggle()
            capacities.vacancies[0] = isOpen ? 100 : 0
            allocation.setPlaces(isOpen ? 100 : 0, ofVacancy: 0)
        } else {
            allocation.remove(candidate: next.candidate)
            for rank in next.ranks { allocation.insert(rank) }
        }
        settle()
    }

    private mutating func settle() {
        let lists = lists
        allocation.settle { Self.beginning(of: lists[$0] ?? RankedList(), $1) }
    }

    private static func beginning(of list: RankedList, _ count: Int) -> RankedWindow {
        guard count < list.count else { return RankedWindow(whole: list) }
        return RankedWindow(RankedList(sorting: list.ranks.prefix(count)), downTo: list.ranks[count - 1])
    }

    private func rank(_ vacancy: Int64, _ candidate: Int64, key: Int64) -> Rank {
        Rank(
            orderKey: key, waitingSince: Int32(kind == .ties ? 0 : -candidate % 400), exposure: 0,
            pair: Pair(vacancy: vacancy, candidate: candidate))
    }
}
