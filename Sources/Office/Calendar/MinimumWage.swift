package import Postgres
import SchemaFiles

/// The legal floor of pay by date, from the same file the database is loaded with.
package struct MinimumWage: Sendable {
    /// What is owed for 44 hours a week, from a day on.
    package struct Period: Sendable {
        package let from: Day
        package let monthCents: Int
        package let dayCents: Int
        package let hourCents: Int
    }

    /// Ascending.
    private let periods: [Period]

    /// Reads `sql/reference/minimum_wage.csv`.
    package static let national: MinimumWage = {
        guard let table = SchemaFiles.named("reference/minimum_wage.csv").flatMap({ CSVTable($0.text) }) else {
            preconditionFailure("the minimum wage is compiled in")
        }
        let periods = table.rows.map { row in
            guard let from = Day(row[0]), let month = Int(row[1]), let day = Int(row[2]), let hour = Int(row[3]) else {
                preconditionFailure("a row of the minimum wage is a day and three amounts")
            }
            return Period(from: from, monthCents: month, dayCents: day, hourCents: hour)
        }
        return MinimumWage(periods: periods.sorted { $0.from < $1.from })
    }()

    /// What is in force on a day; before the first day of the table, the first.
    package func inForce(on day: Day) -> Period { periods.last { $0.from <= day } ?? periods[0] }
}
