package import Matching
package import Postgres
package import Rules

/// What changed between two snapshots: the rows as the later one has them.
package struct OfficeChanges: Sendable {
    package let position: DatabasePosition
    /// Rules, reference data or units changed: only loading everything again will do. The rest is then empty.
    package var needsReload = false
    package var units: [OfficeUnit] = []
    /// By id; nil where the row is gone.
    package var candidates: [Int64: MarketRow?] = [:]
    package var vacancies: [Int64: MarketRow?] = [:]
    /// What staff decided about pairs that moved; nil where there is no decision any more.
    package var decisions: [Pair: Decision?] = [:]
    /// Live proposals of those pairs as they are stored now; nil where there is none that waits.
    package var stored: [Pair: Proposal?] = [:]
    package var questions: [OpenQuestion] = []
    /// Everything the daemon's tables hold, where that was asked for: ``questions`` are then all that are open.
    package var standing: StoredPlacements?

    package init(position: DatabasePosition) { self.position = position }

    /// Whether nothing of interest happened between the two snapshots.
    package var isEmpty: Bool {
        !needsReload && candidates.isEmpty && vacancies.isEmpty && decisions.isEmpty && questions.isEmpty
    }

    /// Rows that changed.
    package var count: Int { candidates.count + vacancies.count + decisions.count + questions.count }

    /// Reads in one REPEATABLE READ transaction what a snapshot did not see.
    ///
    /// In another database, or on another timeline of this one, the snapshot means nothing: ``needsReload`` then says so.
    ///
    /// - Parameters:
    ///   - catalogue: That of the rule set in use.
    ///   - withStanding: Also what stands in the daemon's tables, for whoever did not write it.
    /// - Complexity: O(changes), and O(what stands) if asked for.
    package static func read(
        since old: DatabasePosition, catalogue: AttributeCatalogue, withStanding: Bool = false, on connection: Connection
    ) async throws -> OfficeChanges {
        try await connection.withTransaction(.repeatableReadReadOnly) { connection in
            var changes = OfficeChanges(position: try await ReadPosition.run(on: connection))
            guard changes.position.isComparable(with: old) else {
                changes.needsReload = true
                return changes
            }
            changes.units = try await ReadUnits.run(on: connection)
            let keys = try await ReadDirtyKeys.run(on: connection, since: old.snapshot)
            guard !keys.contains(where: { $0.kind == .control }) else {
                changes.needsReload = true
                return changes
            }
            let candidates = keys.filter { $0.kind == .candidate }.map(\.id)
            for id in candidates { changes.candidates[id] = .some(nil) }
            for row in try await AttributeReader(.candidate, catalogue).read(candidates, on: connection) {
                changes.candidates[row.row.id] = row
            }
            let vacancies = keys.filter { $0.kind == .vacancy }.map(\.id)
            for id in vacancies { changes.vacancies[id] = .some(nil) }
            for row in try await AttributeReader(.vacancy, catalogue).read(vacancies, on: connection) {
                changes.vacancies[row.row.id] = row
            }

            let pairs = keys.filter { $0.kind == .decision }.map { Pair(vacancy: $0.id, candidate: $0.secondID ?? 0) }
            let states = try await ReadProposalStates.run(on: connection, pairs: pairs)
            for pair in pairs {
                switch states[pair] {
                case .decided(let decision):
                    changes.decisions[pair] = decision
                    changes.stored[pair] = .some(nil)
                case .proposed(let proposal):
                    changes.decisions[pair] = .some(nil)
                    changes.stored[pair] = proposal
                case nil:
                    changes.decisions[pair] = .some(nil)
                    changes.stored[pair] = .some(nil)
                }
            }
            if withStanding { changes.standing = try await StoredPlacements.read(on: connection) }
            if withStanding || keys.contains(where: { $0.kind == .question }) {
                changes.questions = try await ReadQuestions.run(on: connection)
            }
            return changes
        }
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
    }

    let kind: Kind
    let id: Int64
    let secondID: Int64?
}

/// The keys that a snapshot did not see and the present one does; `control` when some of them are gone from the log.
enum ReadDirtyKeys: StoreStatement {
    static let sql = """
        select kind, id, id2 from capture.changes_since($1)
        union all
        select 3::smallint, 0, null from capture.cursor
        where pruned_before > pg_snapshot_xmin($1) and pruned_before <= pg_snapshot_xmax(pg_current_snapshot())
        """

    static func run(on connection: Connection, since: Snapshot) async throws -> [DirtyKey] {
        try await connection.query(sql, [since]).decode((Int16, Int64, Int64?).self).map { row in
            // A kind this program does not know can only come from a newer schema: look at everything.
            DirtyKey(kind: DirtyKey.Kind(rawValue: row.0) ?? .control, id: row.1, secondID: row.2)
        }
    }
}
