import Postgres

extension Candidate {
    /// How far the office has come with a person.
    private enum Intake {
        /// Came in once; a name, a wish perhaps.
        case walkIn
        /// One conversation.
        case interviewed
        /// Several: nearly everything is known.
        case followed

        /// Percent of what could be known that is.
        var known: Int {
            switch self {
            case .walkIn: 6
            case .interviewed: 68
            case .followed: 96
            }
        }
    }

    private static let intakes = Odds<Intake>([(.walkIn, 10), (.interviewed, 32), (.followed, 58)])
    private static let profiles = Odds<Profile>([(.egressa, 60), (.preEgressa, 15), (.familiar, 25)])

    /// A person.
    ///
    /// - Parameter employers: How many employers the office has.
    static func draw(index: Int, seed: UInt64, employers: Int, today: Day) -> Candidate {
        var dice = Dice(seed: seed, stream: .candidate, index: index)
        let profile = profiles.draw(&dice)
        let intake = intakes.draw(&dice)
        let known = intake.known
        let isWoman = dice.chance(profile == .familiar ? 76 : 12)
        let age = age(profile, &dice)
        let enrolment = Enrolment.draw(confirmed: known, today, &dice)
        let place = dice.maybe(intake == .walkIn ? 55 : 97) { Place.draw(Municipality.homes, knowing: intake == .walkIn ? 40 : 90, &$0) }
        let trades = Work.Trades.draw(isFamily: profile == .familiar, &dice)

        return Candidate(
            profile: profile, person: Person.draw(isWoman: isWoman, place: place, &dice), enrolment: enrolment,
            custody: profile == .familiar ? nil : Custody.draw(profile, known: known, enrolledOn: enrolment.on, home: place, today, &dice),
            availableFrom: dice.chance(7) ? today.adding(dice.between(5, 120)) : nil,
            bornOn: dice.maybe(known) { today.adding(-(age * 3653 / 10 + $0.below(365))) }, place: place,
            schooling: dice.maybe(known) { age < 18 ? $0.between(4, 6) : schoolings.draw(&$0) },
            isStudying: dice.maybe(known) { $0.chance(age < 18 ? 80 : 11) },
            work: Work.draw(trades, asked: intake == .walkIn ? nil : known, enrolledOn: enrolment.on, today, &dice),
            licence: DrivingLicence.draw(trades, known: age < 18 ? 100 : known, isAdult: age >= 18, today, &dice),
            hours: Hours.draw(known: known, isLikelyCarer: isWoman, &dice), documents: dice.maybe(known) { $0.each(documents) },
            payNeededCents: dice.maybe(known - 4) { payNeeded(today, &$0) },
            commuteMaxMinutes: dice.maybe(known - 4) { $0.pick([30, 45, 60, 60, 90, 90, 120]) },
            contractsAccepted: dice.maybe(known) { ["clt"] + $0.each(contracts) },
            ability: dice.maybe(known) { Ability.draw(&$0) } ?? Ability(),
            vulnerabilities: dice.maybe(known - 4) { $0.each(isWoman ? womensVulnerabilities : vulnerabilities) },
            benefits: dice.maybe(known - 4) { $0.each(benefits) }, contactFailures: failures.draw(&dice),
            barredEmployers: employers > 0 && dice.chance(2) ? [dice.below(employers)] : [])
    }

    /// Years. People who leave prison are young; among families there are a few minors, whom the law keeps from night and hazard.
    private static func age(_ profile: Profile, _ dice: inout Dice) -> Int {
        if profile == .familiar { return dice.chance(7) ? dice.between(14, 17) : dice.between(18, 64) }
        return 18 + min(dice.below(46), dice.below(46))
    }

    private static func payNeeded(_ today: Day, _ dice: inout Dice) -> Int {
        let floor = MinimumWage.national.inForce(on: today).monthCents
        return dice.chance(15) ? 0 : floor * dice.pick([80, 100, 100, 105, 110, 120, 130, 150]) / 100 / 5000 * 5000
    }

    private static let schoolings = Odds([(1, 4), (2, 12), (3, 9), (4, 32), (5, 14), (6, 12), (7, 14), (8, 2), (9, 1)])

    private static let documents: [(value: String, percent: Int)] = [
        ("cpf", 93), ("rg", 82), ("ctps", 68), ("titulo_eleitor", 38), ("certidao_nascimento", 55), ("certidao_casamento", 12),
        ("reservista", 18), ("pis", 45), ("rnm", 1),
    ]
    private static let contracts: [(value: String, percent: Int)] = [
        ("prazo_determinado", 80), ("temporario", 70), ("intermitente", 45), ("aprendiz", 15), ("autonomo", 40), ("mei", 30),
        ("cooperativa", 35), ("domestico", 25),
    ]
    private static let vulnerabilities: [(value: String, percent: Int)] = [
        ("sem_renda", 30), ("inseguranca_alimentar", 14), ("situacao_de_rua", 8), ("responsavel_unica", 4),
    ]
    private static let womensVulnerabilities: [(value: String, percent: Int)] = [
        ("sem_renda", 28), ("inseguranca_alimentar", 16), ("responsavel_unica", 34), ("violencia_domestica", 6), ("situacao_de_rua", 3),
    ]
    private static let benefits: [(value: String, percent: Int)] = [
        // Not auxílio-reclusão: it would show whose family somebody is.
        ("bolsa_familia", 34), ("bpc", 4), ("seguro_desemprego", 3),
    ]
    private static let failures = Odds([(0, 76), (1, 14), (2, 6), (3, 4)])
}
