package import Matching
package import Postgres
package import Rules

/// What is known already when changes are read: what they are read in the light of.
package struct OfficeBasis: Sendable {
    /// That of the rule set in use.
    package let catalogue: AttributeCatalogue
    package let ruleSetHash: String
    /// With the days everything is ranked for.
    package let units: [OfficeUnit]

    package init(catalogue: AttributeCatalogue, ruleSetHash: String, units: [OfficeUnit]) {
        self.catalogue = catalogue
        self.ruleSetHash = ruleSetHash
        self.units = units
    }
}

/// What changed between two snapshots: the rows as the later one has them.
package struct OfficeChanges: Sendable {
    package let position: DatabasePosition
    /// Reference data or units changed: only loading everything again will do. The rest is then empty.
    package var needsReload = false
    /// The rules that count now, where they are others.
    package var rules: CompiledRuleSet?
    /// With the days as they are now. People whose attributes are others because a day has begun are among ``candidates``.
    package var units: [OfficeUnit] = []
    /// By id; nil where the row is gone.
    package var candidates: [Int64: MarketRow?] = [:]
    package var vacancies: [Int64: MarketRow?] = [:]
    /// People whose rows a ``RowReceiver`` has taken over; they are not among ``candidates``.
    package var received: [Int64] = []
    /// What staff decided about pairs that moved; nil where there is no decision any more.
    package var decisions: [Pair: Decision?] = [:]
    /// Live proposals of those pairs as they are stored now; nil where there is none that waits.
    package var stored: [Pair: Proposal?] = [:]
    package var questions: [OpenQuestion] = []
    /// Whether the log held anything: even where nothing comes of it, the cursor has to pass it.
    package var isLogged = false
    /// Everything the daemon's tables hold, where that was asked for: ``questions`` are then all that are open.
    package var standing: StoredPlacements?

    /// Rows that were read though nobody said that they changed.
    package var examined: ExaminedRows?

    package init(position: DatabasePosition) { self.position = position }

    /// Whether nothing of interest happened between the two snapshots.
    package var isEmpty: Bool {
        !needsReload && !isLogged && rules == nil && candidates.isEmpty && received.isEmpty && vacancies.isEmpty && decisions.isEmpty
            && questions.isEmpty
    }

    /// Rows that changed.
    package var count: Int { candidates.count + received.count + vacancies.count + decisions.count + questions.count }

    /// Whether there is anything to read: one statement, for whoever asks though nobody rang.
    package static func arePending(since old: DatabasePosition, knowing basis: OfficeBasis, on connection: Connection) async throws -> Bool
    {
        try await ArePending.run(on: connection, since: old, units: basis.units)
    }

    /// Reads in one REPEATABLE READ transaction what a snapshot did not see.
    ///
    /// In another database, or on another timeline of this one, the snapshot means nothing: ``needsReload`` then says so.
    ///
    /// - Parameters:
    ///   - basis: What is in memory.
    ///   - range: Rows to read though nobody says that they changed.
    ///   - withStanding: Also what stands in the daemon's tables, for whoever did not write it.
    /// - Throws: `RuleProblemList` when other rules count that do not fit the catalogue.
    /// - Complexity: O(changes), and O(what stands) if asked for.
    package static func read(
        since old: DatabasePosition, knowing basis: OfficeBasis, examining range: ExaminedRange? = nil, withStanding: Bool = false,
        on connection: Connection
    ) async throws -> OfficeChanges {
        var nobody = NobodyReceives()
        return try await read(
            since: old, knowing: basis, examining: range, withStanding: withStanding, handingRowsTo: &nobody, on: connection)
    }

    /// The same, with rows handed over as they come where the receiver wants them so. After an error it may have had some of them.
    package static func read(
        since old: DatabasePosition, knowing basis: OfficeBasis, examining range: ExaminedRange? = nil, withStanding: Bool = false,
        handingRowsTo receiver: inout some RowReceiver, on connection: Connection
    ) async throws -> OfficeChanges {
        // What is asked every time goes with the beginning.
        let always = [
            Statement(ReadPosition.sql), Statement(ReadUnits.sql), Statement(ReadDirtyKeys.sql, [old.snapshot]),
            Statement(ReadSetAside.sql),
        ]
        return try await connection.withSnapshot(always) { connection, found in
            var changes = OfficeChanges(position: try ReadPosition.decode(found[0]))
            guard changes.position.isComparable(with: old) else {
                changes.needsReload = true
                return .none(changes)
            }
            changes.units = try ReadUnits.decode(found[1])
            let keys = try ReadDirtyKeys.decode(found[2])
            changes.isLogged = !keys.isEmpty
            let controls = keys.filter { $0.kind == .control }
            guard controls.allSatisfy({ $0.id == DirtyKey.rulesChanged }) else {
                changes.needsReload = true
                return .none(changes)
            }
            if !controls.isEmpty {
                let rules = try await RuleSetReader.active(on: connection)
                if rules.hash != basis.ruleSetHash { changes.rules = rules }
            }
            var people = DirtyPeople(keys)
            for (old, new) in zip(basis.units, changes.units) where old.id == new.id && old.today != new.today {
                people.add(try await ReadTurning.run(on: connection, unit: new.id, from: Day(old.today), to: Day(new.today)))
            }
            let aside = try ReadSetAside.decode(found[3])
            if receiver.expects(Array(people.all), of: changes) {
                try await changes.read(people, basis.catalogue, except: aside, handingRowsTo: &receiver, on: connection)
            } else {
                for id in people.all { changes.candidates[id] = .some(nil) }
                let rows = try await Self.rows(.candidate, Array(people.all), basis.catalogue, on: connection)
                for row in rows where !aside.candidates.contains(row.row.id) { changes.candidates[row.row.id] = row }
            }
            if let range {
                var examined = ExaminedRows(range: range)
                for row in try await AttributeReader(range.side, basis.catalogue).read(in: range.ids, on: connection)
                where !aside.contains(range.side, row.row.id) {
                    examined.rows[row.row.id] = row
                }
                changes.examined = examined
            }

            if withStanding { changes.standing = try await StoredPlacements.read(on: connection) }
            if withStanding || keys.contains(where: { $0.kind == .question }) {
                changes.questions = try await ReadQuestions.run(on: connection)
            }
            return try await last(changes, keys, aside, basis.catalogue, on: connection)
        }
    }

    /// Vacancies and decisions: nothing hangs on them any more, so they go with the end.
    private static func last(
        _ changes: OfficeChanges, _ keys: [DirtyKey], _ aside: SetAsideKeys, _ catalogue: AttributeCatalogue, on connection: Connection
    ) async throws -> LastReading<OfficeChanges> {
        var changes = changes
        let vacancies = keys.filter { $0.kind == .vacancy }.map(\.id)
        for id in vacancies { changes.vacancies[id] = .some(nil) }
        func take(_ jobs: [MarketRow], into changes: inout OfficeChanges) {
            for row in jobs where !aside.vacancies.contains(row.row.id) { changes.vacancies[row.row.id] = row }
        }
        let reader = vacancies.isEmpty ? nil : try AttributeReader(.vacancy, catalogue)
        let few = reader?.statement(vacancies)
        if let reader, few == nil { take(try await reader.read(vacancies, on: connection), into: &changes) }
        let pairs = keys.filter { $0.kind == .decision }.map { Pair(vacancy: $0.id, candidate: $0.secondID ?? 0) }
        let states = pairs.isEmpty ? nil : ReadProposalStates.statement(pairs)
        return LastReading([few, states].compactMap(\.self)) { [changes] results in
            var changes = changes
            if few != nil, let reader, let found = results.first { take(try reader.rows(found), into: &changes) }
            if states != nil, let found = results.last { changes.decide(pairs, try ReadProposalStates.decode(found)) }
            return changes
        }
    }

    /// Takes over what became of pairs that moved.
    private mutating func decide(_ pairs: [Pair], _ states: [Pair: ReadProposalStates.State]) {
        for pair in pairs {
            switch states[pair] {
            case .decided(let decision):
                decisions[pair] = decision
                stored[pair] = .some(nil)
            case .proposed(let proposal):
                decisions[pair] = .some(nil)
                stored[pair] = proposal
            case nil:
                decisions[pair] = .some(nil)
                stored[pair] = .some(nil)
            }
        }
    }

    /// The rows of some keys of a side; most changes are of one side, and the other's columns need not be spelled out.
    private static func rows(
        _ side: Side, _ ids: [Int64], _ catalogue: AttributeCatalogue, on connection: Connection
    ) async throws -> [MarketRow] {
        ids.isEmpty ? [] : try await AttributeReader(side, catalogue).read(ids, on: connection)
    }
}

/// One entry of the change log: where to look, not what to find.
struct DirtyKey: Sendable, Equatable {
    enum Kind: Int16 {
        case vacancy = 1
        case candidate = 2
        case control = 3
        case decision = 4
        case question = 5
        /// Of whom what `capture.kept_attributes()` names is as it was.
        case ownRow = 6
    }

    /// The number of a control key that says other rules count, and no more than that.
    static let rulesChanged: Int64 = 1
    /// That of one that says everything must be loaded again.
    static let everythingChanged: Int64 = 0

    let kind: Kind
    let id: Int64
    let secondID: Int64?
}

extension DirtyKey {
    /// The key of an entry as it is stored. A kind this program does not know can only come from a newer schema: everything has to be loaded
    /// again, whatever its number means there.
    init(storedKind: Int16, id: Int64, secondID: Int64?) {
        if let kind = Kind(rawValue: storedKind) {
            self.init(kind: kind, id: id, secondID: secondID)
        } else {
            self.init(kind: .control, id: Self.everythingChanged, secondID: nil)
        }
    }
}

/// The keys that a snapshot did not see and the present one does; `control` when some of them are gone from the log.
enum ReadDirtyKeys: StoreStatement {
    static let sql = """
        select kind, id, id2 from capture.changes_since($1)
        union all
        select 3::smallint, 0, null from capture.cursor
        where pruned_before > pg_snapshot_xmin($1) and pruned_before <= pg_snapshot_xmax(pg_current_snapshot())
        """

    static func decode(_ result: QueryResult) throws -> [DirtyKey] {
        try result.decode((Int16, Int64, Int64?).self).map { DirtyKey(storedKind: $0.0, id: $0.1, secondID: $0.2) }
    }
}

/// Whether the log has entries that a snapshot did not see, a day has begun, or this is another database or another timeline.
enum ArePending: StoreStatement {
    static let sql = """
        select exists (\(ReadDirtyKeys.sql))
            or (select coalesce(jsonb_object_agg(unit_id, today), '{}') from (\(ReadUnits.sql)) as u (unit_id, market_id, today)) <> $2
            or (system_identifier, timeline) <> ($3, $4)
        from (\(ReadPosition.sql)) as p (snapshot, system_identifier, timeline)
        """

    static func run(on connection: Connection, since old: DatabasePosition, units: [OfficeUnit]) async throws -> Bool {
        try await connection.query(sql, [old.snapshot, JSONB(units.placedOn), old.systemIdentifier, old.timeline]).one(Bool.self)
    }
}

/// People whose limits begin or end between two days.
enum ReadTurning: StoreStatement {
    static let sql = "select candidate_id from capture.turning($1, $2, $3)"

    static func run(on connection: Connection, unit: Int32, from old: Day, to new: Day) async throws -> [Int64] {
        try await connection.query(sql, [unit, old, new]).decode(Int64.self)
    }
}
