package import Rules

/// A person of whom everything is known, whom no default rule keeps out, and who lives 0 km from ``Known/kitchenVacancy``.
extension Known {
    package static let settledPerson: Known = [
        "profile": "egressa", "enrolment": "active", "enrolled_on": "2026-10-01", "custody": "pena_cumprida", "released_on": "2026-09-01",
        "born_on": "1990-05-01", "municipality": "3205309", "latitude": -20.3155, "longitude": -40.3128, "seat_latitude": -20.3155,
        "seat_longitude": -40.3128, "occupations_wanted": ["513205"], "occupations_refused": [], "experience_occupations": ["513205"],
        "experience_months": [12], "skills": ["cozinha"], "schooling": 7, "studying": false, "certificates": [],
        "certificate_expiries": [], "licence_categories": [], "licence_courses": [], "available_hours": "todos 00:00-24:00",
        "night_refused": false, "care_hours": [], "curfew_hours": [], "territory_restricted": false, "permitted_municipalities": [],
        "travel_authorised": false, "barred_place_kinds": [], "barred_areas": [], "work_authorisations": [],
        "work_authorisation_expiries": [], "monitored": false, "sentence_active": false, "documents": ["cpf", "rg"],
        "pay_needed_cents": 162_100, "disability": false, "accommodations_indispensable": [], "accommodations_desired": [],
        "employers_barred": [], "vulnerabilities": [], "approved_on": [], "confirmed_on": "2026-11-10", "contact_failures": 0,
        "benefits": [],
    ]

    /// An open day job in a kitchen in Vitória that asks for nothing unusual.
    package static let kitchenVacancy: Known = [
        "status": "open", "employer_id": 1, "employer_active": true, "openings": 1, "openings_left": 1, "published_on": "2026-11-20",
        "expires_on": "2026-12-31", "starts_by": "2026-12-15", "occupation": "513205", "text": "Cozinheiro", "contract": "clt",
        "pay_monthly_cents": 200_000, "pay_floor_cents": 162_100, "weekly_minutes": 2640, "shift_hours": "seg-sex 08:00-17:00",
        "shift_pattern": "5x2", "municipality": "3205309", "work_municipalities": ["3205309"], "latitude": -20.3155,
        "longitude": -40.3128, "seat_latitude": -20.3155, "seat_longitude": -40.3128, "travel": false, "place_kinds": ["restaurante"],
        "areas": ["Centro"], "skills_essential": [], "skills_desirable": [], "courses_desirable": [], "certificates_day_one": [],
        "licence_required": "", "licence_paid_activity": false, "licence_courses": [], "traits_asked": [], "minimum_age_legal": true,
        "criminal_certificate_asked": false, "criminal_certificate_basis": "", "criminal_certificate_bars_sentence": false,
        "clearance_asked": [], "clearance_legal": false, "charges_worker": false, "public_works": false, "work_modality": "privado",
        "hazardous": false, "unhealthy": false, "accessibility": [], "transport_provided": false, "transport_voucher": true,
        "childcare": false, "flexible_hours": false, "reserved": "", "lint_waived": [],
    ]

    /// The same with some attributes known otherwise.
    package func with(_ changes: Known) -> Known { merging(changes) { _, new in new } }

    /// The same with some attributes unknown.
    package func without(_ names: String...) -> Known { filter { !names.contains($0.key) } }

    /// Latitude so far north of ``settledPerson`` that the way takes so many minutes.
    ///
    /// The engine counts 1.3 × distance at 20 km/h and 111.195 km per degree.
    package static func latitude(minutesAway minutes: Double) -> RuleSetFile.TestValue {
        .scalar(String(-20.3155 + minutes / 3.9 / 111.195_079_734_632_9))
    }
}

extension AttributeRow {
    /// Attribute names or values of a row that do not fit the catalogue.
    package struct Misfit: Error { package let problems: [String] }

    /// A candidate's row of the real catalogue.
    package static func candidate(_ known: Known, id: Int64 = 1, version: Int64 = 1) throws -> AttributeRow {
        try row(.candidate, known, id, version)
    }

    /// A vacancy's row of the real catalogue.
    package static func vacancy(_ known: Known, id: Int64 = 1, version: Int64 = 1) throws -> AttributeRow {
        try row(.vacancy, known, id, version)
    }

    private static func row(_ side: Side, _ known: Known, _ id: Int64, _ version: Int64) throws -> AttributeRow {
        var problems: [String] = []
        let row = RuleTestRunner.row(side, known, id: id, catalogue: try Fixture.catalogue(), problems: &problems)
        guard problems.isEmpty else { throw Misfit(problems: problems) }
        return AttributeRow(id: id, unit: 1, version: version, values: row.values)
    }
}
