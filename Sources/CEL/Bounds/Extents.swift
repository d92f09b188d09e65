/// An ``Extent`` for each of some boxes of rows, or one for all.
package enum Extents: Sendable {
    case same(Extent)
    case each([Extent])

    /// That of a box.
    package subscript(box: Int) -> Extent {
        switch self {
        case .same(let extent): extent
        case .each(let extents): extents[box]
        }
    }

    func map(_ body: (Extent) -> Extent) -> Extents {
        switch self {
        case .same(let extent): .same(body(extent))
        case .each(let extents): .each(extents.map(body))
        }
    }

    func combined(_ other: Extents, _ body: (Extent, Extent) -> Extent) -> Extents {
        switch (self, other) {
        case (.same(let a), .same(let b)): .same(body(a, b))
        case (.same(let a), .each(let b)): .each(b.map { body(a, $0) })
        case (.each(let a), .same(let b)): .each(a.map { body($0, b) })
        case (.each(let a), .each(let b)): .each(zip(a, b).map { body($0, $1) })
        }
    }
}

extension Program {
    /// Between which values the program comes out for the rows of each of some boxes.
    ///
    /// Exact where it can be told cheaply and wide where not: what it knows are conditions, whole numbers, comparisons and functions that tell
    /// their own extents (``Overload/global(fourDoubles:extent:)``).
    ///
    /// - Parameters:
    ///   - slots: Between which values a slot is.
    ///   - number: Of a text, equal for equal texts; below zero for one that is in no box.
    /// - Complexity: O(size of the expression × boxes).
    package func extents(_ slots: (Slot) -> Extents, number: (String) -> Int64) -> Extents {
        withoutActuallyEscaping(slots) { slots in
            withoutActuallyEscaping(number) { number in
                var evaluation = ExtentEvaluation(slots: slots, number: number)
                return evaluation.extents(typed)
            }
        }
    }
}

/// Interval evaluation, part by part for all boxes at once.
private struct ExtentEvaluation {
    let slots: (Slot) -> Extents
    let number: (String) -> Int64
    private var locals: [Int: Extents] = [:]

    init(slots: @escaping (Slot) -> Extents, number: @escaping (String) -> Int64) { (self.slots, self.number) = (slots, number) }

    mutating func extents(_ expression: TypedExpression) -> Extents {
        switch expression.kind {
        case .constant(let value): return .same(Extent(value, number: number))
        case .failure, .unknown: return .same(.nothing)
        case .slot(let slot): return slots(slot)
        case .slotPresence(let slot): return slots(slot).map(\.presence)
        case .local(let local): return locals[local.index] ?? .same(.anything)
        case .and(let operands): return logic(operands, areAll: true)
        case .or(let operands): return logic(operands, areAll: false)
        case .conditional(let test, let yes, let no): return conditional(extents(test), yes, no)
        case .bind(let local, let value, let body):
            locals[local.index] = extents(value)
            defer { locals[local.index] = nil }
            return extents(body)
        case .call(let name, let overloads, let arguments, _): return call(name, overloads, arguments)
        case .slotOptional, .select, .presence, .index, .list, .map, .comprehension, .optionalMap: return .same(.anything)
        }
    }

    /// `&&` and `||`: an operand that decides does so beside whatever has no value.
    private mutating func logic(_ operands: [TypedExpression], areAll: Bool) -> Extents {
        var result = Extents.same(Extent(.truths(no: !areAll, yes: areAll)))
        for operand in operands {
            result = result.combined(extents(operand)) { a, b in
                let (a, b) = (States(a), States(b))
                let decides = areAll ? a.no || b.no : a.yes || b.yes
                let passes = areAll ? a.yes && b.yes : a.no && b.no
                let (canPassA, canPassB) = areAll ? (a.yes, b.yes) : (a.no, b.no)
                let nothing = a.nothing && (b.nothing || canPassB) || b.nothing && canPassA
                return States(no: areAll ? decides : passes, yes: areAll ? passes : decides, nothing: nothing).extent
            }
            // Short of a decision for all boxes the others have to be looked at.
            if case .same(let extent) = result, extent == Extent(.truths(no: areAll, yes: !areAll)) { break }
        }
        return result
    }

    /// What a condition may be.
    private struct States {
        var no: Bool
        var yes: Bool
        var nothing: Bool

        init(no: Bool, yes: Bool, nothing: Bool) { (self.no, self.yes, self.nothing) = (no, yes, nothing) }

        init(_ extent: Extent) {
            switch extent.values {
            case .truths(let no, let yes): self.init(no: no, yes: yes, nothing: extent.mayBeNothing)
            case .none: self.init(no: false, yes: false, nothing: true)
            // What is no truth is an error.
            case .any: self.init(no: true, yes: true, nothing: true)
            case .ints, .doubles, .text: self.init(no: false, yes: false, nothing: true)
            }
        }

        var extent: Extent { Extent(no || yes ? .truths(no: no, yes: yes) : .none, mayBeNothing: nothing) }
    }

    private mutating func conditional(_ test: Extents, _ yes: TypedExpression, _ no: TypedExpression) -> Extents {
        if case .same(let extent) = test {
            let states = States(extent)
            // A branch that is taken on no row need not be looked at.
            if !states.nothing, states.yes != states.no { return extents(states.yes ? yes : no) }
        }
        let (yes, no) = (extents(yes), extents(no))
        let one = test.combined(yes) { test, yes in
            let states = States(test)
            var result = states.yes ? yes : Extent(.none)
            result.mayBeNothing = result.mayBeNothing || states.nothing
            return result
        }
        let other = test.combined(no) { test, no in States(test).no ? no : Extent(.none) }
        return one.combined(other) { $0.union($1) }
    }

    private mutating func call(_ name: String, _ overloads: [Overload], _ arguments: [TypedExpression]) -> Extents {
        let operands = arguments.map { extents($0) }
        switch (name, operands.count) {
        case (Operator.not, 1): return operands[0].map(Extent.not)
        case ("_==_", 2): return operands[0].combined(operands[1]) { $0.combined($1, Extent.equal) }
        case ("_!=_", 2): return operands[0].combined(operands[1]) { .not($0.combined($1, Extent.equal)) }
        case ("_<_", 2): return operands[0].combined(operands[1]) { $0.combined($1) { Extent.less($0, $1, orEqual: false) } }
        case ("_<=_", 2): return operands[0].combined(operands[1]) { $0.combined($1) { Extent.less($0, $1, orEqual: true) } }
        case ("_>_", 2): return operands[1].combined(operands[0]) { $0.combined($1) { Extent.less($0, $1, orEqual: false) } }
        case ("_>=_", 2): return operands[1].combined(operands[0]) { $0.combined($1) { Extent.less($0, $1, orEqual: true) } }
        case (_, 2...):
            guard let arithmetic = Extent.arithmetic(name) else { break }
            return operands.dropFirst().reduce(operands[0]) { result, operand in
                result.combined(operand) { $0.combined($1, arithmetic) }
            }
        default: break
        }
        guard overloads.count == 1, let tell = overloads[0].extent, operands.count == 4 else { return .same(.anything) }
        func extent(_ box: Int) -> Extent { told(operands[0][box], operands[1][box], operands[2][box], operands[3][box], tell) }
        let boxes = operands.compactMap { if case .each(let extents) = $0 { extents.count } else { nil } }.first
        return boxes.map { .each((0..<$0).map(extent)) } ?? .same(extent(0))
    }

    private func told(_ a: Extent, _ b: Extent, _ c: Extent, _ d: Extent, _ tell: Overload.FourDoublesExtent) -> Extent {
        if a.values == .none || b.values == .none || c.values == .none || d.values == .none { return .nothing }
        guard case .doubles(let first) = a.values, case .doubles(let second) = b.values, case .doubles(let third) = c.values,
            case .doubles(let fourth) = d.values
        else { return .anything }
        return Extent(
            .ints(tell(first, second, third, fourth)),
            mayBeNothing: a.mayBeNothing || b.mayBeNothing || c.mayBeNothing || d.mayBeNothing)
    }
}
