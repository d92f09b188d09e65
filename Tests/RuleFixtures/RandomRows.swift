import Rules

/// Random people and vacancies in the words of the real catalogue: codes that exist, hours people work, limits courts set.
///
/// Every attribute the default rules read varies, and is unknown one time in `unknownOneIn`.
package struct RandomRows {
    private var random: SeededGenerator
    private let unknownOneIn: Int

    package init(seed: UInt64, unknownOneIn: Int = 8) {
        self.random = SeededGenerator(seed: seed)
        self.unknownOneIn = unknownOneIn
    }

    /// A person; families get no penal attribute, as in the database.
    package mutating func candidate() -> Known {
        let profile = pick("egressa", "egressa", "egressa", "pre_egressa", "familiar")
        var known: Known = [
            "enrolment": pick("active", "active", "active", "active", "active", "suspended"), "enrolled_on": day(2026, 1...11),
            "available_from": pick("2026-11-01", "2026-12-01", "2027-01-15"), "born_on": day(1960...2011), "municipality": municipality(),
            "latitude": coordinate(-20.32), "longitude": coordinate(-40.31), "seat_latitude": -20.3155, "seat_longitude": -40.3128,
            "occupations_wanted": .list(some(of: Self.occupations, 3)), "occupations_refused": .list(some(of: Self.occupations, 1)),
            "skills": .list(some(of: Self.skills, 4)), "schooling": number(1...9), "studying": flag(),
            "licence_categories": .list(some(of: ["A", "B", "D"], 2)), "licence_expires_on": day(2026...2028),
            "licence_paid_activity": flag(), "licence_courses": .list(some(of: ["mopp", "coletivo"], 1)),
            "available_hours": pick("todos 06:00-22:00", "seg-sex 06:00-18:00", "seg-sex 18:00-06:00", "todos 00:00-24:00"),
            "night_refused": flag(), "care_hours": pick([], "seg-sex 17:00-19:00", "seg-sex 07:00-09:00"),
            "documents": .list(["cpf"] + some(of: ["rg", "ctps"], 2)), "pay_needed_cents": number(140_000...260_000),
            "vulnerabilities": .list(some(of: ["sem_renda"], 1)), "approved_on": .list(some(of: ["2026-10-01", "2026-11-10"], 2)),
            "confirmed_on": day(2026, 6...11), "contact_failures": number(0...3), "disability": flag(),
            "accommodations_indispensable": .list(some(of: ["rampa"], 1)), "accommodations_desired": .list(some(of: ["pausas"], 1)),
            "employers_barred": .list(some(of: ["1"], 1)), "contracts_accepted": .list(some(of: ["clt", "temporario"], 2)),
            "commute_max_minutes": number(30...120), "certificate_presentable": flag(), "benefits": .list(some(of: ["bpc"], 1)),
        ]
        pairs(Self.lists[0], of: Self.occupations, with: ["2", "6", "36"], &known)
        pairs(Self.lists[1], of: ["nr10", "nr18", "nr35"], with: ["2025-06-01", "2027-06-01"], &known)
        if profile != "familiar" { penal(&known, isLeaving: profile == "pre_egressa") }
        forget(&known)
        known["profile"] = profile
        return known
    }

    /// A vacancy, mostly open.
    package mutating func vacancy() -> Known {
        var known: Known = [
            "status": pick("open", "open", "open", "open", "suspended"), "employer_id": 1, "employer_active": flag(),
            "openings_left": number(0...2), "expires_on": pick("2026-12-31", "2026-12-31", "2026-11-23"),
            "starts_by": pick("2026-12-15", "2027-01-10", "2026-11-20"), "occupation": .scalar(one(of: Self.occupations)),
            "text": pick("Ajudante", "Ajudante", "Ajudante", "Pessoa de boa aparência"),
            "contract": pick("clt", "clt", "temporario", "aprendiz", "autonomo"), "pay_monthly_cents": number(150_000...250_000),
            "pay_floor_cents": 162_100, "weekly_minutes": number(1200...2760),
            "shift_hours": pick(
                "seg-sex 08:00-17:00", "seg-sáb 07:00-15:20", "seg-sex 18:00-23:30", "todos 19:00-07:00", "dom 20:00-02:00"),
            "shift_pattern": pick("5x2", "6x1", "12x36"), "municipality": municipality(), "latitude": coordinate(-20.32),
            "longitude": coordinate(-40.31), "seat_latitude": -20.1, "seat_longitude": -40.3, "travel": flag(),
            "work_municipalities": .list(["3205309"] + some(of: ["3205002", "3205200"], 2)),
            "place_kinds": .list(some(of: ["bar", "obra", "escola"], 1)), "areas": .list(some(of: ["Centro", "Itararé"], 1)),
            "schooling_min": number(1...8), "skills_essential": .list(some(of: Self.skills, 2)),
            "skills_desirable": .list(some(of: Self.skills, 2)), "courses_desirable": .list(some(of: ["nr10", "nr18"], 2)),
            "certificates_day_one": .list(some(of: ["nr35"], 1)), "licence_required": pick("", "", "B", "D"),
            "licence_paid_activity": flag(), "licence_courses": .list(some(of: ["mopp"], 1)), "experience_months": number(0...12),
            "criminal_certificate_bars_sentence": flag(), "hazardous": flag(), "unhealthy": flag(), "transport_provided": flag(),
            "transport_voucher": flag(), "childcare": flag(), "flexible_hours": flag(), "public_works": flag(),
            "work_modality": pick("privado", "obra_publica"), "accessibility": .list(some(of: ["rampa"], 1)),
            "traits_asked": pick([], [], [], [], ["sexo"]), "minimum_age_legal": pick(true, true, true, true, false),
            "criminal_certificate_asked": pick(false, false, true), "criminal_certificate_basis": pick("lei", "lei", "tema1", ""),
            "clearance_asked": pick([], [], ["eleitoral"]), "clearance_legal": flag(), "charges_worker": pick(false, false, true),
            "reserved": pick("", "", "", "violencia_domestica"),
        ]
        forget(&known)
        known["openings"] = number(1...2)
        known["lint_waived"] = pick([], [], ["V01"])
        return known
    }

    /// ``Known/settledPerson`` with some attributes of a random person, so that most requirements are met.
    package mutating func nearlySettledPerson() -> Known { mix(.settledPerson, with: candidate().filter { $0.key != "profile" }) }

    /// ``Known/kitchenVacancy`` with some attributes of a random vacancy.
    package mutating func nearlyKitchenVacancy() -> Known { mix(.kitchenVacancy, with: vacancy()) }

    private mutating func mix(_ base: Known, with other: Known) -> Known {
        var result = base
        for name in Set(base.keys).union(other.keys).sorted() where Int.random(in: 0..<6, using: &random) == 0 {
            for together in Self.lists.first(where: { $0.contains(name) }) ?? [name] { result[together] = other[together] }
        }
        return result
    }

    private mutating func penal(_ known: inout Known, isLeaving: Bool) {
        known["custody"] = pick("fechado", "semiaberto", "aberto", "livramento_condicional", "pena_cumprida", "pena_cumprida", "provisorio")
        known["released_on"] = isLeaving ? nil : day(2026, 1...11)
        if isLeaving {
            known["release_earliest"] = day(2026, 11...12)
            known["release_latest"] = pick("2026-12-12", "2027-02-01")
            known["release_checked_on"] = day(2026, 9...11)
        }
        known["curfew_hours"] = pick([], [], "todos 22:00-06:00", "todos 20:00-07:00")
        known["territory_restricted"] = flag()
        known["permitted_municipalities"] = .list(["3205309"] + some(of: ["3205002", "3205200"], 2))
        known["travel_authorised"] = pick(false, false, true)
        known["barred_place_kinds"] = .list(some(of: ["bar", "escola"], 1))
        known["barred_areas"] = .list(some(of: ["Centro"], 1))
        known["monitored"] = flag()
        known["sentence_active"] = flag()
        pairs(
            Self.lists[2], of: ["privado", "obra_publica", "qualquer"],
            with: ["2026-10-01", "2027-10-01"], &known)
    }

    // MARK: Values

    /// Lists that go together: what, and the number or the day that belongs to it.
    private static let lists = [
        ["experience_occupations", "experience_months"], ["certificates", "certificate_expiries"],
        ["work_authorisations", "work_authorisation_expiries"],
    ]

    private static let occupations = ["717020", "715210", "513205", "513505", "514320", "783225", "521125", "411005", "784105", "517330"]
    private static let skills = ["limpeza", "cozinha", "carga_descarga", "alvenaria", "estoque", "trabalho_em_equipe"]

    private mutating func one<Element>(of values: [Element]) -> Element { values.randomElement(using: &random)! }
    private mutating func pick(_ values: RuleSetFile.TestValue...) -> RuleSetFile.TestValue { one(of: values) }
    private mutating func flag() -> RuleSetFile.TestValue { pick(true, false) }
    private mutating func number(_ range: ClosedRange<Int>) -> RuleSetFile.TestValue {
        .scalar(String(Int.random(in: range, using: &random)))
    }
    private mutating func municipality() -> RuleSetFile.TestValue { pick("3205309", "3205309", "3205002") }

    private mutating func coordinate(_ centre: Double) -> RuleSetFile.TestValue {
        .scalar(String(centre + Double(Int.random(in: -80...80, using: &random)) / 1000))
    }

    private mutating func day(_ years: ClosedRange<Int>) -> RuleSetFile.TestValue { day(Int.random(in: years, using: &random), 1...12) }
    private mutating func day(_ year: Int, _ months: ClosedRange<Int>) -> RuleSetFile.TestValue {
        let (month, number) = (Int.random(in: months, using: &random), Int.random(in: 1...24, using: &random))
        return .scalar("\(year)-\(month < 10 ? "0" : "")\(month)-\(number < 10 ? "0" : "")\(number)")
    }

    /// Up to so many of the values, each once, in their order.
    private mutating func some(of values: [String], _ most: Int) -> [RuleSetFile.TestValue] {
        let chosen = Set(values.shuffled(using: &random).prefix(Int.random(in: 0...most, using: &random)))
        return values.filter(chosen.contains).map { .scalar($0) }
    }

    /// Two lists of equal length under two names: what, and the number or the day that belongs to it. Known together or not at all.
    private mutating func pairs(_ names: [String], of values: [String], with details: [String], _ known: inout Known) {
        guard Int.random(in: 0..<unknownOneIn, using: &random) > 0 else { return }
        let first = some(of: values, 2)
        known[names[0]] = .list(first)
        known[names[1]] = .list(first.map { _ in .scalar(one(of: details)) })
    }

    /// Makes attributes unknown; what goes in pairs has decided that for itself.
    private mutating func forget(_ known: inout Known) {
        let together = Self.lists.joined()
        for name in known.keys.sorted() where !together.contains(name) {
            if Int.random(in: 0..<unknownOneIn, using: &random) == 0 { known[name] = nil }
        }
    }
}
