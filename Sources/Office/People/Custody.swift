package import Postgres

/// Where an egressa or pré-egressa stands, as far as it bears on work. Neutral and attested; there is no place for an offence.
package struct Custody: Sendable, Equatable {
    /// A code of `custody`.
    package var situation: String?
    package var releasedOn: Day?
    package var releaseEarliest: Day?
    package var releaseLatest: Day?
    package var releaseCheckedOn: Day?
    package var isMonitored: Bool?
    package var isCertificatePresentable: Bool?
    /// When the limits were gone through; until then none is known, and none absent.
    package var limitsReviewedOn: Day?
    /// Empty unless they were gone through.
    package var limits: [Limit] = []
}

/// A limit or an authorisation: a row of `office.candidate_constraint`.
package struct Limit: Sendable, Equatable {
    /// `recolhimento`, `territorio`, `tipo_de_local_vedado`, `area_vedada`, `autorizacao_viagem` or `autorizacao_trabalho_externo`.
    package let kind: String
    /// Only of a curfew.
    package var hours: Week?
    /// Municipalities, kinds of place, areas or kinds of authorisation.
    package var codes: [String]?
    package var startsOn: Day?
    package var endsOn: Day?
    /// `informada_pela_pessoa`, `documento_visto` or `orgao`.
    package let source: String
    package var reviewOn: Day?
}

extension Custody {
    static func draw(
        _ profile: Candidate.Profile, known: Int, enrolledOn: Day, home: Place?, _ today: Day, _ dice: inout Dice
    ) -> Custody {
        let situation = profile == .preEgressa ? before.draw(&dice) : after.draw(&dice)
        var custody = Custody()
        custody.situation = dice.maybe(known) { _ in situation }
        custody.isMonitored = dice.maybe(known - 8) { $0.chance(monitored[situation] ?? 0) }
        custody.isCertificatePresentable = dice.maybe(known / 2) {
            $0.chance(situation == "pena_cumprida" || situation == "absolvida" ? 92 : 35)
        }
        if profile == .preEgressa {
            // The national policy counts the last six months before release (Decreto 11.843/2023).
            let earliest = today.adding(dice.between(-10, 160))
            custody.releaseEarliest = dice.maybe(known) { _ in earliest }
            custody.releaseLatest = custody.releaseEarliest?.adding(dice.pick([0, 0, 10, 15, 30, 60]))
            custody.releaseCheckedOn = custody.releaseEarliest == nil ? nil : today.adding(-dice.below(60))
        } else {
            custody.releasedOn = dice.maybe(known) { enrolledOn.adding(-min($0.below(400), $0.below(400))) }
        }
        if dice.chance(known - 3) {
            custody.limitsReviewedOn = max(enrolledOn, today.adding(-dice.below(150)))
            custody.limits = Limit.draw(situation, home: home, today, &dice)
        }
        return custody
    }

    private static let before = Odds([("semiaberto", 64), ("fechado", 24), ("provisorio", 6), ("prisao_domiciliar", 6)])
    private static let after = Odds([
        ("livramento_condicional", 29), ("aberto", 23), ("pena_cumprida", 17), ("semiaberto_harmonizado", 13), ("medida_cautelar", 7),
        ("prisao_domiciliar", 5), ("alternativa_penal", 4), ("absolvida", 2),
    ])
    /// Percent of people who wear a device.
    private static let monitored = [
        "semiaberto_harmonizado": 88, "prisao_domiciliar": 70, "aberto": 22, "livramento_condicional": 14, "medida_cautelar": 25,
        "semiaberto": 15,
    ]
}

extension Limit {
    /// The limits that usually go with a situation. Some have ended, some authorisations have run out.
    static func draw(_ situation: String, home: Place?, _ today: Day, _ dice: inout Dice) -> [Limit] {
        guard let usual = Usual.of[situation] else { return [] }
        var limits: [Limit] = []
        if dice.chance(usual.curfew) {
            limits.append(limit("recolhimento", hours: curfews.draw(&dice), today, &dice))
        }
        if dice.chance(usual.territory) {
            let own = home?.municipality ?? Municipality.vitoria.code
            let others = Municipality.all.map(\.code).filter { $0 != own }
            let codes = dice.chance(60) ? [own] + others.prefix(4) : [own] + dice.pick(dice.below(3), of: others)
            limits.append(limit("territorio", codes: codes.sorted(), today, &dice))
            if dice.chance(10) { limits.append(limit("autorizacao_viagem", today, &dice)) }
        }
        if dice.chance(usual.places) {
            limits.append(limit("tipo_de_local_vedado", codes: placesToAvoid.draw(&dice), today, &dice))
        }
        if dice.chance(usual.places / 4) {
            let areas = dice.pick(Municipality.all).neighbourhoods.map(\.name)
            limits.append(limit("area_vedada", codes: dice.pick(dice.between(1, 2), of: areas).sorted(), today, &dice))
        }
        if dice.chance(usual.authorisation) {
            var limit = limit(
                "autorizacao_trabalho_externo", codes: [situation == "fechado" ? "obra_publica" : authorisations.draw(&dice)], today, &dice)
            // One in six has run out: renewing it is a task of the office.
            limit.startsOn = today.adding(-dice.between(95, 500))
            limit.endsOn = dice.chance(80) ? today.adding(dice.chance(20) ? -dice.between(1, 90) : dice.between(10, 365)) : nil
            limits.append(limit)
        }
        return limits
    }

    private static func limit(
        _ kind: String, hours: Week? = nil, codes: [String]? = nil, _ today: Day, _ dice: inout Dice
    ) -> Limit {
        let start = today.adding(-dice.between(5, 500))
        // One in twenty is over; most have no day of their end.
        let end: Day? =
            dice.chance(5) ? max(start, today.adding(-dice.between(1, 60))) : dice.chance(25) ? today.adding(dice.between(20, 700)) : nil
        return Limit(
            kind: kind, hours: hours, codes: codes, startsOn: dice.maybe(80) { _ in start }, endsOn: end, source: sources.draw(&dice),
            reviewOn: dice.maybe(60) { today.adding($0.between(-10, 180)) })
    }

    private static let sources = Odds([("documento_visto", 60), ("informada_pela_pessoa", 25), ("orgao", 15)])
    private static let authorisations = Odds([("privado", 55), ("qualquer", 30), ("obra_publica", 15)])
    private static let placesToAvoid = Odds([
        (["bar", "casa_noturna"], 60), (["bar"], 20), (["estadio", "evento"], 10), (["escola", "creche"], 4), (["banco"], 3),
        (["posto_combustivel"], 3),
    ])
    /// When one must be at home, the usual hours first.
    private static let curfews = Odds([
        (Week(Week.everyDay, 2200, 600), 62), (Week(Week.everyDay, 2100, 500), 12), (Week(Week.everyDay, 2000, 600), 10),
        (Week(Week.everyDay, 1900, 600).union(Week([6], 0, 0)), 10), (Week(Week.everyDay, 2200, 500), 6),
    ])

    /// How often a situation brings which limit, in percent.
    private struct Usual {
        let curfew: Int
        let territory: Int
        let places: Int
        var authorisation = 0

        static let of: [String: Usual] = [
            "aberto": Usual(curfew: 84, territory: 45, places: 20),
            "livramento_condicional": Usual(curfew: 42, territory: 42, places: 30),
            "semiaberto_harmonizado": Usual(curfew: 90, territory: 50, places: 20),
            "prisao_domiciliar": Usual(curfew: 60, territory: 50, places: 15, authorisation: 65),
            "medida_cautelar": Usual(curfew: 35, territory: 30, places: 25),
            "alternativa_penal": Usual(curfew: 8, territory: 8, places: 10),
            "semiaberto": Usual(curfew: 25, territory: 25, places: 12, authorisation: 72),
            "fechado": Usual(curfew: 5, territory: 10, places: 5, authorisation: 35),
        ]
    }
}
