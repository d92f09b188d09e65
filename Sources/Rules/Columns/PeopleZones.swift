import CEL

/// Everybody by a few attributes, in boxes: who is in one has the same texts and truths, and numbers that lie close together.
///
/// What a rule may say of a box at most leaves out all who are in it at once. Unlike ``PeopleClasses``, whose members are equal, boxes hold
/// attributes of any number of values, like where somebody lives.
///
/// Source: boxes are halved where most people lie farthest apart, as in J. L. Bentley, "Multidimensional binary search trees used for associative
/// searching", CACM 18 (1975).
final class PeopleZones {
    /// The attributes.
    let slots: [Slot]
    /// The box of each place.
    private(set) var codes: [UInt8] = []
    /// By slot, of each box.
    private(set) var extents: [Slot: [Extent]] = [:]
    /// Texts that somebody has or had, each under a number.
    private var numbers: [String: Int64] = [:]
    /// How far the numbers of an attribute lie apart over all boxes.
    private var spreads: [Slot: Double] = [:]
    private var moment: RowHistory.Moment?
    private var changes = 0

    /// The most attributes there may be.
    static let mostSlots = 8
    /// So many boxes, and one for whoever fits in none.
    private static let most = 255
    /// Boxes of people with the same texts: the others share one.
    private static let mostGroups = 192

    /// Boxes, with or without somebody in them.
    var count: Int { PeopleZones.most + 1 }

    init(_ slots: [Slot]) {
        precondition((1...PeopleZones.mostSlots).contains(slots.count), "a few attributes")
        self.slots = slots
    }

    /// The number of a text, equal for equal texts; below zero for one that nobody has.
    func number(of text: String) -> Int64 { numbers[text] ?? -1 }

    /// Makes the boxes those of now.
    ///
    /// - Returns: False where values have no place in boxes.
    /// - Complexity: O(people who changed since it was last asked × boxes); O(people × log boxes) the first time and now and then.
    func refresh(_ candidates: CandidateStratum) -> Bool {
        let columns = slots.compactMap { candidates.column(of: $0) }
        // What no number tells has no extent worth asking for.
        guard columns.count == slots.count, columns.allSatisfy(\.fitsZones), columns.contains(where: \.hasNumbers) else { return false }
        let now = candidates.history.now
        if let moment, let changed = candidates.history.changes(since: moment) {
            changes += changed.count
            if changes <= candidates.count / 4 {
                codes += repeatElement(0, count: candidates.count - codes.count)
                for place in changed where candidates.taken[Int(place)] { codes[Int(place)] = box(at: Int(place), columns) }
                self.moment = now
                return true
            }
        }
        (moment, changes) = (now, 0)
        divide(candidates.count, candidates.taken, columns)
        return true
    }

    // MARK: Dividing

    /// Some people on their way to a box.
    private struct Draft {
        /// By position among those who are there.
        let members: [Int32]
        /// By slot, for numbers that somebody has.
        let ranges: [ClosedRange<Double>?]
    }

    /// A column as it is looked at while people are divided.
    private struct Look {
        /// NaN for who has no number; empty where values are no numbers.
        let numbers: [Double]
        /// Equal for who may be in one box.
        let states: [UInt32]

        init(_ column: ValueColumn, _ places: [Int]) {
            let (areNumbers, areKeptTogether) = (column.hasNumbers, column.layout == .bools || column.layout == .coded)
            let cells = places.map { column.cell(at: $0) }
            states = cells.map { cell in cell.map { areKeptTogether ? UInt32(truncatingIfNeeded: $0) &+ 1 : 1 } ?? 0 }
            numbers = areNumbers ? places.map { column.number(at: $0) ?? .nan } : []
        }

        func range(_ members: [Int32]) -> ClosedRange<Double>? {
            if numbers.isEmpty { return nil }
            var (least, most) = (Double.infinity, -Double.infinity)
            for member in members {
                let number = numbers[Int(member)]
                if number < least { least = number }
                if number > most { most = number }
            }
            return least <= most ? least...most : nil
        }
    }

    private func divide(_ count: Int, _ taken: Bitmap, _ columns: [ValueColumn]) {
        let places = taken.rows
        let looks = columns.map { Look($0, places) }
        func draft(_ members: [Int32]) -> Draft { Draft(members: members, ranges: looks.map { $0.range(members) }) }
        (numbers, extents) = ([:], [:])
        var drafts = groups(places.count, looks).map(draft)
        for (position, slot) in slots.enumerated() {
            let ranges = drafts.compactMap { $0.ranges[position] }
            let (least, most) = (ranges.map(\.lowerBound).min() ?? 0, ranges.map(\.upperBound).max() ?? 0)
            spreads[slot] = max(most - least, .leastNormalMagnitude)
        }
        while drafts.count < PeopleZones.most, let (index, position) = widest(drafts) {
            let (low, high) = halves(drafts[index], position, looks[position])
            drafts[index] = draft(low)
            drafts.append(draft(high))
        }
        codes = Array(repeating: UInt8(PeopleZones.most), count: count)
        for (box, draft) in drafts.enumerated() { for member in draft.members { codes[places[Int(member)]] = UInt8(box) } }
        for (slot, column) in zip(slots, columns) {
            var boxes = drafts.map { draft in extent(of: column, draft.members.lazy.map { places[Int($0)] }) }
            // Nobody is in the others yet.
            boxes += repeatElement(Extent(.none), count: PeopleZones.most + 1 - boxes.count)
            extents[slot] = boxes
        }
    }

    /// People who have the same texts and truths, and of whom the same is known; the last are all others.
    private func groups(_ count: Int, _ looks: [Look]) -> [[Int32]] {
        var ids = Array(repeating: UInt32(0), count: count)
        var groups = 1
        for look in looks {
            var known: [UInt64: UInt32] = [:]
            for index in ids.indices {
                let key = UInt64(ids[index]) << 32 | UInt64(look.states[index])
                let id = known[key] ?? UInt32(known.count)
                known[key] = id
                ids[index] = id
            }
            groups = known.count
        }
        var members = Array(repeating: [Int32](), count: groups)
        for (index, id) in ids.enumerated() { members[Int(id)].append(Int32(truncatingIfNeeded: index)) }
        members.sort { $0.count > $1.count }
        guard members.count > PeopleZones.mostGroups else { return members }
        let others = members[PeopleZones.mostGroups...].flatMap { $0 }
        return Array(members[..<PeopleZones.mostGroups]) + [others]
    }

    /// The draft that is most worth halving and the position of the attribute by which; `nil` when nobody lies apart any more.
    private func widest(_ drafts: [Draft]) -> (Int, Int)? {
        var best: (draft: Int, position: Int, cost: Double)?
        for (index, draft) in drafts.enumerated() {
            for (position, range) in draft.ranges.enumerated() {
                guard let range, range.lowerBound < range.upperBound else { continue }
                let cost = (range.upperBound - range.lowerBound) / (spreads[slots[position]] ?? 1) * Double(draft.members.count)
                if cost > best?.cost ?? 0 { best = (index, position, cost) }
            }
        }
        return best.map { ($0.draft, $0.position) }
    }

    private func halves(_ draft: Draft, _ position: Int, _ look: Look) -> ([Int32], [Int32]) {
        guard let range = draft.ranges[position] else { preconditionFailure("what is halved lies apart") }
        // A few hundred stand for all.
        let step = max(1, draft.members.count / 512)
        let some = stride(from: 0, to: draft.members.count, by: step).map { look.numbers[Int(draft.members[$0])] }.filter { !$0.isNaN }
            .sorted()
        var border = some.isEmpty ? range.lowerBound : some[some.count / 2]
        if border >= range.upperBound { border = range.lowerBound + (range.upperBound - range.lowerBound) / 2 }
        if border >= range.upperBound { border = range.lowerBound }
        var (low, high): ([Int32], [Int32]) = ([], [])
        for member in draft.members { if look.numbers[Int(member)] > border { high.append(member) } else { low.append(member) } }
        return (low, high)
    }

    // MARK: Boxes

    private func extent(of column: ValueColumn, _ places: some Sequence<Int>) -> Extent {
        var extent = Extent(.none)
        var last: UInt64??
        for place in places {
            let cell = column.cell(at: place)
            if let last, last == cell { continue }
            last = .some(cell)
            extent = extent.union(self.extent(of: column, at: place))
        }
        return extent
    }

    private func extent(of column: ValueColumn, at place: Int) -> Extent {
        guard let value = column[place] else { return .nothing }
        return Extent(value) { text in
            if let known = numbers[text] { return known }
            let number = Int64(numbers.count)
            numbers[text] = number
            return number
        }
    }

    /// The box that has to grow least for who has come to a place, and grows.
    private func box(at place: Int, _ columns: [ValueColumn]) -> UInt8 {
        let mine = columns.map { extent(of: $0, at: place) }
        // Most changes are of something else: who still fits stays.
        if growth(ofBox: Int(codes[place]), by: mine) == 0 { return codes[place] }
        var best = (box: PeopleZones.most, growth: Double.infinity)
        for box in 0..<PeopleZones.most {
            if let growth = growth(ofBox: box, by: mine), growth < best.growth { best = (box, growth) }
        }
        for (slot, mine) in zip(slots, mine) {
            if let has = extents[slot]?[best.box] { extents[slot]?[best.box] = has.union(mine) }
        }
        return UInt8(best.box)
    }

    /// By how much farther apart people of a box would lie; `nil` where somebody does not belong.
    private func growth(ofBox box: Int, by mine: [Extent]) -> Double? {
        var growth = 0.0
        for (slot, mine) in zip(slots, mine) {
            guard let has = extents[slot]?[box], let more = growthOf(has, by: mine) else { return nil }
            growth += more / (spreads[slot] ?? 1)
        }
        return growth
    }

    /// By how much more numbers lie apart; `nil` where somebody does not belong.
    private func growthOf(_ has: Extent, by mine: Extent) -> Double? {
        if has.mayBeNothing != mine.mayBeNothing { return nil }
        switch (has.values, mine.values, has.union(mine).values) {
        case (.ints(let has), .ints, .ints(let all)):
            return Double(has.lowerBound) - Double(all.lowerBound) + Double(all.upperBound) - Double(has.upperBound)
        case (.doubles(let has), .doubles, .doubles(let all)):
            return has.lowerBound - all.lowerBound + all.upperBound - has.upperBound
        case (let has, let mine, _): return has == mine ? 0 : nil
        }
    }
}

extension ValueColumn {
    fileprivate var fitsZones: Bool {
        if case .lists = layout { return false }
        return hasPlainCells
    }

    fileprivate var hasNumbers: Bool { layout == .ints || layout == .doubles }

    /// The number at a place, if it has one that others lie near to.
    fileprivate func number(at place: Int) -> Double? {
        guard let cell = cell(at: place) else { return nil }
        let number = layout == .ints ? Double(Int64(bitPattern: cell)) : Double(bitPattern: cell)
        return number.isFinite ? number : nil
    }
}
