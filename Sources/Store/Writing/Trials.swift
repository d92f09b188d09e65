package import Matching
package import Postgres
import Rules

/// What the daemon's process may die of: a vacancy or a candidate by itself, or only the two together.
package enum Suspect: Sendable, Hashable {
    case vacancy(Int64)
    case candidate(Int64)
    case pair(Pair)
}

/// Notes in the database what is about to be judged, so that a process that dies over it leaves word.
///
/// Each of these throws ``StoreError`` of kind `lease` when another instance has taken it.
package enum Trials {
    /// For a process that has taken the lease for the first time, before it loads.
    ///
    /// - Returns: The how-manieth process this is since one got through its first round: 1 when none died.
    package static func beginProcess(_ lease: Lease, on connection: Connection) async throws -> Int {
        try await Lease.fenced { Int(try await connection.query(BeginProcess.sql, [lease.owner, lease.epoch]).one(Int32.self)) }
    }

    /// Notes vacancies that are about to be judged, and that what was noted before went well.
    package static func begin(vacancies: [Int64], _ lease: Lease, on connection: Connection) async throws {
        try await begin(.vacancy, vacancies, 0, lease, on: connection)
    }

    /// Notes candidates that are about to be judged, and that what was noted before went well.
    package static func begin(candidates: [Int64], _ lease: Lease, on connection: Connection) async throws {
        try await begin(.candidate, candidates, 0, lease, on: connection)
    }

    /// Notes a pair that is about to be judged alone, and that what was noted before went well.
    package static func begin(_ pair: Pair, _ lease: Lease, on connection: Connection) async throws {
        try await begin(.decision, [pair.vacancy], pair.candidate, lease, on: connection)
    }

    private static func begin(
        _ kind: DirtyKey.Kind, _ ids: [Int64], _ second: Int64, _ lease: Lease, on connection: Connection
    ) async throws {
        try await Lease.fenced { try await connection.query(BeginTrial.sql, [lease.owner, lease.epoch, kind.rawValue, ids, second]) }
    }

    /// The process got through: nothing is suspected any more.
    package static func end(_ lease: Lease, on connection: Connection) async throws {
        try await Lease.fenced { try await connection.query(EndTrials.sql, [lease.owner, lease.epoch]) }
    }

    /// Sets a vacancy or candidate aside. For matching it is then as if it were not there.
    ///
    /// - Parameter reason: Without values: people read it in a list.
    /// - Precondition: Not a pair.
    package static func setAside(_ suspect: Suspect, reason: String, _ lease: Lease, on connection: Connection) async throws {
        let (kind, id): (DirtyKey.Kind, Int64) =
            switch suspect {
            case .vacancy(let id): (.vacancy, id)
            case .candidate(let id): (.candidate, id)
            case .pair: preconditionFailure("a pair is not set aside, but one of its two")
            }
        try await Lease.fenced { try await connection.query(SetAside.sql, [lease.owner, lease.epoch, kind.rawValue, id, reason]) }
    }

    /// Over what processes died, and how many.
    package static func suspects(on connection: Connection) async throws -> [Suspect: Int] {
        let rows = try await connection.query(ReadSuspects.sql).decode((Int16, Int64, Int64, Int32).self)
        var suspects: [Suspect: Int] = [:]
        for (kind, id, second, crashes) in rows {
            switch DirtyKey.Kind(rawValue: kind) {
            case .vacancy: suspects[.vacancy(id)] = Int(crashes)
            case .candidate: suspects[.candidate(id)] = Int(crashes)
            case .decision: suspects[.pair(Pair(vacancy: id, candidate: second))] = Int(crashes)
            case .control, .question, .ownRow, nil: break
            }
        }
        return suspects
    }
}

enum BeginProcess: StoreStatement {
    static let sql = "select capture.begin_process($1, $2)"
}

enum BeginTrial: StoreStatement {
    static let sql = "select capture.begin_trial($1, $2, $3, $4, $5) is null"
}

enum EndTrials: StoreStatement {
    static let sql = "select capture.end_process_trials($1, $2) is null"
}

enum SetAside: StoreStatement {
    static let sql = "select capture.set_aside($1, $2, $3, $4, $5) is null"
}

enum ReadSuspects: StoreStatement {
    static let sql = "select kind, id, id2, crashes from capture.trial where crashes > 0"
}

/// The vacancies and candidates that are set aside.
struct SetAsideKeys: Sendable {
    var vacancies: Set<Int64> = []
    var candidates: Set<Int64> = []

    func contains(_ side: Side, _ id: Int64) -> Bool {
        switch side {
        case .candidate: candidates.contains(id)
        case .vacancy: vacancies.contains(id)
        }
    }
}

enum ReadSetAside: StoreStatement {
    static let sql = "select kind, id from capture.failure where kind in (1, 2)"

    static func run(on connection: Connection) async throws -> SetAsideKeys { try decode(try await connection.query(sql)) }

    static func decode(_ result: QueryResult) throws -> SetAsideKeys {
        var keys = SetAsideKeys()
        for (kind, id) in try result.decode((Int16, Int64).self) {
            if kind == DirtyKey.Kind.vacancy.rawValue { keys.vacancies.insert(id) } else { keys.candidates.insert(id) }
        }
        return keys
    }
}
