import DatabaseTesting
import Postgres
import SchemaFiles
import Store
import Testing

/// Other rules over an office at work.
@Suite("Other rules")
struct SweepTests {
    /// The default rules, weighed otherwise and with fewer places.
    private static func publishOtherRules(on owner: Connection) async throws -> String {
        let source = try #require(SchemaFiles.named("rules/default.yaml")).text
        let other = source.replacing("score_share: 85, priority_share: 15", with: "score_share: 40, priority_share: 60")
            .replacing("per_vacancy: {minimum: 3, per_opening: 3}", with: "per_vacancy: {minimum: 2, per_opening: 2}")
        #expect(other != source)
        return try await PublishRuleSet.run(on: owner, source: other, reason: "teste")
    }

    @Test("are prepared beside the old ones and take their place, whatever changes meanwhile; nothing is loaded again")
    func prepared() async throws {
        try await withDatabase { database in
            let owner = try await database.connect(as: "encaminha_owner")
            try await SmallOffice.write(candidates: 120, vacancies: 24, seed: 31, on: owner)
            let old = try await owner.query("select hash from rules.activation order by activation_id desc limit 1").one(String.self)
            let run = try await DaemonProcess.with(database) { _ in
                try await SmallOffice.requireConvergence(owner, "seed 31, the first rules")
                let other = try await Self.publishOtherRules(on: owner)
                for hash in [other, old, other] {
                    try await ActivateRuleSet.run(on: owner, hash: hash)
                    for step in 0..<6 {
                        try await owner.query(
                            "update office.candidate set pay_needed_cents = coalesce(pay_needed_cents, 0) + 100 where candidate_id % 6 = $1",
                            [Int64(step)])
                    }
                    // Activated anew: nothing is another, and the cursor passes it all the same.
                    try await ActivateRuleSet.run(on: owner, hash: hash)
                    let result = try await SmallOffice.requireConvergence(owner, "seed 31, rules \(hash.prefix(6))")
                    #expect(result.ruleSetHash == hash)
                    #expect(result.proposals > 0)
                }
            }
            #expect(run.log.contains { $0.contains("\"prepared\"") })
            #expect(!run.log.contains { $0.contains("loading again") })
            await owner.close()
        }
    }

    /// By kind and pair what stands: the transaction that wrote it, and a digest of what it says.
    private static func standing(on owner: Connection) async throws -> [String: (writer: String, says: String)] {
        let rows = try await owner.query(
            """
            select 'proposal ' || vacancy_id || '/' || candidate_id, xmin::text,
                   md5(row (sure, order_key, explanation, reasons, vacancy_version, candidate_version)::text)
            from placement.proposal where state = 'proposed'
            union all
            select 'near miss ' || vacancy_id || '/' || candidate_id, xmin::text,
                   md5(row (rule, order_key, explanation, reasons, vacancy_version, candidate_version)::text)
            from placement.near_miss
            """
        ).decode((String, String, String).self)
        return Dictionary(uniqueKeysWithValues: rows.map { ($0.0, ($0.1, $0.2)) })
    }

    @Test(
        "a daemon that dies while it writes what was prepared is followed by one that goes on there: what stands right is not written again"
    )
    func diesWhileWriting() async throws {
        try await withDatabase { database in
            let owner = try await database.connect(as: "encaminha_owner")
            // More rows than a batch has.
            try await SmallOffice.write(candidates: 160, vacancies: 260, seed: 33, on: owner)
            _ = try await DaemonProcess.with(database) { _ in try await SmallOffice.requireConvergence(owner, "seed 33, the first rules") }
            let before = try await Self.standing(on: owner)
            let other = try await Self.publishOtherRules(on: owner)
            // The first commit says that all stands; the second holds a batch of what the other rules say.
            _ = try await DaemonProcess.with(database, environment: ["ENCAMINHA_FAIL_POINT": "committed:2:kill"]) { daemon in
                try await eventually("the daemon is ready") { daemon.log.contains { $0.contains("\"message\":\"ready\"") } ? true : nil }
                try await ActivateRuleSet.run(on: owner, hash: other)
                try await eventually("the daemon is gone") {
                    try await owner.query("select 1 from pg_stat_activity where usename = 'encaminhad' and datname = current_database()")
                        .count
                        == 0 ? true : nil
                }
            }
            let between = try await Self.standing(on: owner)
            let written = between.filter { before[$0.key]?.writer != $0.value.writer }
            #expect(written.count > 100, "\(before.count) rows stood, \(between.count) stand")
            try await owner.query("update capture.cursor set lease_until = '-infinity'")
            _ = try await DaemonProcess.with(database) { _ in try await SmallOffice.requireConvergence(owner, "seed 33, other rules") }
            let after = try await Self.standing(on: owner)
            #expect(after.count { between[$0.key]?.writer != $0.value.writer } > 100, "it died before all was written")
            let again = after.filter { key, row in between[key].map { $0.says == row.says && $0.writer != row.writer } ?? false }
            #expect(again.isEmpty, "\(again.count) of \(after.count) rows, such as \(again.keys.sorted().prefix(3))")
            #expect(written.allSatisfy { after[$0.key]?.writer == $0.value.writer }, "what was written is what the other rules say")
            await owner.close()
        }
    }

    @Test("a daemon that dies before other rules are prepared leaves the cursor before them, and the next one starts with them")
    func diesWhilePreparing() async throws {
        try await withDatabase { database in
            let owner = try await database.connect(as: "encaminha_owner")
            try await SmallOffice.write(candidates: 80, vacancies: 16, seed: 34, on: owner)
            let other = try await Self.publishOtherRules(on: owner)
            let first = try await DaemonProcess.with(database, environment: ["ENCAMINHA_FAIL_POINT": "preparing:2:kill"]) { daemon in
                try await eventually("the daemon is ready") { daemon.log.contains { $0.contains("\"message\":\"ready\"") } ? true : nil }
                try await ActivateRuleSet.run(on: owner, hash: other)
                try await eventually("the daemon is gone") {
                    try await owner.query("select 1 from pg_stat_activity where usename = 'encaminhad' and datname = current_database()")
                        .count
                        == 0 ? true : nil
                }
            }
            #expect(first.log.contains { $0.contains("\"preparing\"") } && !first.log.contains { $0.contains("\"prepared\"") })
            #expect(try await !DaemonBacklog.isEmpty(on: owner), "nobody is told that the other rules are reflected")
            try await owner.query("update capture.cursor set lease_until = '-infinity'")
            let second = try await DaemonProcess.with(database) { _ in
                let result = try await SmallOffice.requireConvergence(owner, "seed 34, other rules")
                #expect(result.ruleSetHash == other && result.proposals > 0)
            }
            #expect(!second.log.contains { $0.contains("\"preparing\"") }, "it loads everything under the rules that count")
            await owner.close()
        }
    }

    @Test("people whose limits begin or end between two days are those of whom the view says something else")
    func turning() async throws {
        try await withDatabase { database in
            let owner = try await database.connect(as: "encaminha_owner")
            try await SmallOffice.write(candidates: 60, vacancies: 2, seed: 32, on: owner)
            // Every first and last day around two days, unknown ones among them.
            try await owner.query(
                """
                insert into office.candidate_constraint (candidate_id, kind, codes, starts_on, ends_on, source)
                select c.candidate_id, 'area_vedada', array['praia'], date '2026-11-20' + (n % 9 - 1), date '2026-11-20' + (n % 7 + n % 9 - 1),
                       'documento_visto'
                from (select candidate_id, row_number() over (order by candidate_id)::int as n from office.candidate) c
                """)
            try await owner.query(
                "update office.candidate_constraint set starts_on = null where candidate_id % 5 = 0")
            try await owner.query("update office.candidate_constraint set ends_on = null where candidate_id % 4 = 0")
            for (from, to) in [("2026-11-20", "2026-11-21"), ("2026-11-20", "2026-11-24"), ("2026-11-23", "2026-11-20")] {
                let told = try await owner.query(
                    """
                    select coalesce(array_agg(t.candidate_id order by t.candidate_id), '{}')
                    from office.unit u, capture.turning(u.unit_id, $1::text::date, $2::text::date) t
                    """, [from, to]
                ).one([Int64].self)
                let expected = try await owner.query(
                    """
                    select coalesce(array_agg(distinct candidate_id order by candidate_id), '{}') from office.candidate_constraint
                    where (coalesce(starts_on <= $1::text::date, true), coalesce(ends_on >= $1::text::date, true))
                       <> (coalesce(starts_on <= $2::text::date, true), coalesce(ends_on >= $2::text::date, true))
                    """, [from, to]
                ).one([Int64].self)
                #expect(told == expected, "\(from) to \(to)")
                #expect(!expected.isEmpty, "\(from) to \(to)")
            }
            await owner.close()
        }
    }
}
