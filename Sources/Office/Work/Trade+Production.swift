extension Trade {
    /// Factories, workshops and warehouses.
    static let production: [Trade] = [
        Trade(
            "784205", "Auxiliar de produção", "Alimenta a linha, separa e confere peças.", ["linha_producao", "embalagem"],
            courses: ["nr12"],
            pay: 105, [.early, .sixMornings, .rotating, .sixAfternoons], inPrison: true, in: .production),
        Trade(
            "784105", "Embalador", "Embala, etiqueta e arruma os produtos.", ["embalagem", "linha_producao"], pay: 102,
            [.early, .sixAfternoons, .rotating], inPrison: true, in: .production),
        Trade(
            "763210", "Costureira ou costureiro", "Costura peças em série, em reta e overloque.", ["costura_reta", "costura_overloque"],
            courses: ["costura_industrial"], pay: 110, [.early, .forty, .commercial], inPrison: true, in: .production),
        Trade(
            "763125", "Ajudante de confecção", "Ajuda a cortar, arrematar e dobrar as peças.", ["costura_reta", "embalagem"],
            courses: ["costura_industrial"], pay: 102, [.early, .forty], inPrison: true, in: .production),
        Trade(
            "771105", "Marceneiro", "Corta e monta móveis de madeira.", ["marcenaria", "leitura_de_planta"], courses: ["nr12"], pay: 145,
            [.early, .commercial], hazardous: true, inPrison: true, in: .production),
        Trade(
            "724315", "Soldador", "Solda estruturas e peças de aço.", ["soldagem", "leitura_de_planta"], courses: ["soldador", "nr06"],
            pay: 165,
            [.early, .early, .rotating], hazardous: true, in: .production),
        Trade(
            "724440", "Serralheiro", "Corta e monta grades e portões.", ["serralheria", "soldagem"], courses: ["soldador"], pay: 150,
            [.early, .commercial], hazardous: true, in: .production),
        Trade(
            "724410", "Caldeireiro", "Traça, corta e monta chapas.", ["soldagem", "leitura_de_planta"], courses: ["nr33", "nr35"], pay: 175,
            [.early], hazardous: true, in: .production),
        Trade(
            "712220", "Polidor de pedras", "Poli e acaba chapas de granito e mármore.", ["linha_producao"], courses: ["nr12", "nr11"],
            pay: 130,
            [.early, .rotating, .night], hazardous: true, unhealthy: true, in: .production),
        Trade(
            "914405", "Mecânico de automóveis", "Diagnostica e conserta motores, freios e suspensão.", ["mecanica_auto"],
            courses: ["mecanica_automotiva"], pay: 150, [.commercial, .commercial, .sixMornings], in: .workshop),
        Trade(
            "914425", "Mecânico de motor a diesel", "Conserta motores de caminhões e ônibus.", ["mecanica_auto", "manutencao_geral"],
            courses: ["mecanica_automotiva"], pay: 175, [.commercial, .night], schooling: 5, in: .workshop),
        Trade(
            "991305", "Funileiro", "Desamassa e repara lataria.", ["lanternagem", "soldagem"], pay: 145, [.commercial], unhealthy: true,
            in: .workshop),
        Trade(
            "992115", "Borracheiro", "Conserta e troca pneus.", ["borracharia", "atendimento_publico"], pay: 112,
            [.commercial, .sixMornings],
            in: .workshop),
        Trade(
            "519935", "Lavador de veículos", "Lava e aspira carros.", ["limpeza", "trabalho_em_equipe"], pay: 102,
            [.commercial, .sixMornings, .weekend], in: .workshop),
        Trade(
            "725705", "Mecânico de refrigeração", "Instala e conserta aparelhos de ar-condicionado.", ["refrigeracao", "eletrica_predial"],
            courses: ["refrigeracao", "nr10", "nr35"], pay: 160, [.commercial], schooling: 5, licence: Licence("B", paid: false),
            hazardous: true, in: .workshop),
        Trade(
            "414105", "Almoxarife", "Recebe, confere e guarda materiais.", ["estoque", "informatica_basica"], courses: ["logistica"],
            pay: 120,
            [.commercial, .early], schooling: 7, in: .transport),
    ]
}
