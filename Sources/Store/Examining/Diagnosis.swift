import Postgres

/// What one question of ``Doctor`` found.
package struct Diagnosis: Sendable, Equatable {
    package enum Verdict: String, Sendable {
        /// As it should be.
        case ok
        /// Works, and somebody should look: or it could not be asked.
        case attention
        /// Something that Encaminha promises does not hold, or soon will not.
        case fault
    }

    /// `ENC-D07`: stable, listed in `Errors.md`, never reused.
    package let code: String
    /// What was asked about, in a few words.
    package let subject: String
    package let verdict: Verdict
    /// One line. Names roles, tables and ids, never people.
    package let finding: String
    /// What to do, in full sentences; nil where nothing is.
    package let remedy: String?
}

/// The answer to a question, before it is given its code.
enum Judgement: Equatable {
    case ok(String)
    case attention(String, remedy: String)
    case fault(String, remedy: String)
}

/// One question, with the statement that asks it. ``Doctor/checks`` is the list of them.
protocol DoctorCheck: SendableMetatype {
    static var code: String { get }
    static var subject: String { get }
    static var scope: DoctorScope { get }
    /// Asks and judges. Changes nothing.
    static func examine(_ connection: Connection, _ doctor: Doctor) async throws -> Judgement
}

/// What a question is about, and so whose rights it is asked with.
enum DoctorScope {
    /// The server, its settings and sessions: asked as whoever logs in, who may see more of them than the owner.
    case server
    /// What is ours: asked as the owner where the login may take that role, and only of a schema this program knows.
    case schema
}

/// A few words for numbers.
package enum Wording {
    /// `1 change`, `3 changes`.
    static func count(_ number: Int, _ noun: String, plural: String? = nil) -> String {
        "\(number) \(number == 1 ? noun : plural ?? noun + "s")"
    }

    /// Seconds as the largest unit that gives at least two of it: `90 s`, `3 min`, `5 h`, `4 days`.
    package static func age(_ seconds: Double) -> String {
        let whole = Int64(max(0, min(seconds, 1e12)))
        if whole < 120 { return "\(whole) s" }
        if whole < 7_200 { return "\(whole / 60) min" }
        return whole < 172_800 ? "\(whole / 3_600) h" : "\(whole / 86_400) days"
    }

    /// Bytes in binary units, rounded down.
    static func bytes(_ number: Int64) -> String {
        let units = ["bytes", "KiB", "MiB", "GiB", "TiB"]
        var (value, unit) = (max(0, number), 0)
        while value >= 1_024, unit < units.count - 1 { (value, unit) = (value / 1_024, unit + 1) }
        return "\(value) \(units[unit])"
    }

    /// The first few, and how many more there are.
    static func list(_ names: [String], first count: Int = 4) -> String {
        let shown = names.prefix(count).joined(separator: ", ")
        return names.count > count ? "\(shown) and \(names.count - count) more" : shown
    }
}
