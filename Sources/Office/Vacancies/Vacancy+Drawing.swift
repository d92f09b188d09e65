import Postgres

extension Vacancy {
    /// A vacancy of an employer: mostly lawful, mostly open, mostly for one to three people.
    ///
    /// - Parameters:
    ///   - index: Its position in the office.
    ///   - employer: The position of its employer.
    static func draw(index: Int, employer: Int, sector: Sector, today: Day, _ dice: inout Dice) -> Vacancy {
        let trade = sector.tradeOdds.draw(&dice)
        let shift = dice.pick(trade.shifts)
        let dates = Dates.draw(today, &dice)
        let wage = MinimumWage.national.inForce(on: dates.startsBy ?? dates.publishedOn ?? today)
        let isPublicWorks = dice.chance(sector.publicWorks)
        let isCustodyRegime = isPublicWorks && dice.chance(12)
        let contract = isCustodyRegime ? "prazo_determinado" : contract(for: shift, &dice)
        let licence = licence(for: trade, &dice)
        let place = Place.draw(Municipality.sites, knowing: 93, &dice)
        let isTravelling = dice.chance(sector.travel)
        let openings = Self.openings.draw(&dice)
        let isBarringRecords = trade.occupation == "517330"

        var vacancy = Vacancy(
            employer: employer, status: dates.status, title: trade.title, description: "\(trade.duty) \(dice.pick(extras))",
            occupation: trade.occupation, openings: openings, openingsFilled: dates.filled(of: openings, &dice),
            publishedOn: dates.publishedOn, expiresOn: dates.expiresOn, startsBy: dates.startsBy, contract: contract,
            pay: dice.maybe(96) { pay(trade, shift, contract: contract, isCustodyRegime: isCustodyRegime, wage, &$0) },
            weeklyMinutes: shift.weeklyMinutes, hours: dice.chance(95) ? shift.hours : nil, pattern: shift.pattern, place: place,
            otherMunicipalities: isTravelling
                ? dice.pick(dice.between(1, 3), of: Municipality.all.map(\.code).filter { $0 != place.municipality }) : [],
            isTravelling: isTravelling, placeKinds: dice.pick(dice.chance(15) ? 2 : 1, of: sector.places),
            schooling: schooling(for: trade, &dice), experienceMonths: dice.maybe(65) { $0.pick([0, 0, 3, 6, 6]) },
            skillsEssential: Array(trade.skills.prefix(dice.between(1, 2))), skillsDesirable: [],
            coursesDesirable: dice.chance(55) ? dice.pick(dice.between(1, 2), of: trade.courses) : [],
            certificatesDayOne: trade.isHazardous && dice.chance(15) ? Array(trade.courses.filter { $0.hasPrefix("nr") }.prefix(1)) : [],
            licence: licence, traitsAsked: [],
            minimumAge: isBarringRecords || licence.map { $0.category >= "D" } == true
                ? 21 : dice.chance(trade.isHazardous || shift.isNight ? 65 : 25) ? 18 : nil,
            isCriminalCertificateAsked: isBarringRecords || dice.chance(sector.isSchool ? 60 : trade.occupation == "516210" ? 30 : 0),
            clearanceAsked: isBarringRecords ? ["eleitoral", "militar"] : [], isPublicWorks: isPublicWorks,
            isCustodyRegime: isCustodyRegime,
            isHazardous: dice.maybe(90) { _ in trade.isHazardous }, isUnhealthy: dice.maybe(90) { _ in trade.isUnhealthy },
            accessibility: dice.maybe(55) { $0.each(accessibility) },
            benefits: Benefits(
                transportProvided: dice.chance(12),
                transportVoucher: !["autonomo", "mei", "cooperativa"].contains(contract) && dice.chance(80),
                childcare: dice.chance(5), flexibleHours: dice.chance(12)),
            reserved: dice.chance(5) ? dice.pick(["egressas", "egressas", "pessoa_com_deficiencia"]) : "")
        vacancy.skillsDesirable = Array(trade.skills.dropFirst(vacancy.skillsEssential.count))
        if !trade.skills.contains("trabalho_em_equipe"), dice.chance(30) { vacancy.skillsDesirable.append("trabalho_em_equipe") }
        if let flaw = Flaw.of(vacancy: index) {
            flaw.mar(&vacancy, wage: wage, isCertificateLawful: sector.isSchool || trade.isCertificateLawful, &dice)
        }
        return vacancy
    }

    private static let openings = Odds([
        (1, 46), (2, 21), (3, 12), (4, 6), (5, 5), (6, 2), (8, 2), (10, 3), (15, 1), (20, 1), (40, 1),
    ])

    private static let extras = [
        "Uniforme e refeição no local.", "Treinamento nos primeiros dias.", "Vale-refeição e seguro de vida.",
        "Boa oportunidade para quem recomeça.", "Experiência informal conta.", "Início imediato.", "Possibilidade de efetivação.",
        "Equipe pequena e acolhedora.",
    ]

    private static let accessibility = [
        (value: "rampa", percent: 45), (value: "banheiro_acessivel", percent: 35), (value: "trabalho_sentado", percent: 12),
        (value: "sem_carga", percent: 15), (value: "pausas", percent: 25), (value: "instrucao_simples", percent: 30),
        (value: "ambiente_silencioso", percent: 8),
    ]

    private static func contract(for shift: Shift, _ dice: inout Dice) -> String {
        switch shift.pattern {
        case "intermitente": "intermitente"
        case "parcial" where dice.chance(25): "aprendiz"
        default: contracts.draw(&dice)
        }
    }

    private static let contracts = Odds([
        ("clt", 78), ("prazo_determinado", 10), ("temporario", 6), ("autonomo", 3), ("mei", 2), ("cooperativa", 1),
    ])

    /// What the trade takes; lorries ask for a trailer and dangerous goods three times in ten, which few people can offer.
    private static func licence(for trade: Trade, _ dice: inout Dice) -> Licence? {
        guard let asked = trade.licence else { return nil }
        let isTrailer = trade.occupation == "782510" && dice.chance(30)
        return Licence(
            category: isTrailer ? "E" : asked.category, isPaidActivity: asked.isPaid, courses: isTrailer ? ["mopp"] : asked.courses)
    }

    private static func schooling(for trade: Trade, _ dice: inout Dice) -> Int? {
        if let usual = trade.schooling { return dice.chance(75) ? usual : nil }
        return dice.maybe(30) { $0.between(3, 5) }
    }

    /// Never below the floor as `attribute.vacancy` reckons it; night work a fifth more; in custody at least three quarters (LEP art. 29).
    private static func pay(
        _ trade: Trade, _ shift: Shift, contract: String, isCustodyRegime: Bool, _ wage: MinimumWage.Period, _ dice: inout Dice
    ) -> Pay {
        let full = (wage.monthCents * min(shift.weeklyMinutes, 2640) + 2639) / 2640
        let usual = full * trade.pay / 100 * dice.between(97, 118) / 100
        var month = max(full, shift.isNight ? usual * 6 / 5 : usual)
        if isCustodyRegime { month = full * dice.between(76, 100) / 100 }
        switch contract {
        case "intermitente", "aprendiz":
            return Pay(cents: max(wage.hourCents, (month * 60 + shift.weeklyMinutes * 5 - 1) / (shift.weeklyMinutes * 5)), unit: "hora")
        case "autonomo":
            return Pay(cents: max(wage.dayCents, (month + 29) / 30 / 100 * 100 + 100), unit: "dia")
        default:
            return Pay(cents: (month + 499) / 500 * 500, unit: "mes")
        }
    }
}
