import CEL
import Testing

/// Integers are computed in half the room where the cells of the columns and the constants show that nothing can go beyond 32 bits. Whether
/// that is so changes from batch to batch, with the widths of the cells.
@Suite("Narrow integers")
struct NarrowIntegerTests {
    /// What cells of 1, 2, 4 and 8 bytes hold, from end to end.
    private static let widths: [[Int64]] = [
        [-128, 127, 0, 1, -1, 7, 120], [-32_768, 32_767, 0, -129, 400, 1], [-2_147_483_648, 2_147_483_647, 40_000, -1, 0, 65_536],
        [.min, .max, 1 << 40, -2_147_483_649, 2_147_483_648, 0, 3],
    ]

    private static let environment: Environment = {
        var environment = Environment()
        environment.declareObject("r", fields: [("a", .int), ("b", .int), ("p", .bool)])
        return environment
    }()

    private struct Draw {
        var random: Generator

        private mutating func pick(_ choices: String...) -> String { choices.randomElement(using: &random) ?? "" }

        mutating func number(_ depth: Int) -> String {
            if depth == 0 || Int.random(in: 0..<6, using: &random) == 0 {
                if Bool.random(using: &random) { return pick("r.a", "r.b") }
                return pick("0", "1", "-1", "2", "120", "1000", "65536", "2147483647", "-2147483648", "5000000000")
            }
            switch Int.random(in: 0..<8, using: &random) {
            case 0, 1, 2: return "(\(number(depth - 1)) \(pick("+", "-", "*")) \(number(depth - 1)))"
            case 3: return "(\(number(depth - 1)) / \(pick("1", "2", "3", "7", "120", "2147483647", "0", "-3", "r.b")))"
            case 4: return "math.\(pick("least", "greatest"))(\(number(depth - 1)), \(number(depth - 1)))"
            case 5: return "-(\(number(depth - 1)))"
            case 6: return "(\(number(depth - 1)) % \(number(0)))"
            default: return "(\(condition(depth - 1)) ? \(number(depth - 1)) : \(number(depth - 1)))"
            }
        }

        mutating func condition(_ depth: Int) -> String {
            switch Int.random(in: 0..<5, using: &random) {
            case 0: return pick("r.p", "!r.p")
            case 1: return "\(number(depth)) \(pick("<", ">=")) \(pick("1.5", "double(\(number(depth)))"))"
            case 2: return "\(number(depth)) in [1, 7, -128, 65536, 5000000000]"
            default: return "\(number(depth)) \(pick("<", "<=", ">", ">=", "==", "!=")) \(number(depth))"
            }
        }
    }

    @Test("one program computes the same over cells of any width, one after the other", arguments: 0..<24 as Range<UInt64>)
    func widths(seed: UInt64) throws {
        var draw = Draw(random: Generator(state: seed))
        let slots = try ["a", "b", "p"].map { try #require(Self.environment.slot("r", $0)) }
        let sources = (0..<12).map { $0 % 3 == 0 ? draw.condition(2) : draw.number(3) }
        let programs = try sources.map { try Self.environment.compile($0) }
        let columnar = programs.map { ColumnarProgram($0) }
        // Narrow after wide: what was planned for wide cells must serve narrow ones.
        for width in [0, 1, 0, 2, 1, 3, 0] {
            let count = [1, 64, 130].randomElement(using: &draw.random) ?? 1
            let rows = (0..<count).map { _ in
                Row(
                    fields: slots.indices.map { field in
                        if Int.random(in: 0..<10, using: &draw.random) == 0 {
                            return .unknown(AttributeSet(Self.environment.attribute(slots[field])))
                        }
                        if field == 2 { return .value(.bool(Bool.random(using: &draw.random))) }
                        // The second column is as wide as the first or narrower.
                        let values = Self.widths[field == 0 ? width : Int.random(in: 0...width, using: &draw.random)]
                        return .value(.int(values.randomElement(using: &draw.random) ?? 0))
                    })
            }
            var batch = ColumnBatch(count: count)
            for (field, layout) in [ValueColumn.Layout.ints, .ints, .bools].enumerated() {
                batch.setColumn(
                    ValueColumn(layout, rows.map { if case .value(let value) = $0.fields[field] { value } else { nil } }), of: slots[field])
            }
            for (program, columnar) in zip(programs, columnar) {
                let result = columnar.evaluate(batch)
                for (row, fields) in rows.enumerated() {
                    let expected = program.evaluate(fields)
                    let isKnown = if case .value = expected { true } else { false }
                    guard result.outcome(at: row) != expected || result.known[row] != isKnown else { continue }
                    Issue.record("seed \(seed) width \(width) \(program.source) \(fields.fields): scalar \(expected)\n\(columnar.plan)")
                    break
                }
            }
        }
    }

    @Test("a column alone that is planned anew while it is narrow is read whole when it has become wide")
    func alone() throws {
        let slot = try #require(Self.environment.slot("r", "a"))
        let columnar = ColumnarProgram(try Self.environment.compile("r.a"), layout: { _ in .values })
        for number: Int64 in [7, 1 << 40] {
            var batch = ColumnBatch(count: 1)
            batch.setColumn(ValueColumn(.ints, [.int(number)]), of: slot)
            #expect(columnar.evaluate(batch).outcome(at: 0) == .value(.int(number)))
        }
    }
}
