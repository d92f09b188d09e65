import Postgres

extension Day {
    /// So many days later, or earlier where the number is below zero.
    func adding(_ count: Int) -> Day { Day(days: days + Int32(count)) }
}
