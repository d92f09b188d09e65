extension Trade {
    /// Loading and driving.
    static let transport: [Trade] = [
        Trade(
            "783225", "Ajudante de motorista", "Acompanha as entregas, carrega e descarrega.", ["carga_descarga", "trabalho_em_equipe"],
            pay: 104, [.early, .sixMornings], in: .transport),
        Trade(
            "783215", "Carregador", "Carrega, descarrega e arruma mercadorias.", ["carga_descarga", "estoque"], pay: 104,
            [.early, .sixMornings, .night, .rotating], in: .transport),
        Trade(
            "782220", "Operador de empilhadeira", "Movimenta cargas com empilhadeira.", ["empilhadeira", "estoque"], courses: ["nr11"],
            pay: 135, [.early, .rotating, .sixAfternoons], schooling: 5, licence: Licence("B", paid: false), hazardous: true, in: .transport
        ),
        Trade(
            "519110", "Entregador de moto", "Entrega pedidos de motocicleta.", ["entrega_moto", "direcao"], pay: 110,
            [.kitchenEvening, .withSunday, .sixAfternoons], licence: Licence("A"), hazardous: true, in: .transport),
        Trade(
            "782310", "Motorista de furgão", "Faz entregas na cidade e confere as notas.", ["direcao", "carga_descarga"], pay: 130,
            [.early, .sixMornings], schooling: 5, licence: Licence("B"), in: .transport),
        Trade(
            "782510", "Motorista de caminhão", "Leva cargas na região e cuida do veículo.", ["direcao", "carga_descarga"], pay: 165,
            [.early],
            schooling: 5, licence: Licence("D"), in: .transport),
        Trade(
            "782515", "Motorista de guincho", "Socorre e transporta veículos.", ["direcao", "mecanica_auto"], pay: 150,
            [.twelveByDay, .twelveByNight, .rotating], schooling: 5, licence: Licence("D"), hazardous: true, in: .transport),
        Trade(
            "782410", "Motorista de ônibus", "Conduz passageiros nas linhas da cidade.", ["direcao", "atendimento_publico"], pay: 175,
            [.sixMornings, .sixAfternoons, .rotating], schooling: 5, licence: Licence("D", courses: ["coletivo"]), in: .transport),
    ]
}
