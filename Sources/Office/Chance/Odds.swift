/// Values with weights, to be drawn from.
struct Odds<Value: Sendable>: Sendable {
    private let values: [Value]
    /// Running sums of the weights.
    private let sums: [Int]

    /// - Parameter weighted: At least one value; weights above zero.
    init(_ weighted: [(value: Value, weight: Int)]) {
        precondition(!weighted.isEmpty && weighted.allSatisfy { $0.weight > 0 }, "odds have values, and weights above zero")
        self.values = weighted.map(\.value)
        var sum = 0
        self.sums = weighted.map { entry in
            sum += entry.weight
            return sum
        }
    }

    /// By rank, as words of a language and trades of a town are spread: the value at rank r (0 first) weighs 1 ÷ (r + 3).
    ///
    /// Zipf's law in Mandelbrot's form; the shift keeps the first from taking a fifth of everything.
    static func ranked(_ values: [Value]) -> Odds {
        Odds(values.enumerated().map { ($0.element, 1_000_000 / ($0.offset + 3)) })
    }

    /// One value, as likely as its weight says.
    ///
    /// - Complexity: O(log values).
    func draw(_ dice: inout Dice) -> Value {
        let point = dice.below(sums[sums.count - 1])
        var (low, high) = (0, sums.count - 1)
        while low < high {
            let middle = (low + high) / 2
            if sums[middle] > point { high = middle } else { low = middle + 1 }
        }
        return values[low]
    }
}
