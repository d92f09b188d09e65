extension Program {
    /// What a program asks of a list: in which of its groups of texts how many are in the list, and nothing else.
    package struct Memberships: Sendable {
        package let slot: Slot
        /// No text is in two groups. Of a text of which more matters it is the only one of its group.
        package let groups: [[String]]
    }

    /// Where of every attribute it reads nothing matters but which of some texts are in its list, or how many: these texts, in the order of
    /// ``references``. `nil` where anything else matters.
    ///
    /// Lists that are both unknown, or hold as many of each group, are the same to the program.
    ///
    /// - Complexity: O(size of the expression × texts).
    package var memberships: [Memberships]? {
        var search = MembershipSearch()
        guard search.isOfMemberships(typed) else { return nil }
        return references.map { Memberships(slot: $0, groups: search.groups(of: $0)) }
    }
}

/// Goes through an expression for the texts that are looked for in lists.
private struct MembershipSearch {
    /// By slot, groups that may have texts in common.
    private var found: [Slot: [[CodePointKey]]] = [:]
    /// What variables of walks over constant lists stand for, by their position.
    private var meanings: [Int: [Value]] = [:]

    /// Groups without a text in common: of those that have one, each text is by itself, from which all that holds of them can be told.
    func groups(of slot: Slot) -> [[String]] {
        let groups = Set(found[slot] ?? [])
        var times: [CodePointKey: Int] = [:]
        for text in groups.joined() { times[text, default: 0] += 1 }
        let apart = groups.filter { $0.allSatisfy { times[$0] == 1 } }
        let texts = Set(groups.subtracting(apart).joined())
        return apart.map { $0.map(\.text) } + texts.map { [$0.text] }
    }

    /// Whether slots are read in questions for membership alone.
    mutating func isOfMemberships(_ expression: TypedExpression) -> Bool {
        switch expression.kind {
        case .slotPresence: return true
        case .slot, .slotOptional: return false
        case .call(Operator.contained, _, let arguments, _):
            guard arguments.count == 2, case .slot(let slot) = arguments[1].kind else { return areOfMemberships(arguments) }
            return look(for: arguments[0], in: slot)
        case .call("size", _, let arguments, _):
            if arguments.count == 1, let (texts, slot) = counted(arguments[0]) {
                found[slot, default: []].append(texts)
                return true
            }
            return areOfMemberships(arguments)
        case .comprehension(_, let operand, let locals, let filter, let body):
            guard isOfMemberships(operand) else { return false }
            // No other walk has the same variables.
            if let last = locals.last { meanings[last.index] = elements(of: operand) }
            return areOfMemberships([filter, body].compactMap { $0 })
        default: return areOfMemberships(expression.parts)
        }
    }

    private mutating func areOfMemberships(_ parts: [TypedExpression]) -> Bool {
        for part in parts where !isOfMemberships(part) { return false }
        return true
    }

    /// Those of some texts that are in a list of people, where they are counted and nothing else.
    private func counted(_ list: TypedExpression) -> (texts: [CodePointKey], slot: Slot)? {
        guard case .comprehension(.filter, let operand, let locals, nil, let body) = list.kind,
            case .constant(.list(let values)) = operand.kind,
            case .call(Operator.contained, _, let arguments, _) = body.kind, arguments.count == 2, locals.count == 1,
            case .local(locals[0]) = arguments[0].kind, case .slot(let slot) = arguments[1].kind
        else { return nil }
        return texts(values).map { ($0, slot) }
    }

    private mutating func look(for element: TypedExpression, in slot: Slot) -> Bool {
        let values: [Value]
        switch element.kind {
        case .constant(let value): values = [value]
        case .local(let local): values = meanings[local.index] ?? []
        default: values = []
        }
        guard let texts = texts(values) else { return false }
        found[slot, default: []] += texts.map { [$0] }
        return true
    }

    /// Some values as texts; `nil` where one is none, or there are none.
    private func texts(_ values: [Value]) -> [CodePointKey]? {
        let texts = values.compactMap { value -> CodePointKey? in
            if case .string(let text) = value { CodePointKey(text: text) } else { nil }
        }
        return texts.isEmpty || texts.count < values.count ? nil : texts
    }

    /// What the elements of a list are, if not fewer; `nil` where they may be anything.
    private func elements(of list: TypedExpression) -> [Value]? {
        switch list.kind {
        case .constant(.list(let values)): values
        case .comprehension(.filter, let operand, let locals, _, _) where locals.count == 1: elements(of: operand)
        default: nil
        }
    }
}
