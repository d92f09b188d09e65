package import Postgres

/// Changes an office at random, the same way for the same seed as long as the daemon's answers are.
///
/// A step that the schema refuses (a decision on a proposal that has just moved, say) is one of the things that happen: it is rolled back.
package struct RandomHistory {
    private var generator: SeededGenerator
    /// What was done, in order, for the message of a failure.
    package private(set) var told: [String] = []

    package init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    package mutating func flip() -> Bool { Bool.random(using: &generator) }

    /// One thing happens.
    package mutating func step(_ owner: Connection, _ other: Connection) async throws {
        switch Int.random(in: 0..<10, using: &generator) {
        case 0:
            // A change that never was.
            let change = change()
            told.append("rollback of \(change.name)")
            try await owner.runScript("begin")
            _ = try? await owner.query(change.sql, [change.random])
            try await owner.runScript("rollback")
        case 1, 2:
            // Begun first, committed last: its keys are older than the cursor that has already passed them.
            let (first, second) = (change(), change())
            told.append("late commit of \(first.name) after \(second.name)")
            try await other.runScript("begin; set local lock_timeout = '2s'")
            let isDone = await attempt(first, on: other)
            await commit(second, on: owner)
            try await other.runScript(isDone ? "commit" : "rollback")
        default:
            let change = change()
            told.append(change.name)
            await commit(change, on: owner)
        }
    }

    private func attempt(_ change: Change, on connection: Connection) async -> Bool {
        do {
            try await connection.query(change.sql, [change.random])
            return true
        } catch {
            return false
        }
    }

    private func commit(_ change: Change, on connection: Connection) async {
        try? await connection.withTransaction { connection in
            try await connection.runScript("set local lock_timeout = '2s'")
            try await connection.query(change.sql, [change.random])
        }
    }

    /// One statement that changes an office.
    package struct Change: Sendable {
        package let name: String
        /// `$1` is a number from 0 up, which picks the row and the value.
        package let sql: String
        package fileprivate(set) var random: Int64

        package init(name: String, sql: String, random: Int64 = 0) {
            self.name = name
            self.sql = sql
            self.random = random
        }
    }

    /// The next change, not made yet.
    package mutating func change() -> Change {
        var change = Self.changes[Int.random(in: 0..<Self.changes.count, using: &generator)]
        change.random = Int64.random(in: 0..<1_000_000, using: &generator)
        return change
    }

    private static let candidate = """
        (select candidate_id from office.candidate order by candidate_id
         offset ($1::bigint % greatest((select count(*) from office.candidate), 1)) limit 1)
        """
    private static let vacancy = """
        (select vacancy_id from office.vacancy order by vacancy_id
         offset ($1::bigint % greatest((select count(*) from office.vacancy), 1)) limit 1)
        """
    private static func proposal(_ state: String) -> String {
        """
        (select proposal_id from placement.proposal where state = '\(state)' order by proposal_id
         offset ($1::bigint % greatest((select count(*) from placement.proposal where state = '\(state)'), 1)) limit 1)
        """
    }

    private static let changes = [
        Change(
            name: "pay needed", sql: "update office.candidate set pay_needed_cents = 100000 + $1 % 200000 where candidate_id = \(candidate)"
        ),
        Change(name: "pay unknown", sql: "update office.candidate set pay_needed_cents = null where candidate_id = \(candidate)"),
        Change(
            name: "way to work", sql: "update office.candidate set commute_max_minutes = 10 + $1 % 100 where candidate_id = \(candidate)"),
        Change(name: "hours unknown", sql: "update office.candidate set available_hours = null where candidate_id = \(candidate)"),
        Change(name: "schooling", sql: "update office.candidate set schooling = 1 + $1 % 12 where candidate_id = \(candidate)"),
        Change(
            name: "enrolment",
            sql: """
                update office.candidate set enrolment = (array['active', 'suspended', 'withdrawn', 'active'])[1 + $1 % 4]
                where candidate_id = \(candidate)
                """),
        Change(
            name: "new candidate",
            sql: """
                insert into office.candidate (unit_id, profile, custody, municipality, schooling, available_hours, constraints_reviewed_on, enrolled_on)
                select unit_id, profile, custody, municipality, schooling, available_hours, constraints_reviewed_on, current_date - ($1 % 300)::int
                from office.candidate where candidate_id = \(candidate)
                """),
        Change(name: "candidate erased", sql: "delete from office.candidate where candidate_id = \(candidate)"),
        Change(
            name: "occupation wanted",
            sql: """
                insert into office.candidate_occupation (candidate_id, kind, occupation)
                select \(candidate), 'wanted', occupation from office.vacancy where vacancy_id = \(vacancy) on conflict do nothing
                """),
        Change(name: "occupations forgotten", sql: "delete from office.candidate_occupation where candidate_id = \(candidate)"),
        Change(
            name: "curfew",
            sql: """
                insert into office.candidate_constraint (candidate_id, kind, hours, source)
                select candidate_id, 'recolhimento', '{[0,360),[1320,1440)}'::int4multirange, 'documento_visto'
                from office.candidate where candidate_id = \(candidate) and profile <> 'familiar'
                """),
        Change(name: "limits lifted", sql: "delete from office.candidate_constraint where candidate_id = \(candidate)"),
        Change(
            name: "employer barred",
            sql: """
                insert into office.candidate_employer_bar (candidate_id, employer_id)
                select \(candidate), employer_id from office.vacancy where vacancy_id = \(vacancy) on conflict do nothing
                """),
        Change(name: "openings", sql: "update office.vacancy set openings = 1 + $1 % 4, openings_filled = 0 where vacancy_id = \(vacancy)"),
        Change(
            name: "pay", sql: "update office.vacancy set pay_cents = 120000 + $1 % 200000, pay_unit = 'mes' where vacancy_id = \(vacancy)"),
        Change(
            name: "status",
            sql: """
                update office.vacancy set status = (array['open', 'suspended', 'cancelled', 'open', 'open'])[1 + $1 % 5],
                    published_on = coalesce(published_on, current_date)
                where vacancy_id = \(vacancy)
                """),
        Change(
            name: "new vacancy",
            sql: """
                insert into office.vacancy (unit_id, employer_id, status, title, occupation, openings, contract, municipality, published_on,
                    pay_cents, weekly_minutes, shift_hours)
                select unit_id, employer_id, 'open', title, occupation, 1 + $1 % 3, contract, municipality, current_date, pay_cents,
                       weekly_minutes, shift_hours
                from office.vacancy where vacancy_id = \(vacancy)
                """),
        Change(name: "vacancy erased", sql: "delete from office.vacancy where vacancy_id = \(vacancy)"),
        Change(
            name: "finding waived",
            sql: """
                insert into office.vacancy_waiver (vacancy_id, rule, reason)
                select vacancy_id, rule, 'visto pela equipe' from placement.lint_finding order by vacancy_id, rule
                offset ($1 % greatest((select count(*) from placement.lint_finding), 1)) limit 1 on conflict do nothing
                """),
        Change(
            name: "employer suspended",
            sql: """
                update office.employer set status = (array['active', 'suspended'])[1 + $1 % 2]
                where employer_id = (select employer_id from office.vacancy where vacancy_id = \(vacancy))
                """),
        Change(
            name: "approval",
            sql:
                "update placement.proposal set state = 'approved', decided_at = now(), decided_by = office.actor() where proposal_id = \(proposal("proposed"))"
        ),
        Change(
            name: "refusal",
            sql: """
                update placement.proposal set state = 'declined', decided_at = now(), decided_by = office.actor(),
                    decline_reason = (select min(code) from reference.code where list = 'decline_reason')
                where proposal_id = \(proposal("proposed"))
                """),
        Change(
            name: "approval undone",
            sql:
                "update placement.proposal set state = 'proposed', decided_at = null, decided_by = null where proposal_id = \(proposal("approved"))"
        ),
        Change(
            name: "refusal undone",
            sql: """
                update placement.proposal set state = 'proposed', decided_at = null, decided_by = null, decline_reason = null
                where proposal_id = \(proposal("declined"))
                """),
        Change(
            name: "question",
            sql: "insert into placement.question (vacancy_id, candidate_id) select \(vacancy), \(candidate) on conflict do nothing"),
        Change(
            name: "rules activated again",
            sql: "insert into rules.activation (hash) select hash from rules.rule_set where $1::bigint >= 0 limit 1"),
        Change(
            name: "affinity",
            sql:
                "update reference.occupation_affinity set value = $1 % 1000 where (a, b) = (select a, b from reference.occupation_affinity order by a, b limit 1)"
        ),
    ]
}
