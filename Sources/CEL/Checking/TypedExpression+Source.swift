extension TypedExpression {
    /// The expression as source text that compiles to the same, in the container and with the declarations it was checked in.
    ///
    /// Parts that no source text stands for are shown in angle brackets: `<unknown candidate.schooling>`, `<error division by zero>`.
    ///
    /// A text is cut after a million bytes and ends with `…`: known values put in by partial evaluation can be of any size.
    ///
    /// - Parameter name: What a slot is called.
    func source(naming name: (Slot) -> Attribute) -> String {
        withoutActuallyEscaping(name) { name in
            var writer = SourceWriter(name: name)
            writer.write(self, within: .conditional)
            return writer.text
        }
    }
}

/// Writes expressions with no more parentheses than needed.
private struct SourceWriter {
    let name: (Slot) -> Attribute
    var text = ""
    private var scope: [String] = []

    init(name: @escaping (Slot) -> Attribute) { self.name = name }

    /// How tightly a form binds, loosest first.
    enum Level: Int, Comparable {
        case conditional, or, and, relation, sum, product, unary, member
        static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
        var tighter: Level { Level(rawValue: rawValue + 1) ?? .member }
    }

    private static let operators: [String: (symbol: String, level: Level)] = [
        "_==_": ("==", .relation), "_!=_": ("!=", .relation), "_<_": ("<", .relation), "_<=_": ("<=", .relation), "_>_": (">", .relation),
        "_>=_": (">=", .relation), Operator.contained: ("in", .relation), "_+_": ("+", .sum), "_-_": ("-", .sum), "_*_": ("*", .product),
        "_/_": ("/", .product), "_%_": ("%", .product),
    ]

    private static let longest = 1_000_000
    private var isFull = false

    mutating func write(_ expression: TypedExpression, within level: Level) {
        if isFull { return }
        if text.utf8.count > SourceWriter.longest {
            text += "…"
            isFull = true
            return
        }
        let own = SourceWriter.level(expression)
        if own < level { text += "(" }
        content(expression, own)
        if own < level { text += ")" }
    }

    private static func level(_ expression: TypedExpression) -> Level {
        switch expression.kind {
        case .and(let operands): operands.count == 1 ? .member : .and
        case .or(let operands): operands.count == 1 ? .member : .or
        case .conditional: .conditional
        case .call(let name, _, let arguments, _):
            if arguments.count == 2, let known = operators[name] {
                known.level
            } else {
                name == Operator.not || name == Operator.negate ? .unary : .member
            }
        case .constant(.int(let value)): value < 0 && expression.type != .dyn ? .unary : .member
        case .constant(.double(let value)): value.isFinite && value.sign == .minus && expression.type != .dyn ? .unary : .member
        default: .member
        }
    }

    private mutating func content(_ expression: TypedExpression, _ own: Level) {
        switch expression.kind {
        case .constant(let value):
            // A literal would be given a narrower type than the part had, and other overloads.
            let isNarrower = expression.type == .dyn || expression.type.isGradual && value.literalType != expression.type
            text += isNarrower ? "dyn(\(value.source()))" : value.source()
        case .failure(let error): text += "<error \(error)>"
        case .unknown(let attributes): text += "<unknown \(attributes.map(\.path).joined(separator: ", "))>"
        case .slot(let slot): path(name(slot))
        case .slotPresence(let slot):
            text += "has("
            path(name(slot))
            text += ")"
        case .slotOptional(let slot): path(name(slot), optional: true)
        case .local(let local): text += local.name
        case .select(let operand, let field, let optional):
            write(operand, within: .member)
            text += optional ? ".?" : "."
            text += SourceWriter.field(field)
        case .presence(let operand, let field):
            text += "has("
            write(operand, within: .member)
            text += ".\(SourceWriter.field(field)))"
        case .index(let operand, let index, let optional):
            write(operand, within: .member)
            text += optional ? "[?" : "["
            write(index, within: .conditional)
            text += "]"
        case .call(let name, let overloads, let arguments, _): call(name, overloads, arguments, own)
        case .and(let operands): chain(operands, " && ", own, "true")
        case .or(let operands): chain(operands, " || ", own, "false")
        case .conditional(let test, let yes, let no):
            write(test, within: .or)
            text += " ? "
            write(yes, within: .or)
            text += " : "
            write(no, within: .conditional)
        case .list(let elements):
            text += "["
            separated(elements) { writer, element in
                if element.optional { writer.text += "?" }
                writer.write(element.value, within: .conditional)
            }
            text += "]"
        case .map(let entries):
            text += "{"
            separated(entries) { writer, entry in
                if entry.optional { writer.text += "?" }
                writer.write(entry.key, within: .conditional)
                writer.text += ": "
                writer.write(entry.value, within: .conditional)
            }
            text += "}"
        case .comprehension(let kind, let operand, let locals, let filter, let body):
            write(operand, within: .member)
            let macro = kind == .existsOne && locals.count == 1 ? "exists_one" : kind.rawValue
            text += ".\(macro)(\(locals.map(\.name).joined(separator: ", "))"
            scope += locals.map(\.name)
            for part in [filter, body].compactMap(\.self) {
                text += ", "
                write(part, within: .conditional)
            }
            scope.removeLast(locals.count)
            text += ")"
        case .bind(let local, let value, let body):
            text += "cel.bind(\(local.name), "
            write(value, within: .conditional)
            text += ", "
            inner(local, body)
            text += ")"
        case .optionalMap(let operand, let local, let body, let flat):
            write(operand, within: .member)
            text += "\(flat ? ".optFlatMap" : ".optMap")(\(local.name), "
            inner(local, body)
            text += ")"
        }
    }

    private mutating func inner(_ local: TypedExpression.Local, _ body: TypedExpression) {
        scope.append(local.name)
        write(body, within: .conditional)
        scope.removeLast()
    }

    private mutating func call(_ name: String, _ overloads: [Overload], _ arguments: [TypedExpression], _ own: Level) {
        if arguments.count == 2, let known = SourceWriter.operators[name] {
            write(arguments[0], within: own)
            text += " \(known.symbol) "
            write(arguments[1], within: own.tighter)
        } else if name == Operator.not || name == Operator.negate {
            text += name == Operator.not ? "!" : "-"
            // `--1` would read as a double negation of a literal.
            let isLiteral = if case .constant = arguments[0].kind { name == Operator.negate } else { false }
            if isLiteral { text += "(" }
            write(arguments[0], within: isLiteral ? .conditional : .member)
            if isLiteral { text += ")" }
        } else {
            var rest = arguments[...]
            if overloads.first?.isReceiver ?? false, let receiver = rest.popFirst() {
                write(receiver, within: .member)
                text += "."
            }
            text += "\(name)("
            separated(rest) { $0.write($1, within: .conditional) }
            text += ")"
        }
    }

    private mutating func chain(_ operands: [TypedExpression], _ symbol: String, _ own: Level, _ neutral: String) {
        if operands.count == 1 {
            // One operand that is not known to be a bool: the chain is what checks it.
            text += "(\(neutral)\(symbol)"
            write(operands[0], within: own.tighter)
            text += ")"
            return
        }
        for (index, operand) in operands.enumerated() {
            if index > 0 { text += symbol }
            write(operand, within: own.tighter)
        }
    }

    private mutating func separated<Element>(_ elements: some Sequence<Element>, _ write: (inout SourceWriter, Element) -> Void) {
        for (index, element) in elements.enumerated() {
            if index > 0 { text += ", " }
            write(&self, element)
        }
    }

    private mutating func path(_ attribute: Attribute, optional: Bool = false) {
        let first = attribute.variable.prefix { $0 != "." }
        // A leading dot looks past the variables of macros.
        if scope.contains(where: { $0 == first }) { text += "." }
        text += attribute.variable
        if let field = attribute.field { text += (optional ? ".?" : ".") + SourceWriter.field(field) }
    }

    private static func field(_ name: String) -> String {
        let isPlain =
            name.utf8.allSatisfy { $0 == 0x5F || (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) }
            && !(name.utf8.first.map { (0x30...0x39).contains($0) } ?? true) && !["in", "true", "false", "null"].contains(name)
        return isPlain ? name : "`\(name)`"
    }
}
