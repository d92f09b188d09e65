/// What the machine's memory gives.
enum Memory {
    /// How many bytes a second one core reads when it does nothing but add them up: the best of a few passes.
    ///
    /// - Parameter megabytes: Read in a pass. Less than the caches hold measures the caches.
    static func readBandwidth(over megabytes: Int) -> Double {
        let words = [UInt64](repeating: 1, count: megabytes << 17)
        var best = 0.0
        var total: UInt64 = 0
        for _ in 0..<5 {
            let (sum, time) = timed { words.reduce(0, &+) }
            total &+= sum
            best = max(best, Double(words.count * 8) / time.inSeconds)
        }
        // The sum is known, and asked for: otherwise nothing would have to be read.
        precondition(total == UInt64(5 * words.count), "the words add up")
        return best
    }
}
