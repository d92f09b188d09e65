extension Program {
    /// A part of a program through which it depends on a slot.
    package struct Reader: Sendable {
        /// The part as a program of its own. It counts no steps: see ``Program/inlining(_:)``.
        package let program: Program
        /// Whether it reads anything of the side that was asked about.
        package let isOwn: Bool
        /// Whether it says of each element of a list what a part says that stands inside a walk over the list. One element that fails
        /// hides the others then: where it fails nothing is known of the part.
        package let isOfElements: Bool

        init(program: Program, isOwn: Bool, isOfElements: Bool) {
            (self.program, self.isOwn, self.isOfElements) = (program, isOwn, isOfElements)
        }

        /// A whole program of the side.
        package init(whole program: Program) { self.init(program: program, isOwn: true, isOfElements: false) }
    }

    /// The parts through which alone the program depends on a slot: the largest that read one side of a pair and nothing of the other.
    ///
    /// Where each of them comes out the same for two values of the slot, so does the program, but for which attributes an unknown waits for.
    /// A part inside a walk over a list is written as a list of its own where the elements are of one side, so that what stands beside them
    /// in the walk does not matter. The slot itself is the last resort: a part that differs as soon as the values do.
    ///
    /// - Parameter isOwn: Whether a slot is of the one side; the others, but for the slot itself, are of the other.
    /// - Complexity: O(size of the expression × its depth).
    package func readers(of slot: Slot, isOwn: (Slot) -> Bool) -> [Reader] {
        withoutActuallyEscaping(isOwn) { isOwn in
            var search = ReaderSearch(slot: slot, isOwn: isOwn, firstLocal: localCount)
            search.search(typed)
            var seen: Set<String> = []
            return search.found.compactMap { part, isOwn, isOfElements in
                let source = part.source(naming: name)
                guard seen.insert(source).inserted else { return nil }
                let program = Program(inlined: part, of: part.type, from: self, source: source, naming: name)
                return Reader(program: program, isOwn: isOwn, isOfElements: isOfElements)
            }
        }
    }
}

/// Goes through an expression for the parts that read a slot.
private struct ReaderSearch {
    private typealias Local = TypedExpression.Local

    let slot: Slot
    let isOwn: (Slot) -> Bool
    private(set) var found: [(part: TypedExpression, isOwn: Bool, isOfElements: Bool)] = []

    /// What a variable of a walk stands for: an expression over the elements of ``walks``. What is not here may be anything.
    private var meanings: [Int: TypedExpression] = [:]
    /// Walks over lists of one side, by their variables, which no other walk of the expression has.
    private var walks: [Int: (operand: TypedExpression, locals: [Local])] = [:]
    private var nextLocal: Int

    init(slot: Slot, isOwn: @escaping (Slot) -> Bool, firstLocal: Int) {
        (self.slot, self.isOwn, nextLocal) = (slot, isOwn, firstLocal)
    }

    mutating func search(_ expression: TypedExpression) {
        let needs = needs(of: expression)
        guard needs.readsSlot else { return }
        if needs.locals.isEmpty, !needs.isMixed { return found.append((expression, needs.readsOwn, false)) }
        if !needs.locals.isEmpty, let list = ofElements(expression) { return found.append((list, self.needs(of: list).readsOwn, true)) }
        switch expression.kind {
        case .comprehension(_, let operand, let locals, let filter, let body):
            search(operand)
            let outer = meanings
            for local in locals { meanings[local.index] = nil }
            for (local, meaning) in zip(locals, elements(of: operand, as: locals) ?? []) { meanings[local.index] = meaning }
            if let filter { search(filter) }
            search(body)
            meanings = outer
        case .bind(let local, let value, let body):
            search(value)
            search(body.replacing(local, with: value))
        case .optionalMap(let operand, let local, let body, _):
            search(operand)
            let outer = meanings
            meanings[local.index] = nil
            search(body)
            meanings = outer
        default: for part in expression.parts { search(part) }
        }
    }

    /// What a part reads from outside it.
    private struct Needs {
        var readsSlot = false
        var readsOwn = false
        var readsOther = false
        var locals: Set<Int> = []
        var isMixed: Bool { readsOwn && readsOther }

        mutating func formUnion(_ other: Needs) {
            readsSlot = readsSlot || other.readsSlot
            readsOwn = readsOwn || other.readsOwn
            readsOther = readsOther || other.readsOther
            locals.formUnion(other.locals)
        }
    }

    private func needs(of expression: TypedExpression) -> Needs {
        var needs = Needs()
        for part in expression.parts { needs.formUnion(self.needs(of: part)) }
        switch expression.kind {
        case .slot(let slot), .slotPresence(let slot), .slotOptional(let slot):
            if slot == self.slot { needs.readsSlot = true } else if isOwn(slot) { needs.readsOwn = true } else { needs.readsOther = true }
        case .local(let local): needs.locals.insert(local.index)
        case .comprehension(_, _, let locals, _, _): for local in locals { needs.locals.remove(local.index) }
        case .bind(let local, _, _), .optionalMap(_, let local, _, _): needs.locals.remove(local.index)
        default: break
        }
        return needs
    }

    // MARK: Walks over lists

    /// A part that stands inside walks as a list of what it says of all elements; `nil` where these are not of one side, or where the list
    /// could hide what it says of one.
    private func ofElements(_ expression: TypedExpression) -> TypedExpression? {
        var part = substituted(expression)
        let needs = needs(of: part)
        let indices = Set(needs.locals.compactMap { walks[$0]?.locals[0].index })
        var whole = needs
        for local in needs.locals {
            guard let walk = walks[local] else { return nil }
            whole.formUnion(self.needs(of: walk.operand))
        }
        guard !whole.isMixed, part.isStrict else { return nil }
        for index in indices.sorted() {
            guard let (operand, locals) = walks[index] else { return nil }
            let kind: ComprehensionKind = locals.count == 2 ? .transformList : .map
            part = TypedExpression(
                type: .list(part.type), range: part.range,
                kind: .comprehension(kind, operand: operand, locals: locals, filter: nil, body: part))
        }
        return part
    }

    private func substituted(_ expression: TypedExpression) -> TypedExpression {
        if case .local(let local) = expression.kind, let meaning = meanings[local.index] { return meaning }
        return expression.mapping { substituted($0) }
    }

    /// What the variables of a walk stand for; `nil` where that may be anything.
    private mutating func elements(of operand: TypedExpression, as locals: [Local]) -> [TypedExpression]? {
        let needs = needs(of: operand)
        if needs.locals.isEmpty, !needs.isMixed { return walk(over: operand, as: locals) }
        guard locals.count == 1 else { return nil }
        switch operand.kind {
        // Which of them there are may depend on anything: they are among all there are.
        case .comprehension(.filter, let source, let inner, _, _) where inner.count == 1: return elements(of: source, as: inner)
        case .comprehension(.map, let source, let inner, _, let body), .comprehension(.transformList, let source, let inner, _, let body):
            guard let meanings = elements(of: source, as: inner) else { return nil }
            return [zip(inner, meanings).reduce(substituted(body)) { $0.replacing($1.0, with: $1.1) }]
        default: return nil
        }
    }

    private mutating func walk(over operand: TypedExpression, as locals: [Local]) -> [TypedExpression] {
        let fresh = locals.map { local in
            defer { nextLocal += 1 }
            return Local(index: nextLocal, name: local.name)
        }
        for local in fresh { walks[local.index] = (operand, fresh) }
        let element: CELType = if case .list(let element) = operand.type { element } else { .dyn }
        return fresh.enumerated().map { position, local in
            TypedExpression(
                type: fresh.count == 2 && position == 0 ? .dyn : element, range: operand.range, kind: .local(local))
        }
    }
}

extension TypedExpression {
    /// Whether it is unknown as soon as anything is that it reads, and fails as soon as anything fails.
    fileprivate var isStrict: Bool {
        switch kind {
        case .constant, .failure, .unknown, .slot, .local: true
        case .select(let operand, _, let optional): !optional && operand.isStrict
        case .index(let operand, let index, let optional): !optional && operand.isStrict && index.isStrict
        case .call(_, _, let arguments, _): arguments.allSatisfy(\.isStrict)
        case .list(let elements): elements.allSatisfy { !$0.optional && $0.value.isStrict }
        case .slotPresence, .slotOptional, .presence, .and, .or, .conditional, .map, .comprehension, .bind, .optionalMap: false
        }
    }
}
