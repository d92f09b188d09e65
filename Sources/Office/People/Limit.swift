package import Postgres

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
