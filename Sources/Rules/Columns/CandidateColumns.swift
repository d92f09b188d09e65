package import CEL

/// The candidates of a market as columns: what is known of each, and what follows from that alone, worked out once when a row comes.
///
/// A row is a place: the same index into every column. Places nobody has are rows with nothing known in them, and not in ``taken``.
package struct CandidateColumns: Sendable {
    private let rules: CompiledRuleSet
    /// The day for which lists, priorities and the like are worked out.
    package private(set) var today: Timestamp
    /// In the catalogue's order.
    private var attributes: [ValueColumn]
    /// Lists that variables make of one candidate, by the position of the variable: expressions over pairs read them as attributes.
    private var lists: [Int: ValueColumn]
    /// Places that somebody has who is to be seen.
    package private(set) var taken = Bitmap(count: 0)
    /// Milli-points, 0…100 000, where the priority is the candidate's own; else 0.
    package private(set) var priorities: [Int32] = []
    /// The day since which the person waits: see ``PairOutcome/waitingSince``.
    package private(set) var waitingSince: [Int32] = []
    /// Approvals of the last ninety days.
    package private(set) var exposures: [Int32] = []
    /// Where people lie, and who changed.
    private(set) var strata = Strata()
    /// Whether these are some rows of other columns, looked at once: nothing is kept about them.
    private(set) var isPart = false
    /// Values that were written since columns were last made without what nobody holds any more.
    private var writesSinceCompaction = 0
    /// What follows from a candidate alone.
    private let own: OwnRules
    /// By attribute, whether anything that follows from the candidate alone reads it.
    private let isReadAlone: [Bool]

    /// Columns without rows.
    package init(_ rules: CompiledRuleSet, today: Timestamp) {
        (self.rules, self.today) = (rules, today)
        attributes = rules.catalogue.candidate.map { ValueColumn(ValueColumn.Layout($0.type)) }
        lists = Dictionary(
            uniqueKeysWithValues: rules.listsOfCandidate.map { index in
                (index, ValueColumn(ValueColumn.Layout(rules.variables[index].expression.program.resultType)))
            })
        own = OwnRules(rules)
        let (read, waiting) = (own.references, [rules.slots.enrolledOn, rules.slots.approvedOn])
        let isWholeRead = read.contains(Slot(variable: PairSlots.candidate))
        isReadAlone = attributes.indices.map { index in
            isWholeRead || waiting.contains(index) || read.contains(Slot(variable: PairSlots.candidate, field: index))
        }
    }

    /// Places, taken or not.
    package var count: Int { taken.count }

    /// Bytes per column and of what is kept beside them, as allocated; the text of distinct values is not among them.
    package var byteCount: Int {
        let columns = (attributes + lists.values).reduce(0) { $0 + $1.byteCount }
        return columns + (priorities.capacity + waitingSince.capacity + exposures.capacity) * 4 + taken.count / 4
    }

    /// The attributes at a place, in the catalogue's order.
    ///
    /// - Complexity: O(attributes).
    package func values(at place: Int) -> [Value?] {
        ValueColumn.values(at: place, of: attributes)
    }

    /// One attribute at a place, by its position in the catalogue.
    package func value(of attribute: Int, at place: Int) -> Value? { ValueColumn.value(at: place, of: attribute, among: attributes) }

    /// Takes a row over at a place, which may be ``count``: then there is one more.
    ///
    /// Who changes has most attributes as before. Those are compared and not written, and what follows from the candidate alone is worked out
    /// anew only where it reads one that is another.
    ///
    /// - Returns: Whether they have more priority than others where they are, and have to be moved: see ``move(_:to:)``.
    /// - Complexity: O(size of the row), amortised, and what evaluating the candidate's own rules takes.
    package mutating func put(_ row: AttributeRow, at place: Int) -> Bool {
        precondition(row.values.count == attributes.count, "a row has one value per attribute")
        if place >= count { grow() }
        return replace(zip(attributes.indices, row.values), at: place) { _ in row }
    }

    /// Takes over what is other of somebody who has a place.
    ///
    /// - Returns: Whether they have to be moved.
    /// - Complexity: O(size of the part), amortised, and what evaluating the candidate's own rules takes.
    package mutating func put(_ part: AttributePart, at place: Int) -> Bool {
        replace(zip(part.attributes, part.values), at: place) { $0.row(at: place) }
    }

    /// - Parameter row: All of it, once the values are in place.
    private mutating func replace(_ values: some Sequence<(Int, Value?)>, at place: Int, row: (Self) -> AttributeRow) -> Bool {
        var isChanged = !taken[place]
        var isChangedAlone = isChanged
        for (index, value) in values where attributes[index].replace(with: value, at: place) {
            isChanged = true
            if isReadAlone[index] { isChangedAlone = true }
        }
        if isChangedAlone { workOut(row(self), at: place) }
        taken[place] = true
        if isChanged { strata.note(place) }
        compactNowAndThen()
        if strata.outgrows(priorities[place], at: place) { return true }
        strata.admit(priorities[place], at: place)
        return false
    }

    /// What follows from a candidate alone.
    private mutating func workOut(_ row: AttributeRow, at place: Int) {
        let (candidate, activation) = bound(row)
        for index in lists.keys { setList(index, at: place, activation) }
        let share = rules.share(of: candidate, activation, today)
        priorities[place] = share.priority
        waitingSince[place] = share.waitingSince
        exposures[place] = share.exposure
    }

    /// What expressions see of the row at a place.
    private func row(at place: Int) -> AttributeRow { AttributeRow(id: 0, unit: 0, version: 0, values: values(at: place)) }

    private func bound(_ row: AttributeRow) -> (BoundRow, PairActivation) {
        let candidate = BoundRow(row, places: rules.places.candidate)
        let activation = PairActivation(rules, today: today)
        activation.turn(to: candidate, BoundRow(AttributeRow(id: 0, unit: 0, version: 0, values: []), places: rules.places.vacancy))
        return (candidate, activation)
    }

    private mutating func setList(_ index: Int, at place: Int, _ activation: PairActivation) {
        setList(index, at: place, activation.evaluate(rules.variables[index].expression))
    }

    private mutating func setList(_ index: Int, at place: Int, _ outcome: Outcome) {
        switch outcome {
        case .value(let value): lists[index]?.set(value, at: place)
        // What it waits for is not asked of columns.
        case .unknown: lists[index]?.set(nil, at: place)
        case let failure: lists[index]?.setException(failure, at: place)
        }
    }

    /// Empties a place.
    package mutating func remove(at place: Int) {
        for index in attributes.indices { attributes[index].set(nil, at: place) }
        for index in lists.keys { lists[index]?.set(nil, at: place) }
        (priorities[place], waitingSince[place], exposures[place]) = (0, 0, 0)
        taken[place] = false
        strata.note(place)
    }

    /// Moves somebody to a place that nobody has, among those in no order or behind all others.
    ///
    /// - Complexity: O(size of the row), and what evaluating the candidate's own rules takes.
    package mutating func move(_ place: Int, to other: Int) {
        let row = row(at: place)
        remove(at: place)
        let hasRoom = !put(row, at: other)
        precondition(hasRoom, "among those in no order anybody may be")
    }

    /// Doubles the places while they are few, then adds four thousand at a time: always whole groups of 64, which loops over everybody rely on.
    private mutating func grow() {
        let more = min(max(64, count), 4096)
        for _ in 0..<more {
            for index in attributes.indices { attributes[index].append(nil) }
            for index in lists.keys { lists[index]?.append(nil) }
        }
        taken.extend(to: count + more)
        strata.extend(to: count)
        priorities += repeatElement(0, count: more)
        waitingSince += repeatElement(0, count: more)
        exposures += repeatElement(0, count: more)
    }

    /// What nobody holds any more is thrown away once there may be as much of it as of what somebody holds.
    private mutating func compactNowAndThen() {
        writesSinceCompaction += 1
        guard writesSinceCompaction > 2 * count + 1024 else { return }
        writesSinceCompaction = 0
        for index in attributes.indices where attributes[index].keptValues > count { attributes[index] = attributes[index].compacted() }
        for index in lists.keys { if let column = lists[index], column.keptValues > count { lists[index] = column.compacted() } }
    }

    /// The rows at some places, taken ones, as columns of their own.
    ///
    /// - Complexity: O(places chosen × columns).
    package func gathering(_ places: [Int32]) -> CandidateColumns {
        var part = self
        part.isPart = true
        part.attributes = attributes.map { $0.gathering(places) }
        part.lists = lists.mapValues { $0.gathering(places) }
        part.taken = Bitmap(count: places.count, repeating: true)
        part.priorities = places.map { priorities[Int($0)] }
        part.waitingSince = places.map { waitingSince[Int($0)] }
        part.exposures = places.map { exposures[Int($0)] }
        part.strata = Strata()
        part.strata.extend(to: places.count)
        part.strata.admit(all: part.priorities)
        return part
    }

    // MARK: Order

    /// Has people lie by their priority, and nobody else lie anywhere.
    ///
    /// - Parameters:
    ///   - places: Of everybody, hidden or not.
    ///   - fewest: So many people at least lie together.
    /// - Returns: Of each place the one that its person had; `nil` where it is nobody's.
    /// - Complexity: O(places × columns + places × log places).
    package mutating func arrange(_ places: [Int32], fewest: Int) -> [Int32?] {
        // Who has as much lies as before.
        let sorted = places.map { UInt64(UInt32(Int32.max - priorities[Int($0)])) << 32 | UInt64($0) }.sorted()
            .map { Int32(truncatingIfNeeded: $0 & 0xFFFF_FFFF) }
        let (strata, positions) = Strata.ordering(sorted.map { priorities[Int($0)] }, fewest: fewest)
        let order = positions.map { $0.map { sorted[$0] } }
        self.strata = strata
        // One after the other, each in the room of the last.
        for index in attributes.indices { attributes[index] = attributes[index].arranged(order) }
        for index in lists.keys { lists[index] = lists[index]?.arranged(order) }
        taken = Bitmap(count: order.count, rows: order.indices.filter { place in order[place].map { taken[Int($0)] } ?? false })
        priorities = order.map { $0.map { priorities[Int($0)] } ?? 0 }
        waitingSince = order.map { $0.map { waitingSince[Int($0)] } ?? 0 }
        exposures = order.map { $0.map { exposures[Int($0)] } ?? 0 }
        return order
    }

    // MARK: Other rules

    /// The same people under other rules of the same catalogue, or on another day: attributes are shared, and so is what is made of them by
    /// the same expressions.
    ///
    /// Where ``isMade`` is false afterwards, nobody is seen until ``take(_:at:)`` has had what follows of them.
    ///
    /// - Complexity: O(candidates) where the day is another, and times the rules of the priority where these are others; else O(columns).
    package init(_ known: CandidateColumns, under rules: CompiledRuleSet, today: Timestamp) {
        precondition(rules.catalogue == known.rules.catalogue, "other attributes are other columns")
        var columns = CandidateColumns(rules, today: today)
        (columns.attributes, columns.taken) = (known.attributes, known.taken)
        (columns.priorities, columns.waitingSince, columns.exposures) = (known.priorities, known.waitingSince, known.exposures)
        columns.strata = Strata(known.strata)
        let (own, before, isSameDay) = (columns.own, known.own, today == known.today)
        var (proof, proofBefore) = (rules.proof, known.rules.proof)
        let isProved = proof.holds(known, nil)
        // Equal texts say the same where they look up the same, and where nothing runs out of steps, however it is divided into variables.
        let saysTheSame = rules.reference == known.rules.reference && isProved && proofBefore.holds(known, nil)
        for list in own.lists {
            if saysTheSame, let same = before.variable(makingLists: list.program, onOneDay: isSameDay), let column = known.lists[same] {
                columns.lists[list.variable] = column
            } else {
                for _ in 0..<known.count { columns.lists[list.variable]?.append(nil) }
                columns.unmade.lists.append(list.variable)
            }
        }
        if !saysTheSame || !own.makeSamePriority(as: before, onOneDay: isSameDay) {
            if isProved {
                columns.priorities = own.priorities(known, on: today)
            } else {
                columns.unmade.isPriority = true
                columns.priorities = Array(repeating: 0, count: known.count)
            }
            columns.strata.admit(all: columns.priorities)
        }
        if !isSameDay {
            known.taken.forEach { place in
                (columns.waitingSince[place], columns.exposures[place]) = rules.waiting(today) { known.attributes[$0][place] }
            }
        }
        if !columns.isMade { columns.taken = Bitmap(count: known.count) }
        self = columns
    }

    /// What is not made of everybody yet.
    private struct Unmade {
        var lists: [Int] = []
        var isPriority = false
    }

    private var unmade = Unmade()
    /// Whether all that follows from candidates alone is there.
    package var isMade: Bool { unmade.lists.isEmpty && !unmade.isPriority }

    /// What follows from one candidate alone and is not made of everybody yet.
    package struct Own: Sendable {
        fileprivate var lists: [Outcome] = []
        fileprivate var priority: Int32?
    }

    /// What is to be taken of the row at a place that somebody has.
    ///
    /// - Complexity: O(size of the row), and what evaluating the candidate's own rules takes.
    package func own(of place: Int) -> Own {
        let (candidate, activation) = bound(row(at: place))
        var own = Own(lists: unmade.lists.map { activation.evaluate(rules.variables[$0].expression) })
        if unmade.isPriority { own.priority = rules.share(of: candidate, activation, today).priority }
        return own
    }

    /// Takes what follows of somebody, who is seen from now on.
    package mutating func take(_ own: Own, at place: Int) {
        for (index, outcome) in zip(unmade.lists, own.lists) { setList(index, at: place, outcome) }
        if let priority = own.priority {
            priorities[place] = priority
            strata.admit(priority, at: place)
        }
        taken[place] = true
        strata.note(place)
    }

    // MARK: Another day

    /// Works out anew what follows from the rows and the day.
    ///
    /// - Returns: What may be other than before; `nil`, and nothing is changed, where values are so large that this cannot be told.
    /// - Complexity: O(places × parts that read the day), in columns for the most part.
    package mutating func turn(to day: Timestamp, _ readers: inout DayReaders) -> PeopleTurn? {
        guard readers.areProved(self, nil) else { return nil }
        var turn = PeopleTurn(self)
        guard day != today else { return turn }
        let lists = turn.compare(self, readers, to: day)
        let priorities = readers.own.isPriorityOfDay ? readers.own.priorities(self, on: day) : priorities
        (today, self.priorities) = (day, priorities)
        strata.admit(all: priorities)
        for (index, rows) in lists {
            for place in rows.rows {
                setList(index, at: place, bound(row(at: place)).1)
                strata.note(place)
                compactNowAndThen()
            }
        }
        taken.forEach { place in
            (waitingSince[place], exposures[place]) = rules.waiting(day) { attributes[$0][place] }
        }
        return turn
    }

    /// Has nobody see a row, or everybody again. Whoever puts it shows it.
    package mutating func setHidden(_ isHidden: Bool, at place: Int) {
        taken[place] = !isHidden
        strata.note(place)
    }

    // MARK: For evaluation

    /// The column of a slot; `nil` for what is not the candidate's.
    func column(of slot: Slot) -> ValueColumn? {
        if slot.variable == PairSlots.candidate { return slot.field.map { attributes[$0] } }
        return lists[slot.variable - PairSlots.firstVariable]
    }

    /// Everything expressions over pairs may read. To be dropped before the next ``put(_:at:)``, which copies columns that somebody holds.
    var batch: ColumnBatch {
        var batch = ColumnBatch(count: count)
        for (field, column) in attributes.enumerated() {
            batch.setColumn(column, of: Slot(variable: PairSlots.candidate, field: field))
        }
        for (index, column) in lists { batch.setColumn(column, of: Slot(variable: PairSlots.firstVariable + index)) }
        return batch
    }
}

extension ValueColumn {
    /// Rows in another order; nothing is known of those that are nobody's.
    fileprivate func arranged(_ order: [Int32?]) -> ValueColumn {
        var column = gathering(order.map { $0 ?? 0 })
        for (place, row) in order.enumerated() where row == nil { column.set(nil, at: place) }
        return column
    }
}
