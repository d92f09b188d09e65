import CEL

/// The rows on which a condition holds, fails, is unknown or cannot be told here.
struct Truths {
    var holds: Bitmap
    var fails: Bitmap
    var unknown: Bitmap
    var failed: Bitmap

    /// Makes room for more rows, of which nothing is said.
    mutating func extend(to count: Int) {
        guard count > holds.count else { return }
        holds.extend(to: count)
        fails.extend(to: count)
        unknown.extend(to: count)
        failed.extend(to: count)
    }

    /// Says of some rows what is said of them by their position among them.
    mutating func set(_ rows: [Int32], from other: Truths) {
        for (index, row) in rows.enumerated() {
            holds[Int(row)] = other.holds[index]
            fails[Int(row)] = other.fails[index]
            unknown[Int(row)] = other.unknown[index]
            failed[Int(row)] = other.failed[index]
        }
    }

    /// The answers of some people, by their places.
    func gathering(_ places: [Int32]) -> Truths {
        Truths(
            holds: holds.gathering(places), fails: fails.gathering(places), unknown: unknown.gathering(places),
            failed: failed.gathering(places))
    }

    init(holds: Bitmap, fails: Bitmap, unknown: Bitmap, failed: Bitmap) {
        (self.holds, self.fails, self.unknown, self.failed) = (holds, fails, unknown, failed)
    }

    /// Keeps what is said of some rows.
    mutating func formIntersection(_ rows: Bitmap) {
        holds.formIntersection(rows)
        fails.formIntersection(rows)
        unknown.formIntersection(rows)
        failed.formIntersection(rows)
    }

    /// The same outcome for some rows.
    init(_ outcome: Outcome, of rows: Bitmap) {
        let none = Bitmap(count: rows.count)
        (holds, fails, unknown, failed) = (none, none, none, none)
        switch outcome {
        case .value(.bool(true)): holds = rows
        case .value(.bool(false)): fails = rows
        case .unknown: unknown = rows
        // What is no condition is no answer, as for `&&`.
        case .value, .error: failed = rows
        }
    }

    init(_ result: ColumnarResult) {
        if case .truths(let holds) = result.values, result.rowsApart.isEmpty {
            self.init(holds: holds, fails: result.known.subtracting(holds), unknown: result.unknown, failed: result.failed)
            return
        }
        // No lane for all its values: each row tells by itself. What is no condition is no answer, as for `&&`.
        let none = Bitmap(count: result.count)
        self.init(holds: none, fails: none, unknown: result.unknown, failed: result.failed)
        result.known.forEach { row in
            switch result.outcome(at: row) {
            case .value(.bool(true)): holds[row] = true
            case .value(.bool(false)): fails[row] = true
            default: failed[row] = true
            }
        }
    }
}
