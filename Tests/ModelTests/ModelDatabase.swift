/// Which transactions had ended at a moment, as PostgreSQL's `pg_snapshot`: everything below `xmax` that was not in progress.
struct ModelSnapshot: Hashable {
    var xmax: UInt8
    var inProgress: UInt8

    func sees(_ xid: UInt8) -> Bool { xid < xmax && inProgress & (1 << xid) == 0 }
}

/// The tables, as far as it matters: rows that people change, the change log, the cursor with its lease, the proposals.
struct ModelDatabase: Hashable {
    struct Row: Hashable {
        /// Grows by one with every change of the row.
        var version: UInt8 = 0
        /// What stands in it: the number of the change that wrote it. No two are alike, not even over a failover.
        var content: UInt8 = 0
    }

    struct Proposal: Hashable {
        /// As it was scored; nil while withdrawn.
        var row: Row?
        /// Of whoever wrote it.
        var epoch: UInt8 = 0
    }

    /// A transaction that has written and not committed.
    struct OpenChange: Hashable {
        let xid: UInt8
        let key: Int
        let content: UInt8
    }

    struct LogEntry: Hashable {
        let xid: UInt8
        let key: Int
    }

    var rows: [Row]
    var log: [LogEntry] = []
    var proposals: [Proposal]
    var open: [OpenChange] = []
    var nextXID: UInt8 = 0
    var timeline: UInt8 = 1

    var owner = -1
    var epoch: UInt8 = 0
    var isExpired = true
    var cursor = ModelSnapshot(xmax: 0, inProgress: 0)
    /// Changes below are gone from the log.
    var prunedBefore: UInt8 = 0
    var pruneNext: UInt8 = 0

    init(keys: Int) {
        rows = Array(repeating: Row(), count: keys)
        proposals = Array(repeating: Proposal(), count: keys)
    }

    var snapshot: ModelSnapshot {
        ModelSnapshot(xmax: nextXID, inProgress: open.reduce(0) { $0 | 1 << $1.xid })
    }

    /// Everything below was over when the cursor's snapshot was taken.
    var horizon: UInt8 {
        (0..<cursor.xmax).first { cursor.inProgress & (1 << $0) != 0 } ?? cursor.xmax
    }

    mutating func begin(_ key: Int, content: UInt8) {
        open.append(OpenChange(xid: nextXID, key: key, content: content))
        nextXID += 1
    }

    mutating func commit(at index: Int) {
        let change = open.remove(at: index)
        rows[change.key] = Row(version: rows[change.key].version + 1, content: change.content)
        log.append(LogEntry(xid: change.xid, key: change.key))
        log.sort { $0.xid < $1.xid }
    }

    /// `capture.prune()`.
    mutating func prune(_ rules: ModelRules) {
        let due = rules.prunesInTwoSteps ? min(pruneNext, horizon) : horizon
        if log.contains(where: { $0.xid < due }) {
            log.removeAll { $0.xid < due }
            prunedBefore = max(prunedBefore, due)
        }
        pruneNext = horizon
    }
}

/// What the design stands on, each part removable: a test shows what then goes wrong.
struct ModelRules: Hashable {
    /// A write is refused unless it names the present epoch.
    var checksEpoch = true
    /// A write is refused unless it names the present owner.
    var checksOwner = true
    /// The cursor is a snapshot; otherwise the highest number seen.
    var cursorIsSnapshot = true
    /// A proposal is written only at the row version it was scored for.
    var checksVersions = true
    /// Whoever takes over reads what stands.
    var readsStanding = true
    /// Whoever reads compares the timeline, and loads again on another.
    var checksTimeline = true
    /// Whoever reads looks whether what it has not read is still in the log.
    var checksPruning = true
    var prunesInTwoSteps = true
}
