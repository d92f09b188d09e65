/// A municipality around Vitória with some of its neighbourhoods.
struct Municipality: Sendable {
    /// IBGE code.
    let code: String
    let name: String
    /// Share of the people who live there, in percent.
    let people: Int
    /// Share of the jobs done there, in percent.
    let jobs: Int
    let neighbourhoods: [Neighbourhood]

    /// A neighbourhood that exists, at a point good to about a kilometre: enough for a way to work that nobody will ever go.
    struct Neighbourhood: Sendable {
        let name: String
        /// Thousandths of a degree south of the equator.
        let south: Int
        /// Thousandths of a degree west of Greenwich.
        let west: Int

        init(_ name: String, _ south: Int, _ west: Int) {
            self.name = name
            self.south = south
            self.west = west
        }
    }

    /// The seven municipalities of Greater Vitória. Shares follow their population; jobs lean to the middle.
    static let all = [vitoria, vilaVelha, serra, cariacica, viana, guarapari, fundao]

    /// Where people live.
    static let homes = Odds(all.map { ($0, $0.people) })
    /// Where work is done.
    static let sites = Odds(all.map { ($0, $0.jobs) })

    static let vitoria = Municipality(
        code: "3205309", name: "Vitória", people: 20, jobs: 32,
        neighbourhoods: [
            .init("Centro", 20319, 40337), .init("Jardim da Penha", 20283, 40297), .init("Jardim Camburi", 20258, 40268),
            .init("Maruípe", 20300, 40318), .init("São Pedro", 20285, 40335), .init("Santo Antônio", 20317, 40355),
            .init("Goiabeiras", 20267, 40303), .init("Bento Ferreira", 20314, 40305), .init("Praia do Canto", 20302, 40291),
            .init("Itararé", 20295, 40305),
        ])

    static let vilaVelha = Municipality(
        code: "3205200", name: "Vila Velha", people: 22, jobs: 20,
        neighbourhoods: [
            .init("Centro", 20335, 40292), .init("Itapuã", 20360, 40293), .init("Coqueiral de Itaparica", 20377, 40305),
            .init("Glória", 20335, 40308), .init("Novo México", 20373, 40325), .init("Terra Vermelha", 20440, 40345),
            .init("São Torquato", 20330, 40353), .init("Cobilândia", 20350, 40370), .init("Aribiri", 20337, 40325),
        ])

    static let serra = Municipality(
        code: "3205002", name: "Serra", people: 27, jobs: 25,
        neighbourhoods: [
            .init("Laranjeiras", 20195, 40252), .init("Carapina", 20220, 40265), .init("Jacaraípe", 20150, 40190),
            .init("Feu Rosa", 20163, 40215), .init("Serra Sede", 20129, 40308), .init("Novo Horizonte", 20207, 40243),
            .init("Jardim Carapina", 20235, 40285), .init("Central Carapina", 20216, 40283), .init("André Carloni", 20240, 40278),
            .init("Civit", 20185, 40245), .init("Planalto Serrano", 20146, 40304),
        ])

    static let cariacica = Municipality(
        code: "3201308", name: "Cariacica", people: 19, jobs: 13,
        neighbourhoods: [
            .init("Campo Grande", 20338, 40388), .init("Jardim América", 20335, 40362), .init("Itacibá", 20320, 40380),
            .init("Porto de Santana", 20305, 40358), .init("Flexal", 20295, 40365), .init("Nova Rosa da Penha", 20265, 40395),
            .init("Castelo Branco", 20370, 40405), .init("Cariacica Sede", 20263, 40418),
        ])

    static let viana = Municipality(
        code: "3205101", name: "Viana", people: 5, jobs: 4,
        neighbourhoods: [
            .init("Marcílio de Noronha", 20365, 40425), .init("Vila Bethânia", 20370, 40410), .init("Universal", 20366, 40437),
            .init("Viana Sede", 20389, 40495),
        ])

    static let guarapari = Municipality(
        code: "3202405", name: "Guarapari", people: 6, jobs: 5,
        neighbourhoods: [
            .init("Centro", 20672, 40498), .init("Muquiçaba", 20655, 40500), .init("Praia do Morro", 20652, 40488),
            .init("Kubitschek", 20667, 40515),
        ])

    static let fundao = Municipality(
        code: "3202207", name: "Fundão", people: 1, jobs: 1,
        neighbourhoods: [.init("Centro", 19935, 40405), .init("Timbuí", 19980, 40412)])
}
