package import Postgres

/// A whole office that does not exist: one unit, its employers, vacancies and people, as values.
package struct GeneratedOffice: Sendable, Equatable {
    package let seed: UInt64
    /// The day everything is reckoned from.
    package let today: Day
    package let unit: Unit
    package let employers: [Employer]
    package let vacancies: [Vacancy]
    package let candidates: [Candidate]

    /// Invents an office.
    ///
    /// A function of its arguments: the same office on every machine, and person n the same however many there are. About two thousand
    /// people and two hundred vacancies make a mix in which most vacancies find people for all their places and some do not, every
    /// requirement of the default rules fails for somebody, and much is not known yet.
    ///
    /// - Parameters:
    ///   - candidates: How many people, 0 or more.
    ///   - vacancies: How many vacancies, 0 or more; about one employer for five.
    ///   - today: The day at the unit.
    /// - Complexity: O(candidates + vacancies), some 2 KB each.
    package static func make(candidates: Int, vacancies: Int, seed: UInt64, today: Day) -> GeneratedOffice {
        precondition(candidates >= 0 && vacancies >= 0, "there is no office of fewer than nobody")
        var employers: [(employer: Employer, sector: Sector)] = []
        var offers: [Vacancy] = []
        offers.reserveCapacity(vacancies)
        for index in 0..<vacancies {
            var dice = Dice(seed: seed, stream: .vacancy, index: index)
            // Whoever came first offers most, as employers do.
            let isNew = dice.chance(20) || employers.isEmpty
            let employer = isNew ? employers.count : dice.below(employers.count)
            if isNew { employers.append(Employer.draw(index: employer, seed: seed)) }
            offers.append(Vacancy.draw(index: index, employer: employer, sector: employers[employer].sector, today: today, &dice))
        }
        let people = (0..<candidates).map { Candidate.draw(index: $0, seed: seed, employers: employers.count, today: today) }
        return GeneratedOffice(
            seed: seed, today: today, unit: .vitoria, employers: employers.map(\.employer), vacancies: offers, candidates: people)
    }
}

/// The office itself: a row of `office.unit`.
package struct Unit: Sendable, Equatable {
    package let name: String
    package let market: String
    package let state: String
    package let municipality: String
    /// IANA zone.
    package let timeZone: String
    package let address: String
    package let phone: String
    package let email: String

    /// The first Escritório Social stood in Vitória; address, telephone and e-mail here lead nowhere (RFC 2606).
    static let vitoria = Unit(
        name: "Escritório Social de Vitória", market: "Grande Vitória", state: "ES", municipality: "3205309", timeZone: "America/Sao_Paulo",
        address: "Avenida Inventada, 100, Centro, Vitória/ES", phone: "(27) 0000-0000", email: "atendimento@escritorio-social.example")
}
