/// A company that offers vacancies: a row of `office.employer`.
package struct Employer: Sendable, Equatable {
    package let cnpj: String
    package let name: String
    /// CNAE 2.3 subclass.
    package let activity: String
    /// `active`, rarely `suspended`.
    package let status: String
}

extension Employer {
    /// An employer and the sector it is of.
    static func draw(index: Int, seed: UInt64) -> (employer: Employer, sector: Sector) {
        var dice = Dice(seed: seed, stream: .employer, index: index)
        let sector = Sector.odds.draw(&dice)
        let employer = Employer(
            cnpj: CNPJ.draw(&dice),
            name: "\(dice.pick(sector.forms)) \(dice.pick(things)) \(dice.pick(qualities)) \(dice.pick(legalForms))",
            activity: dice.pick(sector.activities), status: dice.chance(2) ? "suspended" : "active")
        return (employer, sector)
    }

    // Proper names put together by chance; likeness to a company is chance too.
    private static let things = [
        "Maré", "Ilha", "Serra", "Pedra", "Lagoa", "Barra", "Mata", "Areia", "Ponte", "Ladeira", "Enseada", "Restinga", "Aldeia", "Brisa",
        "Colina", "Ribeira", "Varanda", "Estação",
    ]
    private static let qualities = [
        "Quieta", "de Jade", "Miúda", "Mansa", "do Meio-Dia", "Encoberta", "das Garças", "Serena", "da Lua", "do Poente", "Comprida",
        "de Vidro", "Nova Aurora", "das Três Marias", "do Sabiá", "Azulada", "de Abril", "dos Ventos",
    ]
    private static let legalForms = ["Ltda.", "Ltda.", "Ltda.", "ME", "EPP", "S.A."]
}
