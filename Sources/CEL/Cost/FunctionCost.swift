/// What the functions of the library make of the sizes of their arguments, and what they pay beside them.
///
/// A function that is not named here gives a value of the size its type is taken to have, and pays for its arguments and its result only.
struct FunctionCost {
    let name: String
    let arguments: [TypedExpression]
    let sizes: [SizeBound]

    private func constant(_ index: Int) -> Value? {
        guard index < arguments.count, case .constant(let value) = arguments[index].kind else { return nil }
        return value
    }

    private var first: SizeBound { sizes.first ?? .scalar }

    /// The size of the result; nil where only its type tells.
    var result: SizeBound? {
        switch name {
        case "_+_":
            switch (first, sizes[1]) {
            case (.nothing, _), (_, .nothing): return .nothing
            case (.scalar, .scalar): return .scalar
            case (.text(let a), .text(let b)): return .text(SizeBound.sum(a, b))
            case (.list(let n, let a), .list(let m, let b)): return .list(SizeBound.sum(n, m), a.joined(b))
            default:
                let (a, b) = (first, sizes[1])
                return .anything(
                    weight: SizeBound.sum(1, SizeBound.sum(a.heaviest, b.heaviest)), total: SizeBound.sum(a.total, b.total) + 1)
            }
        case "dyn", "distinct", "sort", "slice", "substring", "charAt", "trim", "lowerAscii", "upperAscii", "reverse": return first
        case "string", "bytes": return .text(max(first.bytes, 64))
        case "strings.quote": return .text(SizeBound.product(first.bytes, 2) + 2)
        case "replace":
            return .text(SizeBound.sum(first.bytes, SizeBound.product(first.bytes + 1, sizes.count > 2 ? sizes[2].bytes : 0)))
        case "split": return .list(first.bytes + 1, .text(first.bytes))
        case "join":
            let separator = sizes.count > 1 ? sizes[1].bytes : 0
            return .text(SizeBound.product(first.count, first.element.bytes + separator))
        case "format":
            let arguments = sizes.count > 1 ? SizeBound.product(sizes[1].count, max(1500, 2 * sizes[1].element.bytes)) : 0
            return .text(SizeBound.sum(first.bytes, arguments))
        case "base64.encode": return .text(first.bytes / 3 * 4 + 4)
        case "base64.decode": return .text(first.bytes)
        case "regex.extract": return .optional(.text(first.bytes))
        case "regex.extractAll": return .list(first.bytes + 1, .text(first.bytes))
        case "regex.replace":
            let rewrite = sizes[2].bytes
            let each = SizeBound.sum(rewrite, SizeBound.product(rewrite / 2, first.bytes))
            return .text(min(4 * Limits.largestResult, SizeBound.sum(first.bytes, SizeBound.product(first.bytes + 1, each))))
        case "lists.range":
            guard case .int(let count)? = constant(0) else { return .list(Limits.largestResult, .scalar) }
            return .list(max(0, min(Int(count), Limits.largestResult)), .scalar)
        case "flatten":
            if sizes.count == 1, case .list(let n, .list(let m, let element)) = first { return .list(SizeBound.product(n, m), element) }
            return .anything(weight: first.total + 1, total: SizeBound.sum(first.total, first.total) + 1)
        case "first", "last": return .optional(first.element)
        case "optional.of", "optional.ofNonZeroValue": return .optional(first)
        case "optional.none": return .optional(.scalar)
        case "optional.unwrap", "unwrapOpt": return .list(first.count, first.element.element)
        case "value": return first.element
        case "or": return first.joined(sizes[1])
        case "orValue": return first.element.joined(sizes[1])
        default: return nil
        }
    }

    /// Steps beside the weights of arguments and result.
    var extra: Int {
        switch name {
        case Operator.contained:
            if case .map = sizes[1] { return 0 }
            return SizeBound.product(sizes[1].count, SizeBound.sum(2, equality(first, sizes[1].element)))
        case "sets.contains", "sets.intersects", "sets.equivalent":
            let (n, m) = (first.count, sizes[1].count)
            let pairs = SizeBound.sum(SizeBound.product(n, m), SizeBound.sum(n, m))
            return SizeBound.product(2 * pairs, SizeBound.sum(2, equality(first.element, sizes[1].element)))
        case "distinct":
            return SizeBound.product(SizeBound.product(2 * first.count + 1, first.count), SizeBound.sum(2, first.element.total))
        case "sort": return SizeBound.product(CostEstimator.sorting(first.count), 1 + first.element.weight)
        case "flatten": return SizeBound.sum(1, first.total)
        case "matches", "regex.extract": return matching
        case "regex.extractAll", "regex.replace": return SizeBound.product(first.bytes + 1, SizeBound.sum(matching, Pattern.largest >> 4))
        case "format": return formatting
        default: return 0
        }
    }

    private func equality(_ a: SizeBound, _ b: SizeBound) -> Int { max(a.total, b.total) }

    private var matching: Int {
        var size = Pattern.largest
        var compiling = SizeBound.product(8, sizes[1].bytes)
        if case .string(let source)? = constant(1) {
            guard let pattern = try? Pattern(source) else { return compiling }
            size = pattern.size
            if name == "matches" { compiling = 0 }
        }
        return SizeBound.sum(compiling, SizeBound.product(first.bytes + 2, size / 4 + 2))
    }

    private var formatting: Int {
        guard sizes.count > 1 else { return 0 }
        // A step for every element or group of 16 bytes written, and the passes of `%f` and `%e` over up to 1 126 powers of two.
        var passes = sizes[1].count
        if case .string(let template)? = constant(0) { passes = min(passes, template.utf8.count { $0 == 0x66 || $0 == 0x65 }) }
        return SizeBound.sum(SizeBound.sum(sizes[1].total, 2 * sizes[1].count), SizeBound.product(passes, 20_000))
    }
}
