import CEL

/// An expression of a rule or variable, with what it takes to remember its outcome.
///
/// A reference, because a program is many words: evaluating must not copy it.
final class RuleExpression: Sendable {
    /// Which rows the expression reads, through variables too.
    enum Scope: Equatable {
        /// Both: its outcome is of one pair.
        case pair
        /// The candidate alone, and the day. The place is where a ``BoundRow`` keeps the outcome.
        case candidate(place: Int)
        /// The vacancy alone, the day alone, or nothing.
        case vacancy(place: Int)
    }

    let program: Program
    let scope: Scope

    /// Whether the outcome may change with the vacancy.
    var isOfVacancy: Bool {
        switch scope {
        case .pair: true
        case .candidate: false
        case .vacancy: !program.references.isEmpty
        }
    }

    init(_ program: Program, scope: Scope) {
        self.program = program
        self.scope = scope
    }
}

/// Gives every expression of one row its place; expressions with the same text share one.
struct RuleExpressionPlaces {
    private var candidate: [String: Int] = [:]
    private var vacancy: [String: Int] = [:]

    /// Places given so far.
    var counts: (candidate: Int, vacancy: Int) { (candidate.count, vacancy.count) }

    /// - Parameter reads: Every attribute the program reads, through variables too.
    mutating func expression(_ program: Program, reading reads: Set<Slot>) -> RuleExpression {
        let isOfCandidate = reads.contains { $0.variable == PairSlots.candidate }
        let isOfVacancy = reads.contains { $0.variable == PairSlots.vacancy }
        let scope: RuleExpression.Scope =
            switch (isOfCandidate, isOfVacancy) {
            case (true, true): .pair
            case (true, false): .candidate(place: Self.place(of: program, in: &candidate))
            case (false, _): .vacancy(place: Self.place(of: program, in: &vacancy))
            }
        return RuleExpression(program, scope: scope)
    }

    private static func place(of program: Program, in places: inout [String: Int]) -> Int {
        if let known = places[program.source] { return known }
        places[program.source] = places.count
        return places.count - 1
    }
}
