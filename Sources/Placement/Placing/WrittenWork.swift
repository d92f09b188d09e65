import Matching
import Store

/// What was written in one go, portion by portion, and what was followed meanwhile.
struct WrittenWork: Sendable, Equatable {
    /// Proposals that were written; those left alone are not among them.
    private(set) var proposals = 0
    /// Of those, the ones written before any further change was followed: they come of nothing but what was known when the writing began.
    private(set) var proposalsBeforeChanges = 0
    /// Proposals that were withdrawn, likewise.
    private(set) var withdrawals = 0
    /// Rows that changed meanwhile, and are followed.
    private(set) var changes = 0
    /// A moment before the last of those changes were read; nil where none were.
    private(set) var readAt: ContinuousClock.Instant?

    /// A batch was committed, but for what was left alone.
    mutating func wrote(_ batch: PlacementBatch, skipped: SkippedWork) {
        let written = batch.proposals.count { !skipped.pairs.contains($0.pair) }
        proposals += written
        if readAt == nil { proposalsBeforeChanges += written }
        withdrawals += batch.withdrawals.count { !skipped.pairs.contains($0) }
    }

    /// Further changes are followed before the rest is written.
    mutating func followed(_ changes: OfficeChanges, readAt: ContinuousClock.Instant) {
        self.changes += changes.count
        self.readAt = readAt
    }
}
