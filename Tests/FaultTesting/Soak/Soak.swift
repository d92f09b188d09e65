import DatabaseTesting
import Glibc
import Operations
import Postgres

/// Mixed load with one random fault after another, for as long as is asked, on one and the same server and office: what must stay bounded
/// does.
package enum Soak {
    /// Faults that leave everything as it was and need nothing of their own.
    private static let codes = [
        "A03", "A04", "B18", "B19", "B20", "B31", "B33", "B36", "B37", "B39", "C44", "C45", "C46", "C49", "E65", "E66", "E67", "F73", "F75",
    ]

    /// What is looked at, again and again.
    private struct Look {
        /// Bytes resident, of the larger of the instances.
        var memory = 0
        var deadRows = 0
        var logRows = 0
        var databaseBytes = 0
    }

    /// The whole of it, as one fault: the stage is set, and the judge asks at the end, as for any other.
    package static func fault(minutes: Double) -> Fault {
        Fault(
            "SOAK", "\(minutes) minutes of mixed load with random faults",
            promises: "memory, dead rows and the change log stay bounded; the judge, asked every minute, finds nothing",
            { fault in
                fault.route = .proxy
                fault.pollInterval = 1
            }
        ) { stage in
            var generator = stage.generator(99)
            let begin = ContinuousClock.now
            let end = begin + .milliseconds(Int64(minutes * 60_000))
            var looks: [Look] = []
            var counts: [String: Int] = [:]
            var longest = Duration.zero
            while ContinuousClock.now < end {
                // As much quiet work as trouble, or no process would live long enough to grow.
                try await stage.workload.commits(Int.random(in: 50...400, using: &generator))
                let code = codes.randomElement(using: &generator) ?? "B20"
                guard let fault = Catalogue.named(code) else { throw StageError("the catalogue has no \(code)") }
                if await FaultRun.missing(fault) == nil {
                    counts[code, default: 0] += 1
                    do { try await fault.body(stage) } catch { throw StageError("in \(code): \(error)") }
                    let healed = ContinuousClock.now
                    try await stage.caughtUpOnce()
                    longest = max(longest, .now - healed)
                }
                if ContinuousClock.now > begin + .seconds(60) * looks.count { looks.append(try await look(stage, counts)) }
            }
            looks.append(try await look(stage, counts))
            judge(looks, stage)
            let played = counts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)×" }.joined(separator: " ")
            stage.note(
                "\(counts.values.reduce(0, +)) faults (\(played)), longest time to follow a change afterwards \(FaultRun.seconds(longest))")
        }
    }

    /// Rest, the judge, and the figures.
    private static func look(_ stage: Stage, _ counts: [String: Int]) async throws -> Look {
        try await stage.workload.rest()
        let verdict = try await Judge(stage: stage, mayLoseTail: false).ask()
        for complaint in verdict.complaints { stage.require(false, "\(complaint) (after \(counts.values.reduce(0, +)) faults)") }
        let connection = try await stage.connect()
        let (dead, size) = try await connection.query(
            """
            select coalesce(sum(n_dead_tup), 0)::bigint, pg_database_size(current_database())
            from pg_stat_user_tables where schemaname in ('office', 'placement', 'capture')
            """
        ).one((Int64, Int64).self)
        let rows = try await connection.query("select count(*) from capture.change_log").one(Int.self)
        await connection.close()
        let memory = ([stage.daemon] + stage.others).compactMap(\.processID).map { Stage.residentBytes($0) }.max() ?? 0
        stage.workload.resume()
        return Look(memory: memory, deadRows: Int(dead), logRows: rows, databaseBytes: Int(size))
    }

    private static func judge(_ looks: [Look], _ stage: Stage) {
        let half = looks.count / 2
        func most(_ value: (Look) -> Int, _ part: ArraySlice<Look>) -> Int { part.map(value).max() ?? 0 }
        let memory = most(\.memory, looks[...])
        // The first half has seen every kind of thing; the second may not need more than a little beside.
        if looks.count >= 6 {
            let (early, late) = (most(\.memory, looks[..<half]), most(\.memory, looks[half...]))
            stage.require(late <= early + early / 4 + (16 << 20), "memory grew from \(early >> 20) MB to \(late >> 20) MB")
        }
        let dead = most(\.deadRows, looks[...])
        let log = most(\.logRows, looks[...])
        stage.require(dead < 200_000, "\(dead) dead rows")
        stage.require(log < 200_000, "\(log) rows in the change log")
        stage.note(
            "\(looks.count) looks: memory at most \(memory >> 20) MB, dead rows at most \(dead), change log at most \(log) rows, database \((looks.last?.databaseBytes ?? 0) >> 20) MB"
        )
    }
}
