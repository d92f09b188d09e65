import DatabaseTesting
import Logging
import Postgres
import Synchronization

/// People, employers and staff at work: several sessions that change the office at random, the same way for the same seed, and write down
/// what became of every transaction.
///
/// Each transaction leaves its number in `faults.ledger`. What was acknowledged must be there afterwards, and what was refused must not.
package final class Workload: Sendable {
    /// What a session knows of a transaction.
    package enum Outcome: Sendable {
        /// COMMIT was answered.
        case committed
        /// It was refused, or the session was lost before COMMIT was sent.
        case refused
        /// COMMIT was sent and never answered.
        case unknown
    }

    private struct State {
        var target: ConnectionTarget
        var isOver = false
        var isPaused = false
        var busy = 0
        var outcomes: [Int64: Outcome] = [:]
        /// What committing took, with the time it ended.
        var commits: [(end: ContinuousClock.Instant, took: Duration)] = []
    }

    private let state: Mutex<State>
    let seed: UInt64
    /// Between two transactions of a session.
    let pause: Duration

    init(_ target: ConnectionTarget, seed: UInt64, pause: Duration) {
        state = Mutex(State(target: target))
        self.seed = seed
        self.pause = pause
    }

    static let employerLogin = "empregador_teste"
    static let staffLogin = "equipe_teste"

    static let schema = """
        create schema faults authorization encaminha_owner;
        set role encaminha_owner;
        create table faults.ledger (number bigint primary key);
        grant usage on schema faults to public;
        grant insert on faults.ledger to public;
        reset role;
        """

    // MARK: what faults and the judge ask

    package var outcomes: [Int64: Outcome] { state.withLock { $0.outcomes } }

    /// Where to work from now on: after a failover, the new primary.
    func move(to target: ConnectionTarget) { state.withLock { $0.target = target } }

    /// Lets the transactions in hand end and begins no more. Until ``resume()``.
    func rest() async throws {
        state.withLock { $0.isPaused = true }
        try await eventually("the workload rests") { self.state.withLock { $0.busy == 0 } ? true : nil }
    }

    func resume() { state.withLock { $0.isPaused = false } }

    func end() { state.withLock { $0.isOver = true } }

    /// Waits until so many more transactions are committed.
    func commits(_ count: Int) async throws {
        let before = committed
        try await eventually("\(count) more commits of the workload") { self.committed >= before + count ? true : nil }
    }

    var committed: Int { state.withLock { $0.commits.count } }

    /// The time COMMIT and its transaction took, at the 99th percentile, of those that ended in the span.
    func p99(from start: ContinuousClock.Instant, to end: ContinuousClock.Instant = .now) -> Duration? {
        let times = state.withLock { $0.commits.filter { $0.end >= start && $0.end <= end }.map(\.took) }.sorted()
        return times.isEmpty ? nil : times[min(times.count - 1, times.count * 99 / 100)]
    }

    // MARK: working

    /// Until ``end()``.
    func run() async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await self.work(1, as: nil) { self.history(&$0) } }
            group.addTask { await self.work(2, as: Self.staffLogin) { Self.staff(&$0) } }
            group.addTask { await self.work(3, as: Self.employerLogin) { Self.employer(&$0) } }
        }
    }

    /// One session after another.
    private func work(
        _ session: Int64, as role: String?, _ next: (inout SeededGenerator) -> RandomHistory.Change
    ) async {
        var generator = SeededGenerator(seed: seed &* 1_000_003 &+ UInt64(session))
        var number = session * 1_000_000
        var connection: Connection?
        var connected: ConnectionTarget?
        while !state.withLock({ $0.isOver }), !Task.isCancelled {
            let isPaused = state.withLock { state in
                if !state.isPaused { state.busy += 1 }
                return state.isPaused
            }
            guard !isPaused else {
                try? await Task.sleep(for: .milliseconds(5))
                continue
            }
            let target = state.withLock { $0.target }
            if connection?.isUsable != true || connected != target {
                connection = try? await connect(role, target)
                connected = target
            }
            if let connection {
                number += 1
                let (outcome, took) = await attempt(next(&generator), number, on: connection)
                state.withLock { state in
                    state.outcomes[number] = outcome
                    if outcome == .committed { state.commits.append((.now, took)) }
                }
            }
            state.withLock { $0.busy -= 1 }
            try? await Task.sleep(for: pause)
        }
        await connection?.close()
    }

    private func connect(_ role: String?, _ target: ConnectionTarget) async throws -> Connection {
        var target = target
        if let role { target = target.setting("user", role) }
        let connection = try await Connection.connect(to: target, logger: Stage.silent, deadline: .seconds(2))
        if role == nil { try await connection.runScript("set role encaminha_owner") }
        return connection
    }

    private func attempt(
        _ change: RandomHistory.Change, _ number: Int64, on connection: Connection
    ) async -> (Outcome, Duration) {
        let start = ContinuousClock.now
        var isSent = false
        do {
            try await connection.withTransaction { connection in
                try await connection.runScript("set local lock_timeout = '2s'")
                try await connection.query("insert into faults.ledger values ($1)", [number])
                try await connection.query(change.sql, [change.random])
                isSent = true
            }
            return (.committed, .now - start)
        } catch let error as PostgresError where isSent && error.kind == .server {
            return (.refused, .zero)
        } catch {
            return (isSent ? .unknown : .refused, .zero)
        }
    }

    // MARK: what they do

    /// Changes of the tables, as the owner. Those that an employer's form row would contradict are left to the employer.
    ///
    /// The office stays about as large as it is, however long this goes on; what has everything loaded again comes seldom, as in life.
    private func history(_ generator: inout SeededGenerator) -> RandomHistory.Change {
        switch Int.random(in: 0..<100, using: &generator) {
        case ..<12: return Self.tidying[Int.random(in: 0..<Self.tidying.count, using: &generator)]
        case 12:
            return RandomHistory.Change(
                name: "rules activated again",
                sql:
                    "insert into rules.activation (hash) select hash from rules.activation where $1::bigint >= 0 order by activation_id desc limit 1"
            )
        default: break
        }
        var history = RandomHistory(seed: generator.next())
        while true {
            let change = history.change()
            if !["openings", "pay", "rules activated again", "affinity"].contains(change.name) { return change }
        }
    }

    private static let tidying = [
        RandomHistory.Change(
            name: "old vacancies erased",
            sql: """
                delete from office.vacancy where $1::bigint >= 0 and vacancy_id in (
                    select vacancy_id from office.vacancy where status <> 'open' order by vacancy_id
                    limit greatest((select count(*) from office.vacancy) - 18, 0))
                """),
        RandomHistory.Change(
            name: "too many vacancies suspended",
            sql: """
                update office.vacancy set status = 'suspended' where $1::bigint >= 0 and vacancy_id in (
                    select vacancy_id from office.vacancy where status = 'open' order by vacancy_id
                    limit greatest((select count(*) from office.vacancy where status = 'open') - 14, 0))
                """),
        RandomHistory.Change(
            name: "people come",
            sql: """
                insert into office.candidate (unit_id, profile, custody, municipality, schooling, available_hours, constraints_reviewed_on, enrolled_on)
                select unit_id, profile, custody, municipality, schooling, available_hours, constraints_reviewed_on, current_date
                from office.candidate where $1::bigint >= 0 order by candidate_id
                limit greatest(50 - (select count(*) from office.candidate), 0)
                """),
        // Rows come and go equally often, and where none is left none comes.
        RandomHistory.Change(
            name: "vacancies come",
            sql: """
                insert into office.vacancy (unit_id, employer_id, status, title, occupation, openings, contract, municipality, published_on,
                    pay_cents, weekly_minutes, shift_hours)
                select unit_id, employer_id, 'open', title, occupation, openings, contract, municipality, current_date, pay_cents,
                       weekly_minutes, shift_hours
                from office.vacancy where $1::bigint >= 0 order by vacancy_id
                limit greatest(8 - (select count(*) from office.vacancy), 0)
                """),
        RandomHistory.Change(
            name: "employers are back", sql: "update office.employer set status = 'active' where $1::bigint >= 0 and status <> 'active'"),
        RandomHistory.Change(
            name: "people who withdrew go",
            sql: """
                delete from office.candidate where $1::bigint >= 0 and candidate_id in (
                    select candidate_id from office.candidate where enrolment <> 'active' order by candidate_id
                    limit greatest((select count(*) from office.candidate) - 70, 0))
                """),
    ]

    /// Staff decide, and undo.
    private static func staff(_ generator: inout SeededGenerator) -> RandomHistory.Change {
        let acts = [
            ("approval", "select painel.aprovar(proposal_id)", "state = 'proposed'"),
            ("refusal", "select painel.recusar(proposal_id, 'horario_incompativel')", "state = 'proposed'"),
            ("undoing", "select painel.desfazer(proposal_id)", "state in ('approved', 'declined')"),
        ]
        let (name, act, which) = acts[Int.random(in: 0..<acts.count, using: &generator)]
        return RandomHistory.Change(
            name: name,
            sql: """
                \(act) from (select proposal_id from placement.proposal where \(which) order by proposal_id
                    offset ($1::bigint % greatest((select count(*) from placement.proposal where \(which)), 1)) limit 1) as one
                """, random: Int64.random(in: 0..<1_000_000, using: &generator))
    }

    /// An employer offers, changes and takes back.
    private static func employer(_ generator: inout SeededGenerator) -> RandomHistory.Change {
        let own =
            "(select vaga_id from formulario.vaga order by vaga_id offset ($1::bigint % greatest((select count(*) from formulario.vaga), 1)) limit 1)"
        let acts = [
            (
                "offer",
                """
                insert into formulario.vaga (cargo, ocupacao, lugares, salario, municipio, horario)
                select 'Servente de obras', '717020', 1 + $1 % 3, 1850 + $1 % 500, 'Vitória/ES', 'seg a sex 08:00-17:00 (intervalo 12:00-13:00)'
                where (select count(*) from formulario.vaga where situacao = 'aberta') < 5
                """
            ),
            ("places", "update formulario.vaga set lugares = 1 + $1 % 4 where situacao = 'aberta' and vaga_id = \(own)"),
            ("pay", "update formulario.vaga set salario = 1800 + $1 % 900 where situacao = 'aberta' and vaga_id = \(own)"),
            ("taken back", "update formulario.vaga set situacao = 'retirada' where situacao = 'aberta' and vaga_id = \(own)"),
            ("taken back", "update formulario.vaga set situacao = 'retirada' where situacao = 'aberta' and vaga_id = \(own)"),
        ]
        let (name, sql) = acts[Int.random(in: 0..<acts.count, using: &generator)]
        return RandomHistory.Change(name: name, sql: sql, random: Int64.random(in: 0..<1_000_000, using: &generator))
    }
}
