/// What the verification of a vacancy should find.
///
/// One vacancy in twenty-five has one, and they take turns, so that even a small office shows several.
enum Flaw: Int, CaseIterable {
    /// Asks for a criminal-record certificate without a basis (V02).
    case certificateWithoutBasis
    /// Pays less than the legal floor (V04).
    case payBelowFloor
    /// Asks for a personal trait (V01).
    case traitAsked
    /// Asks for years of experience (V03).
    case longExperience
    /// Says in its text what it may not ask for (V01).
    case traitInText
    /// Asks for an age that no law asks for (V01).
    case ageWithoutBasis

    /// The flaw of a vacancy, by its position in the office; nil for twenty-four of twenty-five.
    static func of(vacancy index: Int) -> Flaw? {
        index % 25 == 11 ? Flaw(rawValue: index / 25 % allCases.count) : nil
    }

    /// Puts the flaw in.
    ///
    /// - Parameter isCertificateLawful: Whether law or the nature of the job lets the employer ask for a certificate. Then years of
    ///   experience are asked for instead.
    func mar(_ vacancy: inout Vacancy, wage: MinimumWage.Period, isCertificateLawful: Bool, _ dice: inout Dice) {
        switch self {
        case .certificateWithoutBasis where !isCertificateLawful: vacancy.isCriminalCertificateAsked = true
        case .payBelowFloor:
            vacancy.isCustodyRegime = false
            vacancy.weeklyMinutes = 2640
            vacancy.pay = Vacancy.Pay(cents: wage.monthCents * dice.between(80, 95) / 100, unit: "mes")
        case .traitAsked: vacancy.traitsAsked = dice.pick(dice.between(1, 2), of: ["sexo", "idade_maxima", "boa_aparencia", "foto"])
        case .certificateWithoutBasis, .longExperience:
            vacancy.contract = "clt"
            vacancy.experienceMonths = dice.pick([12, 18, 24, 36])
        case .traitInText:
            vacancy.description += " " + dice.pick(["Exige-se boa aparência.", "Enviar foto no currículo.", "Preferência: sem filhos."])
        case .ageWithoutBasis: vacancy.minimumAge = dice.pick([25, 30])
        }
    }
}
