import ArgumentParser
import CEL

/// Expressions over columns, against the scalar interpreter and against nothing but reading the columns.
struct CELScenario: Scenario {
    static let configuration = CommandConfiguration(
        commandName: "cel",
        abstract: "A typical gate and a typical score over many rows: columns, rows, and the plain read of the same columns.")

    @Option(help: ArgumentHelp("How many rows.", valueName: "n")) var rows = 1_000_000
    @Option(help: ArgumentHelp("How many percent of the values are unknown.", valueName: "p")) var unknown = 10
    @Option(help: ArgumentHelp("How many of the rows the scalar interpreter evaluates too.", valueName: "k")) var checked = 20_000
    @OptionGroup var options: MeasuringOptions

    func validate() throws {
        guard rows > 0, checked > 0, (0...100).contains(unknown) else {
            throw ValidationError("--rows and --checked must be at least 1, --unknown a percentage.")
        }
    }

    /// By name: three comparisons and a set test; points for waiting; points by conditions; points in steps; a condition over lists of which
    /// there are few, and over lists nearly all of which differ.
    static let expressions = [
        ("gate", "c.age >= 18 && c.pay_cents <= 500000 && c.minutes < 60.0 && c.city in ['city 3', 'city 7', 'city 50', 'city 99']"),
        ("score", "1000 * math.least(120, c.waiting) / 120"),
        ("bands", "c.free ? 1000 : c.age >= 40 ? 500 : c.waiting * 2"),
        ("ladder", "c.waiting > 300 ? 1000 : c.waiting > 200 ? 700 : c.waiting > 100 ? 400 : c.waiting > 30 ? 100 : 0"),
        ("list", "'cpf' in c.papers && c.papers.all(p, p != 'ctps')"),
        ("lists", "7 in c.shifts || c.shifts.all(s, s >= 500)"),
    ]

    func measure() async throws -> Report {
        var report = Report(
            "cel", seed: options.seed, [("rows", "\(rows)"), ("unknown", "\(unknown)"), ("checked", "\(min(rows, checked))")])
        let people = SyntheticColumns(rows: rows, unknown: unknown, seed: options.seed)
        for (name, source) in Self.expressions { measure(name, try people.environment.compile(source), people, &report) }
        return report
    }

    private func measure(_ name: String, _ program: Program, _ people: SyntheticColumns, _ report: inout Report) {
        let columnar = ColumnarProgram(program)
        let columns = program.references.compactMap { people.batch.column(of: $0) }
        var result: ColumnarResult?
        var sums: Set<UInt64> = []
        var (reads, evaluations): ([Duration], [Duration]) = ([], [])
        // In turns, so that whatever else the machine does befalls both.
        for _ in 0..<15 {
            let (sum, read) = timed { columns.reduce(0) { $0 &+ $1.sumOfCells() } }
            sums.insert(sum)
            reads.append(read)
            // Nobody else may hold the old result, or its memory would be copied instead of taken over.
            let (new, time) = timed { columnar.evaluate(people.batch, reusing: result.take()) }
            evaluations.append(time)
            result = new
        }
        let rows = people.outcomes(of: program.references, first: min(rows, checked))
        var outcomes: [Outcome] = []
        var interpretations: [Duration] = []
        for _ in 0..<5 {
            let (all, time) = timed { rows.map { program.evaluate($0) } }
            outcomes = all
            interpretations.append(time)
        }
        let (read, columned) = (Sample(reads).percentile(1) / Double(self.rows), Sample(evaluations).percentile(1) / Double(self.rows))
        let rowed = Sample(interpretations).percentile(1) / Double(rows.count)
        report.add("\(name)_row_in_columns", columned, .nanoseconds)
        report.add("\(name)_row_read", read, .nanoseconds)
        report.add("\(name)_row_by_rows", rowed, .nanoseconds)
        report.add("\(name)_slower_than_read", columned / read, .ratio)
        report.add("\(name)_faster_than_rows", rowed / columned, .ratio)
        report.check("\(name): \(rows.count) rows come out as by rows", rows.indices.allSatisfy { result?.outcome(at: $0) == outcomes[$0] })
        report.check("\(name): reading is reading", sums.count == 1)
    }
}

/// Rows of made-up people, as columns.
struct SyntheticColumns {
    let environment: Environment
    let batch: ColumnBatch

    private static let fields: [(name: String, type: CELType)] = [
        ("age", .int), ("pay_cents", .int), ("minutes", .double), ("city", .string), ("waiting", .int), ("free", .bool),
        ("papers", .list(.string)), ("shifts", .list(.int)),
    ]
    private static let papers = ["rg", "cpf", "ctps", "cnh", "titulo"]

    init(rows: Int, unknown: Int, seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var environment = Environment()
        environment.declareObject("c", fields: Self.fields.map { ($0.name, $0.type) })
        var batch = ColumnBatch(count: rows)
        for (name, type) in Self.fields {
            var column = ValueColumn(ValueColumn.Layout(type))
            for _ in 0..<rows {
                column.append(generator.below(100) < unknown ? nil : Self.value(name, &generator))
            }
            if let slot = environment.slot("c", name) { batch.setColumn(column, of: slot) }
        }
        self.environment = environment
        self.batch = batch
    }

    private static func value(_ name: String, _ generator: inout SeededGenerator) -> Value {
        switch name {
        case "age": .int(16 + Int64(generator.below(60)))
        case "pay_cents": .int(150_000 + Int64(generator.below(800_000)))
        case "minutes": .double(Double(generator.below(1800)) / 10)
        case "city": .string("city \(generator.below(200))")
        case "waiting": .int(Int64(generator.below(400)))
        case "free": .bool(generator.below(2) == 0)
        case "shifts": .list((0..<generator.below(4)).map { _ in .int(Int64(generator.below(1000))) })
        default:
            // Each paper with an even chance.
            .list(papers.filter { _ in generator.below(2) == 0 }.map { .string($0) })
        }
    }

    /// The first rows, each with what it holds of some slots.
    func outcomes(of slots: [Slot], first count: Int) -> [Row] {
        (0..<count).map { row in
            var outcomes = Array(repeating: Outcome.value(.null), count: Self.fields.count)
            for slot in slots {
                guard let field = slot.field else { continue }
                outcomes[field] = batch.column(of: slot)?[row].map { .value($0) } ?? .unknown(AttributeSet(environment.attribute(slot)))
            }
            return Row(outcomes: outcomes)
        }
    }

    struct Row: Activation {
        let outcomes: [Outcome]
        func resolve(_ slot: Slot) -> Outcome { outcomes[slot.field ?? 0] }
    }
}
