/// Rows to evaluate: for each slot a column. A slot without one is unknown on every row.
package struct ColumnBatch: Sendable {
    /// Rows.
    package let count: Int
    private var columns: [Slot: ValueColumn] = [:]

    package init(count: Int) { self.count = count }

    /// Puts a column under a slot.
    ///
    /// - Precondition: The column has ``count`` rows, of the type declared for the slot.
    package mutating func setColumn(_ column: ValueColumn, of slot: Slot) {
        precondition(column.count == count, "a column as long as the batch")
        columns[slot] = column
    }

    package func column(of slot: Slot) -> ValueColumn? { columns[slot] }
}

/// One row of a batch, for the scalar interpreter.
///
/// One for each evaluation, moved from row to row.
final class BatchRow: Activation {
    /// By variable, by field plus one; what the program does not read has no column.
    private var columns: [[ValueColumn?]] = []
    private var unknowns: [[Outcome]] = []
    var row = 0

    /// - Parameter columns: One for each slot the program reads, in the order of ``Program/references``; `nil` where the batch has none.
    init(_ program: Program, _ columns: [ValueColumn?]) {
        for (slot, column) in zip(program.references, columns) {
            let field = (slot.field ?? -1) + 1
            while self.columns.count <= slot.variable {
                self.columns.append([])
                unknowns.append([])
            }
            while self.columns[slot.variable].count <= field {
                self.columns[slot.variable].append(nil)
                unknowns[slot.variable].append(.error(.undeclared("variable \(slot.variable)")))
            }
            self.columns[slot.variable][field] = column
            unknowns[slot.variable][field] = .unknown(AttributeSet(program.name(slot)))
        }
    }

    func resolve(_ slot: Slot) -> Outcome {
        let field = (slot.field ?? -1) + 1
        guard slot.variable < columns.count, field < columns[slot.variable].count else {
            return .error(.undeclared("variable \(slot.variable)"))
        }
        let unknown = unknowns[slot.variable][field]
        return columns[slot.variable][field]?.outcome(at: row, unknown: unknown) ?? unknown
    }
}
