/// Order keys in steps from 1 to ``Survey/most``, a higher one for a higher key or the same.
struct PromiseScale {
    private let least: Float
    private let knee: Float
    private let perKeyBelow: Float
    private let perKeyAbove: Float

    /// The step of the knee.
    static let half: UInt8 = 64

    /// - Parameters:
    ///   - least: Order keys up to this have the lowest promise.
    ///   - knee: Half of the steps are for those above it.
    init(from least: Float, over knee: Float, to most: Float) {
        (self.least, self.knee) = (least, knee)
        perKeyBelow = Float(PromiseScale.half - 1) / max(1, knee - least)
        perKeyAbove = Float(Survey.most - PromiseScale.half) / max(1, most - knee)
    }

    @inline(__always)
    func promise(_ key: Float) -> UInt8 {
        let below = min(Float(PromiseScale.half - 1), max(0, (key - least) * perKeyBelow))
        let above = min(Float(Survey.most - PromiseScale.half), max(0, (key - knee) * perKeyAbove))
        // In this range the last bits of a float are a whole number.
        return UInt8(truncatingIfNeeded: (below + above + 8_388_608).bitPattern) &+ 1
    }
}
