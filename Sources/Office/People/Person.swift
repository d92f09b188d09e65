/// Who somebody is and how to reach them: a row of `identity.person`, but of nobody.
///
/// There is no CPF: a number with valid check digits may be a living person's, and no range is set apart for examples.
package struct Person: Sendable, Equatable {
    package let civilName: String
    package let socialName: String?
    /// Digits. After the area code comes a zero, which begins no subscriber's number in Brazil.
    package let phone: String?
    /// Whose telephone it is, when not the person's own.
    package let messageFor: String?
    package let address: String?

    static func draw(isWoman: Bool, place: Place?, _ dice: inout Dice) -> Person {
        let given = dice.pick(isWoman ? womensNames : mensNames)
        let family = dice.pick(2, of: familyNames).joined(separator: dice.chance(25) ? " de " : " ")
        // One person in fifty goes by a name other than the one in the papers.
        let social = dice.chance(2) ? "\(dice.pick(isWoman ? mensNames : womensNames)) \(family)" : nil
        return Person(
            civilName: "\(given) \(family)", socialName: social,
            phone: dice.maybe(88) { "270" + String(10_000_000 + $0.below(90_000_000)) }, messageFor: dice.maybe(22) { $0.pick(keepers) },
            address: place?.area.map { "Rua \(dice.pick(streets)), \(dice.between(1, 900)), \($0)" })
    }

    private static let womensNames = [
        "Adriana", "Ana Paula", "Aparecida", "Beatriz", "Bruna", "Camila", "Carla", "Cláudia", "Cristiane", "Daniela", "Débora", "Elaine",
        "Eliane", "Fabiana", "Fernanda", "Gabriela", "Gislaine", "Jéssica", "Josefa", "Juliana", "Karina", "Kelly", "Larissa", "Letícia",
        "Luciana", "Luzia", "Márcia", "Maria Clara", "Maria José", "Marlene", "Michele", "Mônica", "Natália", "Patrícia", "Paula",
        "Priscila", "Rafaela", "Raquel", "Regina", "Renata", "Rosângela", "Sabrina", "Sandra", "Silvana", "Simone", "Sônia", "Tatiana",
        "Thaís", "Valéria", "Vanessa", "Vera Lúcia", "Vitória",
    ]
    private static let mensNames = [
        "Adilson", "Alex", "Anderson", "André", "Antônio", "Bruno", "Caio", "Carlos", "Cleiton", "Cristiano", "Daniel", "Davi", "Diego",
        "Edson", "Eduardo", "Elias", "Fábio", "Felipe", "Fernando", "Francisco", "Gabriel", "Geraldo", "Gilberto", "Gustavo", "Igor",
        "Ivan", "Jeferson", "João Pedro", "Jonas", "José Carlos", "Júlio", "Leandro", "Leonardo", "Lucas", "Luiz", "Marcelo", "Márcio",
        "Marcos", "Mateus", "Maurício", "Nilson", "Paulo", "Pedro", "Rafael", "Reginaldo", "Ricardo", "Roberto", "Rodrigo", "Rogério",
        "Samuel", "Sérgio", "Thiago", "Vágner", "Valdir", "Vinícius", "Wallace", "Wellington", "Wesley", "William",
    ]
    private static let familyNames = [
        "Almeida", "Alves", "Amaral", "Andrade", "Araújo", "Barbosa", "Barros", "Batista", "Borges", "Campos", "Cardoso", "Carvalho",
        "Castro", "Coelho", "Correia", "Costa", "Cruz", "Cunha", "Dias", "Duarte", "Ferreira", "Fernandes", "Freitas", "Gomes", "Gonçalves",
        "Lima", "Lopes", "Machado", "Marques", "Martins", "Melo", "Mendes", "Miranda", "Monteiro", "Moraes", "Moreira", "Nascimento",
        "Neves", "Nogueira", "Nunes", "Oliveira", "Pacheco", "Pereira", "Pinto", "Ramos", "Ribeiro", "Rocha", "Rodrigues", "Sales",
        "Santana", "Santos", "Silva", "Siqueira", "Soares", "Sousa", "Teixeira", "Vieira", "Xavier",
    ]
    private static let keepers = ["a mãe", "a irmã", "o irmão", "a tia", "uma vizinha", "o abrigo", "a esposa", "o primo", "a avó"]
    private static let streets = [
        "das Acácias", "das Palmeiras", "do Campo", "da Fonte", "das Flores", "dos Pescadores", "da Paz", "do Sol", "das Mangueiras",
        "da Ladeira", "do Mirante", "das Pedras", "Projetada A", "Projetada B", "da Horta", "do Cruzeiro",
    ]
}
