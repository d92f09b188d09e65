import Matching
import OfficeRows
import Placement
import Postgres
import Rules
import Store

/// An office as the daemon holds it in memory, and the tables as it would have written them. All of it is one market.
struct PlacedOffice {
    private(set) var engine: PlacementEngine
    private(set) var tables = StoredPlacements()
    /// Rows that were written or removed.
    private(set) var written = 0
    private let position: DatabasePosition
    private let units: [OfficeUnit]

    private static let market: Int32 = 1

    /// Takes the rows over; ``rank()`` ranks them. Nothing is written before.
    init(_ office: BenchOffice, rules: CompiledRuleSet, threads: Int) {
        guard let snapshot = Snapshot("10:10:") else { preconditionFailure("a snapshot that sees every transaction before the tenth") }
        position = DatabasePosition(snapshot: snapshot, systemIdentifier: 1, timeline: 1)
        units = [OfficeUnit(id: 1, market: Self.market, today: office.today)]
        func marketed(_ rows: [AttributeRow]) -> [MarketRow] { rows.map { MarketRow(market: Self.market, row: $0) } }
        engine = PlacementEngine(
            OfficeSnapshot(
                position: position, units: units, rules: rules, candidates: marketed(office.rows.candidates),
                vacancies: marketed(office.rows.vacancies), decisions: [:], stored: StoredPlacements(), questions: []),
            threads: threads)
    }

    /// Ranks all that was taken over, and lets go of what only that needed.
    mutating func rank() {
        while engine.rankPortion() {}
        engine.forgetThreads()
    }

    /// Other rules count from now on.
    mutating func prepare(_ rules: CompiledRuleSet) {
        var news = OfficeChanges(position: position)
        (news.rules, news.units) = (rules, units)
        engine.prepare(news)
    }

    /// Does a portion of what is being prepared.
    mutating func sweepPortion(_ pace: SweepPace) -> SweptPortion { engine.sweepPortion(pace) }

    /// One row is another from now on: it is ranked, and what comes of it is written.
    mutating func change(candidate: AttributeRow? = nil, vacancy: AttributeRow? = nil) {
        var changes = OfficeChanges(position: position)
        changes.units = units
        if let candidate { changes.candidates[candidate.id] = MarketRow(market: Self.market, row: candidate) }
        if let vacancy { changes.vacancies[vacancy.id] = MarketRow(market: Self.market, row: vacancy) }
        engine.apply(changes)
        while engine.rankPortion() {}
        write()
    }

    /// Writes all that is to be written, batch by batch.
    mutating func write() {
        repeat {
            let batch = engine.nextBatch()
            tables.write(batch)
            written += batch.rowCount
            engine.confirm(batch, skipped: SkippedWork())
        } while engine.hasMoreToWrite
    }
}

extension StoredPlacements {
    /// As the database writes a batch in which nobody stands in the way.
    fileprivate mutating func write(_ batch: PlacementBatch) {
        for pair in batch.withdrawals { proposals[pair] = nil }
        for proposal in batch.proposals { proposals[proposal.pair] = proposal }
        for pair in batch.nearMissRemovals { nearMisses[pair] = nil }
        for miss in batch.nearMisses { nearMisses[miss.pair] = miss }
        for (vacancy, found) in batch.findings { findings[vacancy] = found.isEmpty ? nil : found }
        for pair in batch.failureRemovals { failures[pair] = nil }
        for failure in batch.failures { failures[failure.pair] = failure }
    }
}
