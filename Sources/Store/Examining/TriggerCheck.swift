import Postgres

/// The triggers that log what changes, and those that guard decisions and history, are there and fire.
enum ExamineTriggers: StoreStatement, DoctorCheck {
    static let code = "ENC-D08"
    static let subject = "triggers"
    static let scope = DoctorScope.schema
    static let sql = """
        select n.nspname || '.' || c.relname || ' ' || t.tgname, t.tgenabled in ('O', 'A')
        from pg_trigger t
        join pg_class c on c.oid = t.tgrelid
        join pg_namespace n on n.oid = c.relnamespace
        where not t.tgisinternal
          and n.nspname in ('reference', 'office', 'identity', 'placement', 'rules', 'capture', 'attribute', 'formulario', 'painel')
        order by 1
        """

    /// Without any one of these a change is not seen, or a promise is not kept. A test compares the list with the migrations.
    static let needed: [String: [String]] = [
        "office.vacancy": [
            "vacancy_version", "vacancy_inserted", "vacancy_updated", "vacancy_deleted", "vacancy_truncated", "vacancy_codes_known",
        ],
        "office.candidate": [
            "candidate_version", "candidate_inserted", "candidate_updated", "candidate_deleted", "candidate_truncated",
            "candidate_codes_known", "candidate_enrolment_followed",
        ],
        "office.vacancy_waiver": ["vacancy_waiver_inserted", "vacancy_waiver_updated", "vacancy_waiver_deleted"],
        "office.candidate_occupation": [
            "candidate_occupation_inserted", "candidate_occupation_updated", "candidate_occupation_deleted",
        ],
        "office.candidate_course": [
            "candidate_course_inserted", "candidate_course_updated", "candidate_course_deleted", "candidate_course_codes_known",
        ],
        "office.candidate_constraint": [
            "candidate_constraint_inserted", "candidate_constraint_updated", "candidate_constraint_deleted", "candidate_place_kinds_known",
            "candidate_authorisations_known",
        ],
        "office.candidate_employer_bar": [
            "candidate_employer_bar_inserted", "candidate_employer_bar_updated", "candidate_employer_bar_deleted",
        ],
        "office.employer": ["employer_updated"], "office.unit": ["unit_changed"],
        "rules.activation": ["activation_has_rules", "activation_inserted"], "rules.rule": ["rule_is_immutable"],
        "rules.rule_set": ["rule_set_is_immutable"], "rules.vocabulary": ["vocabulary_is_immutable"],
        "reference.minimum_wage": ["minimum_wage_changed"],
        "reference.occupation_affinity": ["occupation_affinity_changed"],
        "reference.occupation_requirement": ["occupation_requirement_changed"],
        "placement.proposal": [
            "proposal_begins", "proposal_moves", "proposal_guarded", "proposal_decided", "proposal_removed", "proposal_truncated",
        ],
        "placement.proposal_event": ["proposal_event_is_append_only"], "placement.question": ["question_asked"],
    ]

    struct Trigger: Equatable {
        /// `office.vacancy vacancy_inserted`.
        let name: String
        /// Fires in an ordinary session.
        let isEnabled: Bool
    }

    static func examine(_ connection: Connection, _: Doctor) async throws -> Judgement {
        let triggers = try await connection.query(sql).decode((String, Bool).self).map { Trigger(name: $0.0, isEnabled: $0.1) }
        let settings = try await ReadEffectiveSettings.run(on: connection, ["session_replication_role"])
        return judge(triggers, replicationRole: settings.first?.value ?? "origin")
    }

    static func judge(_ triggers: [Trigger], replicationRole: String) -> Judgement {
        if replicationRole.lowercased() == "replica" {
            return .fault(
                "session_replication_role is replica: no trigger fires",
                remedy: "Reset it where it was set (`alter role … reset`, `alter database … reset`). \(afterwards)")
        }
        let present = Set(triggers.map(\.name))
        let wanted = needed.flatMap { table, names in names.map { "\(table) \($0)" } }
        let missing = wanted.filter { !present.contains($0) }.sorted().map { "\($0) is missing" }
        let disabled = triggers.filter { !$0.isEnabled }.map { "\($0.name) is disabled" }
        guard !missing.isEmpty || !disabled.isEmpty else { return .ok("\(triggers.count), all enabled") }
        return .fault(
            Wording.list(missing + disabled),
            remedy: "`alter table … enable trigger …`, or create it as its migration does. \(afterwards)")
    }

    /// What was changed while nobody looked is in no log.
    private static let afterwards = "Then restart encaminhad: it loads everything again, and so finds what was not logged meanwhile."
}
