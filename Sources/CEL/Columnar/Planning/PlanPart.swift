/// One part of a columnar program, as the plan shows it.
package struct PlanPart: Sendable {
    /// How a part is computed.
    package enum Method: String, Sendable {
        /// A column of the batch, or the elements of a list.
        case column
        /// Known before any row is seen.
        case constant
        /// In loops over cells.
        case kernel
        /// Once per distinct value of a column, and looked up.
        case dictionary
        /// Once per combination of values that rows turn out to have, and looked up.
        case memory
        /// Row by row, by the scalar interpreter.
        case rows
    }

    package let method: Method
    /// What is computed: an operator, or the part as source text.
    package var text: String { source() }
    /// Written when somebody reads it: vacancy after vacancy is planned, and plans are looked at by people.
    private let source: @Sendable () -> String
    package let type: CELType
    /// Estimated nanoseconds per row, parts included.
    package let cost: Double
    package let parts: [PlanPart]

    /// - Parameter cost: What the part takes beside its parts.
    init(
        _ method: Method, _ text: @escaping @autoclosure @Sendable () -> String, _ type: CELType, cost: Double, _ parts: [PlanPart] = []
    ) {
        self.method = method
        source = text
        self.type = type
        self.cost = parts.reduce(cost) { $0 + $1.cost }
        self.parts = parts
    }

    /// A part shown as source text.
    ///
    /// - Parameters:
    ///   - program: That the part is of: it names what is read.
    ///   - key: What it is looked up by.
    init(
        _ method: Method, _ part: TypedExpression, of program: Program, by key: String? = nil, cost: Double, _ parts: [PlanPart] = []
    ) {
        self.init(method, part.source(naming: program.name) + (key.map { " by \($0)" } ?? ""), part.type, cost: cost, parts)
    }

    /// This part and all within it.
    package var all: [PlanPart] { [self] + parts.flatMap(\.all) }

    /// Whether this part or one within it is such a one.
    func contains(where isOne: (PlanPart) -> Bool) -> Bool { isOne(self) || parts.contains { $0.contains(where: isOne) } }
}

extension PlanPart: CustomStringConvertible {
    /// One line per part, parts within indented: `kernel      _>=_ : bool    0.1 ns`.
    package var description: String { lines(0).joined(separator: "\n") }

    private func lines(_ depth: Int) -> [String] {
        let name = method.rawValue + String(repeating: " ", count: 11 - method.rawValue.count)
        let tenths = Int((cost * 10).rounded())
        let line = "\(name)\(String(repeating: "  ", count: depth))\(text) : \(type)  (\(tenths / 10).\(tenths % 10) ns)"
        return [line] + parts.flatMap { $0.lines(depth + 1) }
    }
}
