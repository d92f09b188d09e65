/// Instances of the daemon, the database, the messages between them, and whoever changes the tables.
///
/// Being stopped (SIGSTOP), slow, or cut off is not a step of its own: an instance that takes no step while others take theirs is all of
/// these. A message once sent arrives whatever became of its sender.
struct PlacementModel: Explorable {
    /// What may happen, and how often.
    struct Budget: Hashable {
        var changes = 2
        var crashes = 0
        var expiries = 1
        var lostAnswers = 0
        var prunings = 0
        /// Each takes one copy to the standby and one failover to it.
        var failovers = 0
    }

    struct Instance: Hashable {
        enum Stage: Hashable {
            case idle
            /// Everything read is ranked: the batch may be sent.
            case ranked
            /// Sent, and no answer yet.
            case waiting
        }

        /// Of the lease it believes to have; 0 for none.
        var epoch: UInt8 = 0
        var stage = Stage.idle
        /// What is in memory; nil before loading.
        var memory: Memory?
        /// What it believes to stand in the proposals; nil when it has to look.
        var believed: [ModelDatabase.Row?]?

        struct Memory: Hashable {
            var rows: [ModelDatabase.Row]
            var snapshot: ModelSnapshot
            /// The highest change seen: the cursor of the variant that counts instead of taking snapshots. -1 for none.
            var highest: Int8
            var timeline: UInt8
        }
    }

    /// `placement.write_batch` on its way.
    struct Message: Hashable {
        let sender: Int
        /// Whether the sender still waits for the answer.
        var isAwaited: Bool
        let epoch: UInt8
        let snapshot: ModelSnapshot
        let wanted: [ModelDatabase.Row?]
        /// The keys it writes.
        let keys: [Int]
    }

    let rules: ModelRules
    var budget: Budget
    var database: ModelDatabase
    /// Where an asynchronous standby is.
    var replica: ModelDatabase?
    var instances: [Instance]
    var messages: [Message] = []
    var content: UInt8 = 0
    /// A proposal was written by an epoch after a later one had written it.
    var wentBack = false
    /// A proposal was written for a row as it was no longer.
    var wasStale = false

    init(rules: ModelRules = ModelRules(), budget: Budget, keys: Int = 1) {
        self.rules = rules
        self.budget = budget
        database = ModelDatabase(keys: keys)
        for key in 0..<keys { database.proposals[key].row = Self.wanted(database.rows)[key] }
        instances = Array(repeating: Instance(), count: 2)
    }

    // MARK: steps

    var next: [(step: String, state: PlacementModel)] {
        var result: [(String, PlacementModel)] = []
        func add(_ step: String, _ change: (inout PlacementModel) -> Void) {
            var state = self
            change(&state)
            result.append((step, state))
        }
        if budget.changes > 0 {
            for key in database.rows.indices where !database.open.contains(where: { $0.key == key }) {
                add("begin change of \(key)") {
                    $0.budget.changes -= 1
                    $0.content += 1
                    $0.database.begin(key, content: $0.content)
                }
            }
        }
        for index in database.open.indices {
            add("commit \(database.open[index].xid)") { $0.database.commit(at: index) }
        }
        if budget.expiries > 0 && !database.isExpired {
            add("the lease runs out") {
                $0.budget.expiries -= 1
                $0.database.isExpired = true
            }
        }
        if budget.prunings > 0 {
            add("prune") {
                $0.budget.prunings -= 1
                $0.database.prune(rules)
            }
        }
        if budget.failovers > 0 {
            if replica == nil { add("copy to the standby") { $0.replica = $0.database } }
            if replica != nil { add("fail over") { $0.failOver() } }
        }
        for index in messages.indices {
            add("the write of \(messages[index].sender) arrives") { $0.deliver(index, isAnswered: true) }
            if budget.lostAnswers > 0 && messages[index].isAwaited {
                add("the write of \(messages[index].sender) arrives, its answer does not") {
                    $0.budget.lostAnswers -= 1
                    $0.deliver(index, isAnswered: false)
                }
            }
        }
        for index in instances.indices {
            let instance = instances[index]
            if instance.stage == .idle {
                if instance.epoch == 0 && mayTake(index) { add("\(index) takes the lease") { $0.take(index) } }
                add("\(index) reads") { $0.read(index) }
            }
            if instance.stage == .ranked {
                if instance.epoch == 0 {
                    add("\(index) has nothing to write") { $0.instances[index].stage = .idle }
                } else if messages.count < 2 {
                    add("\(index) sends") { $0.send(index) }
                }
            }
            if budget.crashes > 0 {
                add("\(index) crashes") {
                    $0.budget.crashes -= 1
                    $0.instances[index] = Instance()
                    $0.abandonMessages(of: index)
                }
            }
        }
        return result
    }

    private func mayTake(_ index: Int) -> Bool { database.isExpired || database.owner == index }

    private mutating func take(_ index: Int) {
        database.owner = index
        database.epoch += 1
        database.isExpired = false
        instances[index].epoch = database.epoch
        if rules.readsStanding { instances[index].believed = nil }
    }

    /// `OfficeChanges.read`, or `OfficeSnapshot.load`; ranking follows from it.
    private mutating func read(_ index: Int) {
        let (snapshot, highest) = (database.snapshot, Int8(database.log.last.map { Int8($0.xid) } ?? -1))
        let isStanding = database.proposals.map(\.row)
        if var memory = instances[index].memory, canFollow(memory) {
            for entry in database.log where isNew(entry, to: memory) { memory.rows[entry.key] = database.rows[entry.key] }
            memory.snapshot = snapshot
            memory.highest = max(memory.highest, highest)
            memory.timeline = database.timeline
            instances[index].memory = memory
            if instances[index].believed == nil { instances[index].believed = isStanding }
        } else {
            instances[index].memory = Instance.Memory(
                rows: database.rows, snapshot: snapshot, highest: highest, timeline: database.timeline)
            instances[index].believed = isStanding
        }
        instances[index].stage = .ranked
    }

    private func canFollow(_ memory: Instance.Memory) -> Bool {
        if rules.checksTimeline && memory.timeline != database.timeline { return false }
        let horizon = (0..<memory.snapshot.xmax).first { memory.snapshot.inProgress & (1 << $0) != 0 } ?? memory.snapshot.xmax
        return !(rules.checksPruning && database.prunedBefore > horizon)
    }

    private func isNew(_ entry: ModelDatabase.LogEntry, to memory: Instance.Memory) -> Bool {
        rules.cursorIsSnapshot ? !memory.snapshot.sees(entry.xid) : Int8(entry.xid) > memory.highest
    }

    private mutating func send(_ index: Int) {
        guard let memory = instances[index].memory, let believed = instances[index].believed else { return }
        let wanted = Self.wanted(memory.rows)
        messages.append(
            Message(
                sender: index, isAwaited: true, epoch: instances[index].epoch, snapshot: memory.snapshot, wanted: wanted,
                keys: wanted.indices.filter { wanted[$0] != believed[$0] }))
        instances[index].stage = .waiting
    }

    /// What should stand: a proposal for each row; but what the last row says decides whether the others have a place, as a better person
    /// does in a list.
    private static func wanted(_ rows: [ModelDatabase.Row]) -> [ModelDatabase.Row?] {
        rows.indices.map { key in
            key == rows.count - 1 || rows[rows.count - 1].version % 2 == 0 ? rows[key] : nil
        }
    }

    /// `placement.write_batch`.
    private mutating func deliver(_ position: Int, isAnswered: Bool) {
        let message = messages.remove(at: position)
        let isOurs =
            (!rules.checksOwner || database.owner == message.sender) && (!rules.checksEpoch || database.epoch == message.epoch)
        var left: [Int] = []
        if isOurs {
            database.cursor = message.snapshot
            for key in message.keys {
                if let row = message.wanted[key] {
                    let isCurrent = !database.open.contains { $0.key == key } && database.rows[key].version == row.version
                    guard isCurrent || !rules.checksVersions else {
                        left.append(key)
                        continue
                    }
                    if row != database.rows[key] { wasStale = true }
                }
                if database.proposals[key].epoch > message.epoch { wentBack = true }
                database.proposals[key] = ModelDatabase.Proposal(row: message.wanted[key], epoch: message.epoch)
            }
        }
        guard message.isAwaited else { return }
        instances[message.sender].stage = .idle
        if !isAnswered {
            // The session ends; the next one looks at what stands.
            instances[message.sender].believed = nil
        } else if isOurs {
            for key in message.keys where !left.contains(key) { instances[message.sender].believed?[key] = message.wanted[key] }
        } else {
            instances[message.sender].epoch = 0
        }
    }

    private mutating func abandonMessages(of index: Int) {
        for position in messages.indices where messages[position].sender == index { messages[position].isAwaited = false }
    }

    /// The standby becomes the primary: what it had not received never happened, and nothing sent to the old one arrives.
    private mutating func failOver() {
        guard var promoted = replica else { return }
        promoted.timeline = database.timeline + 1
        promoted.open = []
        database = promoted
        replica = nil
        budget.failovers -= 1
        messages = []
        // Every connection is lost; what is in memory is not.
        for index in instances.indices {
            instances[index].stage = .idle
            instances[index].believed = nil
        }
    }

    // MARK: what must hold

    var violation: String? {
        if wentBack { return "a late write came after that of a later owner" }
        if wasStale { return "a proposal was written for a row as it was no longer" }
        guard database.open.isEmpty, messages.isEmpty else { return nil }
        // When nothing more happens, whoever works now, or takes over, must bring the proposals to what the rows say.
        for index in instances.indices {
            if instances[index].stage == .waiting { continue }
            var calm = self
            if instances[index].epoch == 0 || database.owner != index || database.epoch != instances[index].epoch {
                calm.database.isExpired = true
                calm.instances[index].epoch = 0
                calm.take(index)
            }
            calm.read(index)
            calm.send(index)
            calm.deliver(0, isAnswered: true)
            if calm.database.proposals.map(\.row) != Self.wanted(database.rows) {
                return "the proposals are not what the rows say after \(index) has worked"
            }
        }
        return nil
    }
}
