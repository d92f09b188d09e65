/// Where a pair stands among all pairs: the one strict order of the whole market.
///
/// Higher order key first (score and priority by the rule set's shares); then who waited longer, then who had fewer approved proposals,
/// then the smaller candidate id, then the smaller vacancy id. No two pairs are equal, so the stable allocation is unique (Decisions 0005).
package struct Rank: Hashable, Sendable, Comparable {
    /// score share × score + priority share × priority, undivided, in hundredths of a milli-point.
    package let orderKey: Int64
    /// The day since which the person waits, counted from 1970-01-01: of most people the same whatever day it is.
    package let waitingSince: Int32
    /// Approved proposals of the person in the last ninety days.
    package let exposure: Int32
    /// The pair ranked.
    package let pair: Pair

    package init(orderKey: Int64, waitingSince: Int32, exposure: Int32, pair: Pair) {
        self.orderKey = orderKey
        self.waitingSince = waitingSince
        self.exposure = exposure
        self.pair = pair
    }

    /// Whether `left` comes before `right`: the smaller rank is the better one.
    package static func < (left: Rank, right: Rank) -> Bool {
        if left.orderKey != right.orderKey { return left.orderKey > right.orderKey }
        if left.waitingSince != right.waitingSince { return left.waitingSince < right.waitingSince }
        if left.exposure != right.exposure { return left.exposure < right.exposure }
        if left.pair.candidate != right.pair.candidate { return left.pair.candidate < right.pair.candidate }
        return left.pair.vacancy < right.pair.vacancy
    }
}
