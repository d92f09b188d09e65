extension Sector {
    /// The sectors that hire through an Escritório Social, in no particular order.
    static let all: [Sector] = [
        Sector(
            ["4120400", "4399103", "4330404"], ["Construtora", "Empreiteira", "Engenharia"], at: ["obra"],
            [
                ("717020", 9), ("715210", 6), ("716610", 3), ("715610", 2), ("716510", 2), ("715525", 1), ("715535", 1), ("715315", 2),
                ("724110", 2), ("716405", 1), ("715545", 1),
            ], share: 17, publicWorks: 25, travel: 10),
        Sector(
            ["4211101", "4213800"], ["Pavimentação", "Conservação de vias"], at: ["obra", "rua"],
            [("992225", 5), ("717020", 4), ("715210", 1), ("782510", 1)], share: 4, publicWorks: 90, travel: 45),
        Sector(
            ["8121400", "8111700"], ["Limpeza e conservação", "Serviços gerais"], at: ["escritorio", "comercio", "hospital", "banco"],
            [("514320", 9), ("514310", 2), ("517410", 2), ("622010", 1), ("514120", 1)], share: 10, publicWorks: 20, travel: 8),
        Sector(
            ["5611201", "5620101"], ["Restaurante", "Cozinha", "Refeições"], at: ["restaurante", "bar"],
            [("513505", 5), ("513205", 3), ("513405", 2), ("514320", 1), ("519110", 1)], share: 8),
        Sector(
            ["5611203"], ["Lanchonete", "Pizzaria"], at: ["restaurante", "bar"], [("513435", 4), ("513505", 2), ("519110", 2)], share: 4),
        Sector(["5611204"], ["Bar", "Choperia"], at: ["bar", "restaurante"], [("513405", 2), ("513505", 2), ("513205", 1)], share: 2),
        Sector(
            ["1091102", "4721102"], ["Padaria"], at: ["restaurante", "comercio"],
            [("848305", 4), ("848310", 1), ("521140", 2), ("421125", 1), ("513435", 1)], share: 5),
        Sector(
            ["4711302"], ["Supermercado", "Mercado"], at: ["comercio"],
            [("521125", 7), ("421125", 3), ("848510", 2), ("521140", 2), ("783215", 1), ("848305", 1), ("514320", 1)], share: 8),
        Sector(
            ["1412601", "1413401"], ["Confecções", "Uniformes"], at: ["industria"], [("763210", 6), ("763125", 3), ("784105", 1)], share: 5),
        Sector(
            ["2542000", "2599301"], ["Serralheria", "Metalúrgica"], at: ["industria"],
            [("724440", 3), ("724315", 4), ("784205", 2), ("724410", 1)], share: 5),
        Sector(["2391503"], ["Granitos", "Mármores"], at: ["industria"], [("712220", 3), ("784205", 3), ("783215", 2)], share: 3),
        Sector(["3101200"], ["Móveis", "Marcenaria"], at: ["industria"], [("771105", 4), ("784205", 2), ("783225", 1)], share: 3),
        Sector(
            ["1099699", "8292000"], ["Alimentos", "Envasadora"], at: ["industria"], [("784205", 5), ("784105", 4), ("782220", 1)], share: 4),
        Sector(
            ["4520001"], ["Oficina", "Centro automotivo"], at: ["comercio", "outro"],
            [("914405", 4), ("519935", 3), ("991305", 1), ("992115", 1), ("782515", 1)], share: 4),
        Sector(
            ["4930202"], ["Transportes", "Logística"], at: ["deposito", "rua"],
            [("783225", 5), ("782510", 3), ("783215", 3), ("782310", 2), ("414105", 1), ("914425", 1)], share: 6, travel: 60),
        Sector(["5320202"], ["Entregas"], at: ["rua"], [("519110", 4), ("783225", 2), ("782310", 2)], share: 2, travel: 40),
        Sector(
            ["5211799", "4639701"], ["Distribuidora", "Armazéns"], at: ["deposito"],
            [("784105", 3), ("783215", 4), ("414105", 3), ("782220", 2)], share: 4),
        Sector(
            ["8112500"], ["Condomínio"], at: ["residencia"],
            [("517410", 4), ("514120", 2), ("514320", 3), ("514310", 1), ("622010", 1)], share: 5),
        Sector(
            ["8610101"], ["Hospital", "Clínica"], at: ["hospital"],
            [("514320", 4), ("516345", 3), ("513505", 2), ("517410", 1), ("411005", 1), ("516210", 1)], share: 3),
        Sector(
            ["8513900", "8512100"], ["Escola", "Centro educacional"], at: ["escola"],
            [("514320", 3), ("513505", 3), ("514310", 1), ("622010", 1)], share: 2),
        Sector(
            ["3832700", "3831999"], ["Recicladora", "Ambiental"], at: ["industria", "deposito"],
            [("519205", 4), ("784205", 2), ("783215", 1)],
            share: 3),
        Sector(
            ["3811400"], ["Coleta", "Saneamento"], at: ["rua"], [("514215", 6), ("782510", 1)], share: 2, publicWorks: 95, travel: 25),
        Sector(["8130300"], ["Paisagismo", "Jardins"], at: ["residencia", "rua"], [("622010", 5), ("717020", 1)], share: 2, travel: 20),
        Sector(
            ["5510801"], ["Hotel", "Pousada"], at: ["outro", "bar"],
            [("513315", 4), ("513205", 1), ("513405", 1), ("422105", 1), ("516345", 1)],
            share: 3),
        Sector(["0134200"], ["Fazenda", "Cafés"], at: ["fazenda"], [("622020", 6), ("622010", 1)], share: 2),
        Sector(
            ["4744005"], ["Materiais de construção"], at: ["comercio"],
            [("521110", 2), ("783225", 2), ("414105", 1), ("421125", 1), ("783215", 1)], share: 3),
        Sector(["4731800"], ["Posto"], at: ["posto_combustivel"], [("521135", 5), ("519935", 2)], share: 2),
        Sector(["9602501"], ["Salão", "Barbearia"], at: ["comercio"], [("516105", 3), ("516110", 2), ("516120", 2)], share: 2),
        Sector(
            ["8011101"], ["Segurança patrimonial"], at: ["comercio", "banco"], [("517330", 4), ("517410", 2)], share: 1, travel: 10),
        Sector(
            ["4921301"], ["Viação"], at: ["rua"], [("782410", 4), ("519935", 1), ("914425", 2)], share: 1, travel: 90),
        Sector(["8230001"], ["Eventos"], at: ["evento", "estadio"], [("513405", 2), ("783215", 3), ("514320", 2)], share: 1, travel: 30),
        Sector(["8220200"], ["Central de atendimento"], at: ["escritorio"], [("422310", 5), ("411005", 1)], share: 1),
        Sector(["4789004"], ["Pet shop"], at: ["comercio"], [("519320", 2), ("521140", 1)], share: 1),
        Sector(["4322302"], ["Climatização"], at: ["obra", "escritorio"], [("725705", 3), ("514310", 1)], share: 2, travel: 30),
    ]
}
