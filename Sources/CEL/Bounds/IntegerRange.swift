extension ClosedRange<Int64> {
    /// Between which values a function of two integers comes out, by its name; `nil` for one that is not known here.
    ///
    /// What is returned gives `nil` where the function may fail.
    static func arithmetic(_ name: String) -> ((ClosedRange, ClosedRange) -> ClosedRange?)? {
        switch name {
        case "_+_": { corners($0, $1) { $0.addingReportingOverflow($1) } }
        case "_-_": { corners($0, $1) { $0.subtractingReportingOverflow($1) } }
        case "_*_": { corners($0, $1) { $0.multipliedReportingOverflow(by: $1) } }
        // On either side of zero a quotient goes one way with each of both numbers.
        case "_/_": { $1.contains(0) ? nil : corners($0, $1) { $0.dividedReportingOverflow(by: $1) } }
        default: extremum(name)
        }
    }

    /// What goes one way with each of two numbers is greatest and least where these are.
    private static func corners(
        _ a: ClosedRange, _ b: ClosedRange, _ body: (Int64, Int64) -> (partialValue: Int64, overflow: Bool)
    ) -> ClosedRange? {
        let first = body(a.lowerBound, b.lowerBound)
        var (least, most, overflows) = (first.partialValue, first.partialValue, first.overflow)
        for corner in [(a.lowerBound, b.upperBound), (a.upperBound, b.lowerBound), (a.upperBound, b.upperBound)] {
            let (value, overflow) = body(corner.0, corner.1)
            (least, most, overflows) = (Swift.min(least, value), Swift.max(most, value), overflows || overflow)
        }
        return overflows ? nil : least...most
    }
}

extension ClosedRange {
    /// Between which values the greater or the less of two comes out; `nil` for another function.
    static func extremum(_ name: String) -> ((ClosedRange, ClosedRange) -> ClosedRange?)? {
        switch name {
        case "math.greatest":
            { Swift.max($0.lowerBound, $1.lowerBound)...Swift.max($0.upperBound, $1.upperBound) }
        case "math.least":
            { Swift.min($0.lowerBound, $1.lowerBound)...Swift.min($0.upperBound, $1.upperBound) }
        default: nil
        }
    }
}
