extension Program {
    /// The program with some of the variables it reads written out.
    ///
    /// Gives on every row the value, error or kind of unknown that this program gives where those variables are what their programs evaluate
    /// to. It counts no steps: where it stands for this one, ``StepProof`` must have shown that nothing runs out of them.
    ///
    /// - Parameter definition: What a slot is computed by, `nil` for a slot that stays. Definitions are taken as they are: what they read
    ///   is not replaced again.
    /// - Complexity: O(size of the result).
    package func inlining(_ definition: (Slot) -> Program?) -> Program {
        var names: [Slot: Attribute] = [:]
        for slot in references {
            if let other = definition(slot) {
                for inner in other.references { names[inner] = other.attribute(inner) }
            } else {
                names[slot] = attribute(slot)
            }
        }
        let result = typed.inlining(after: localCount) { slot in definition(slot)?.typed }
        return Program(inlined: result, from: self) { names[$0] ?? Attribute("variable \($0.variable)") }
    }
}

extension Program {
    /// The conditions that this one is put together from, where it is `a && b` or `a || b`, in the order of the text.
    ///
    /// Each reads fewer attributes, so that what it says of many rows may be kept where the whole would have to be asked anew. They count no
    /// steps, as those of ``inlining(_:)``.
    package var operands: (areAll: Bool, parts: [Program])? {
        let (areAll, parts): (Bool, [TypedExpression])
        switch typed.kind {
        case .and(let operands): (areAll, parts) = (true, operands)
        case .or(let operands): (areAll, parts) = (false, operands)
        default: return nil
        }
        return (areAll, parts.map { Program(inlined: $0, from: self, source: $0.source(naming: name), naming: name) })
    }
}

extension TypedExpression {
    /// - Parameter offset: Locals of what is put in are moved up by so many, out of the way of the locals around it. A definition reads no
    ///   local from outside, so that two of them side by side may use the same.
    fileprivate func inlining(after offset: Int, _ definition: (Slot) -> TypedExpression?) -> TypedExpression {
        if case .slot(let slot) = kind, let other = definition(slot) { return other.movingLocals(by: offset) }
        return mapping { $0.inlining(after: offset, definition) }
    }

    private func movingLocals(by offset: Int) -> TypedExpression {
        func moved(_ local: Local) -> Local { Local(index: local.index + offset, name: local.name) }
        let inner = mapping { $0.movingLocals(by: offset) }
        return switch inner.kind {
        case .local(let local): inner.with(.local(moved(local)))
        case .comprehension(let kind, let operand, let locals, let filter, let body):
            inner.with(.comprehension(kind, operand: operand, locals: locals.map(moved), filter: filter, body: body))
        case .bind(let local, let value, let body): inner.with(.bind(moved(local), value, body))
        case .optionalMap(let operand, let local, let body, let flat): inner.with(.optionalMap(operand, moved(local), body, flat: flat))
        default: inner
        }
    }
}

extension Program {
    /// How often the text of the program reads a slot.
    package func occurrences(of slot: Slot) -> Int { typed.occurrences(of: slot) }
}

extension TypedExpression {
    fileprivate func occurrences(of slot: Slot) -> Int {
        if case .slot(let other) = kind { return other == slot ? 1 : 0 }
        return parts.reduce(0) { $0 + $1.occurrences(of: slot) }
    }
}
