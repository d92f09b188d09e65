extension Trade {
    /// On the building site, on the road and in the garden.
    static let building: [Trade] = [
        Trade(
            "717020", "Servente de obras", "Prepara massa, carrega material e mantém a obra limpa.",
            ["carga_descarga", "trabalho_em_equipe"],
            courses: ["nr18", "nr06"], pay: 108, [.early, .early, .forty, .sixMornings], hazardous: true, inPrison: true, in: .building),
        Trade(
            "715210", "Pedreiro", "Levanta paredes, reboca e faz contrapiso.", ["alvenaria", "reboco", "leitura_de_planta"],
            courses: ["pedreiro", "nr18", "nr35"], pay: 145, [.early, .early, .forty], hazardous: true, inPrison: true, in: .building),
        Trade(
            "716610", "Pintor de obras", "Prepara e pinta paredes e fachadas.", ["pintura_predial", "reboco"], courses: ["pintor", "nr35"],
            pay: 140, [.early, .commercial], unhealthy: true, inPrison: true, in: .building),
        Trade(
            "716510", "Azulejista", "Assenta pisos e azulejos.", ["azulejo", "alvenaria"], courses: ["pedreiro", "nr18"], pay: 150,
            [.early, .commercial], in: .building),
        Trade(
            "715525", "Carpinteiro de obras", "Monta estruturas e telhados de madeira.", ["carpintaria", "leitura_de_planta"],
            courses: ["nr18", "nr35"], pay: 150, [.early], hazardous: true, in: .building),
        Trade(
            "715535", "Carpinteiro de fôrmas", "Monta e desmonta fôrmas para concreto.", ["carpintaria", "leitura_de_planta"],
            courses: ["nr18", "nr35"], pay: 150, [.early], hazardous: true, in: .building),
        Trade(
            "715315", "Armador de ferro", "Corta, dobra e amarra a ferragem.", ["armacao_ferro", "leitura_de_planta"], courses: ["nr18"],
            pay: 148, [.early], hazardous: true, in: .building),
        Trade(
            "715610", "Eletricista predial", "Instala fiação, quadros e tomadas.", ["eletrica_predial", "leitura_de_planta"],
            courses: ["nr10", "eletricista_predial", "nr35"], pay: 160, [.early, .commercial], schooling: 5, hazardous: true,
            inPrison: true,
            in: .building),
        Trade(
            "724110", "Encanador", "Instala e conserta tubulações de água e esgoto.", ["hidraulica", "manutencao_geral"], courses: ["nr33"],
            pay: 150, [.early, .commercial], inPrison: true, in: .building),
        Trade(
            "716405", "Gesseiro", "Monta forros e divisórias de gesso.", ["reboco", "leitura_de_planta"], courses: ["nr35"], pay: 145,
            [.early, .commercial], in: .building),
        Trade(
            "715545", "Montador de andaimes", "Monta e desmonta andaimes.", ["carga_descarga", "trabalho_em_equipe"],
            courses: ["nr35", "nr18"], pay: 140, [.early], hazardous: true, in: .building),
        Trade(
            "992225", "Auxiliar de conservação de vias", "Roça, sinaliza e conserva estradas e calçadas.", ["rocagem", "carga_descarga"],
            courses: ["nr06"], pay: 106, [.forty, .early], unhealthy: true, in: .outdoors),
        Trade(
            "622010", "Jardineiro", "Cuida de jardins: planta, poda e roça.", ["jardinagem", "rocagem"], courses: ["jardineiro"], pay: 108,
            [.early, .forty, .mornings], inPrison: true, in: .outdoors),
        Trade(
            "622020", "Trabalhador rural", "Planta, capina e colhe.", ["horta", "rocagem"], pay: 102, [.forty, .sixMornings],
            inPrison: true,
            in: .outdoors),
        Trade(
            "514215", "Gari", "Varre ruas e recolhe o lixo.", ["limpeza", "carga_descarga"], courses: ["nr06"], pay: 112,
            [.sixMornings, .sixMornings, .night], unhealthy: true, in: .outdoors),
        Trade(
            "519205", "Triador de recicláveis", "Separa e prensa material reciclável.", ["reciclagem", "trabalho_em_equipe"],
            courses: ["nr12"], pay: 100, [.sixMornings, .commercial], unhealthy: true, inPrison: true, in: .outdoors),
    ]
}
