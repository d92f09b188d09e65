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
