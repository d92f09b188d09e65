import ArgumentParser
import Postgres
import Store
import Synchronization

/// Changes that come one after the other at a steady pace; how long each waits until the proposals reflect it.
struct SteadyScenario: Scenario {
    static let configuration = CommandConfiguration(
        commandName: "steady", abstract: "Commits single changes at a steady pace and times each one's commit to its being visible.")

    @Option(help: ArgumentHelp("How many people.", valueName: "n")) var candidates = 2000
    @Option(help: ArgumentHelp("How many vacancies.", valueName: "m")) var vacancies = 100
    @Option(help: ArgumentHelp("Changes a second.", valueName: "r")) var rate = 500
    @Option(help: ArgumentHelp("For how long.", valueName: "s")) var seconds = 60
    @OptionGroup var options: MeasuringOptions

    func validate() throws {
        guard candidates > 0, vacancies > 0, (1...100_000).contains(rate), seconds > 0 else {
            throw ValidationError("--candidates, --vacancies, --rate and --seconds must be at least 1, --rate at most 100000.")
        }
    }

    func measure() async throws -> Report {
        var report = Report(
            "steady", seed: options.seed,
            [("candidates", "\(candidates)"), ("vacancies", "\(vacancies)"), ("rate", "\(rate)"), ("seconds", "\(seconds)")])
        let (rate, seconds) = (rate, seconds)
        let found = try await BenchDatabase.with(candidates: candidates, vacancies: vacancies, seed: options.seed) { database in
            var watch = try await DaemonWatch(database)
            return try await BenchDaemon.with(database) { process in
                // Its first batch: everything is loaded.
                _ = try await watch.next()
                return try await Self.run(database, &watch, process, rate, seconds)
            }
        }
        let waits = found.waits
        let sample = Sample(waits)
        report.add("changes", Double(found.changes.count) / found.time.inSeconds, .perSecond)
        report.add("commit_to_visible", sample, [50, 95, 99])
        report.add("commits_of_the_daemon", Double(found.moves.count) / found.time.inSeconds, .perSecond)
        report.add("daemon_processor_share", found.processorTime.inSeconds / found.time.inSeconds, .ratio)
        report.add("daemon_resident", Double(found.residentBytes), .bytes)
        report.check("every change became visible", waits.count == found.changes.count)
        report.check(
            "what stands is what the rules say, byte for byte", found.verification.isEqual && found.verification.pendingChanges == 0)
        return report
    }

    private struct Change: Sendable {
        let transaction: XID8
        let committed: ContinuousClock.Instant
    }

    private struct Found: Sendable {
        /// In the order of their commits.
        let changes: [Change]
        let moves: [DaemonWatch.Move]
        let time: Duration
        let processorTime: Duration
        let residentBytes: Int
        let verification: Verification

        /// Of every change that became visible, how long that took. One writer: who commits later is seen later or at once.
        var waits: [Duration] {
            var waits: [Duration] = []
            var move = 0
            for change in changes {
                while move < moves.count, !moves[move].snapshot.contains(change.transaction) { move += 1 }
                guard move < moves.count else { break }
                waits.append(moves[move].at - change.committed)
            }
            return waits
        }
    }

    private static func run(
        _ database: BenchDatabase, _ watch: inout DaemonWatch, _ process: Int32, _ rate: Int, _ seconds: Int
    ) async throws -> Found {
        let before = ProcessorTime.spent(byProcess: process)
        let start = ContinuousClock.now
        let last = LastChange()
        async let written = Self.write(database, rate, seconds, last)
        var moves: [DaemonWatch.Move] = []
        while true {
            let move = try await watch.next()
            moves.append(move)
            if let transaction = last.transaction, move.snapshot.contains(transaction) { break }
        }
        let changes = try await written
        let time = (changes.last?.committed ?? start) - start
        let processorTime = ProcessorTime.spent(byProcess: process) - before
        let writer = try await database.connect()
        let verification = try await Verification.settled(within: .seconds(60), on: writer)
        await writer.close()
        return Found(
            changes: changes, moves: moves, time: time, processorTime: processorTime,
            residentBytes: ResidentMemory.bytes(ofProcess: process), verification: verification)
    }

    /// One change after the other; who is late does not wait.
    private static func write(_ database: BenchDatabase, _ rate: Int, _ seconds: Int, _ last: LastChange) async throws -> [Change] {
        let writer = try await database.connect()
        let people = try await writer.query("select candidate_id from office.candidate order by candidate_id").decode(Int64.self)
        let start = ContinuousClock.now
        var changes: [Change] = []
        changes.reserveCapacity(rate * seconds)
        for number in 0..<(rate * seconds) {
            try await Task.sleep(until: start + .seconds(number) / rate, clock: .continuous)
            // Seven and any number of people that is no multiple of it: everybody has their turn.
            let person = people[number * 7 % people.count]
            let transaction = try await writer.query(Self.update, [person]).one(XID8.self)
            changes.append(Change(transaction: transaction, committed: ContinuousClock.now))
        }
        // One more that is not timed: its number is known before its commit, so nobody waits for a move that has passed already.
        try await writer.withTransaction { connection in
            last.transaction = try await connection.query(Self.update, [people[0]]).one(XID8.self)
        }
        await writer.close()
        return changes
    }

    private static let update = """
        update office.candidate set pay_needed_cents = coalesce(pay_needed_cents, 0) + 100 where candidate_id = $1
        returning pg_current_xact_id()
        """
}

/// The change after which nothing more is to come, as soon as its number is known.
private final class LastChange: Sendable {
    private let value = Mutex<XID8?>(nil)

    var transaction: XID8? {
        get { value.withLock { $0 } }
        set { value.withLock { $0 = newValue } }
    }
}
