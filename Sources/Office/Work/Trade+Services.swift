extension Trade {
    /// Cleaning, kitchens, shops, care and offices.
    static let services: [Trade] = [
        Trade(
            "514320", "Auxiliar de limpeza", "Limpa salas, banheiros e áreas comuns.", ["limpeza", "trabalho_em_equipe"], courses: ["nr06"],
            pay: 102, [.sixMornings, .commercial, .sixAfternoons, .twelveByDay, .mornings], inPrison: true, in: .cleaning),
        Trade(
            "514310", "Auxiliar de manutenção", "Faz pequenos consertos de pintura, água e luz.", ["manutencao_geral", "hidraulica"],
            courses: ["nr10", "nr35"], pay: 120, [.commercial, .sixMornings], inPrison: true, in: .cleaning),
        Trade(
            "514120", "Zelador", "Zela pelo prédio e acompanha os serviços.", ["manutencao_geral", "limpeza"], pay: 115,
            [.commercial, .sixMornings], schooling: 5, in: .cleaning),
        Trade(
            "517410", "Porteiro", "Recebe moradores, visitas e entregas.", ["atendimento_publico", "telefone"], pay: 112,
            [.twelveByDay, .twelveByNight, .twelveByNight], schooling: 5, in: .cleaning),
        Trade(
            "517330", "Vigilante", "Vigia o patrimônio e controla o acesso.", ["atendimento_publico"], courses: ["vigilante"], pay: 150,
            [.twelveByDay, .twelveByNight], schooling: 5, hazardous: true, in: .cleaning),
        Trade(
            "513505", "Auxiliar de cozinha", "Lava, corta e ajuda no preparo dos alimentos.", ["manipulacao_alimentos", "cozinha"],
            courses: ["boas_praticas_alimentos"], pay: 103, [.withSunday, .sixMornings, .kitchenEvening, .sixAfternoons], inPrison: true,
            in: .food),
        Trade(
            "513205", "Cozinheiro", "Prepara as refeições e organiza a cozinha.", ["cozinha", "manipulacao_alimentos"],
            courses: ["cozinheiro", "boas_praticas_alimentos"], pay: 125, [.withSunday, .sixMornings, .kitchenEvening], inPrison: true,
            in: .food),
        Trade(
            "513435", "Atendente de lanchonete", "Atende, monta pedidos e cuida do balcão.",
            ["atendimento_publico", "manipulacao_alimentos"],
            courses: ["boas_praticas_alimentos"], pay: 102, [.sixAfternoons, .withSunday, .kitchenEvening], schooling: 5, in: .food),
        Trade(
            "513405", "Garçom", "Serve as mesas e acompanha o pedido.", ["atendimento_mesa", "atendimento_publico"], pay: 110,
            [.kitchenEvening, .withSunday, .weekend], in: .food),
        Trade(
            "848305", "Padeiro", "Prepara e assa pães.", ["panificacao", "manipulacao_alimentos"],
            courses: ["padeiro", "boas_praticas_alimentos"],
            pay: 130, [.dawn, .dawn, .sixMornings], inPrison: true, in: .food),
        Trade(
            "848310", "Confeiteiro", "Prepara bolos, doces e salgados.", ["confeitaria", "manipulacao_alimentos"],
            courses: ["boas_praticas_alimentos"], pay: 128, [.sixMornings, .withSunday], in: .food),
        Trade(
            "848510", "Açougueiro", "Corta, pesa e expõe as carnes.", ["corte_de_carnes", "atendimento_publico"],
            courses: ["boas_praticas_alimentos"], pay: 135, [.withSunday, .sixAfternoons], hazardous: true, in: .food),
        Trade(
            "521125", "Repositor", "Repõe e organiza mercadorias nas gôndolas.", ["reposicao", "estoque"], pay: 103,
            [.sixMornings, .sixAfternoons, .withSunday], schooling: 5, in: .retail),
        Trade(
            "521140", "Balconista", "Atende no balcão e organiza os produtos.", ["atendimento_publico", "vendas"], pay: 103,
            [.sixAfternoons, .withSunday, .commercial], schooling: 5, in: .retail),
        Trade(
            "421125", "Operador de caixa", "Registra as compras e recebe os pagamentos.", ["operacao_caixa", "atendimento_publico"],
            pay: 105,
            [.sixAfternoons, .withSunday, .thirty], schooling: 7, in: .retail),
        Trade(
            "521110", "Vendedor de loja", "Atende e orienta os clientes.", ["vendas", "atendimento_publico"], pay: 110,
            [.commercial, .sixAfternoons], schooling: 7, in: .retail),
        Trade(
            "521135", "Frentista", "Abastece veículos e recebe pagamentos.", ["atendimento_publico", "operacao_caixa"], courses: ["nr20"],
            pay: 115, [.sixMornings, .sixAfternoons, .twelveByNight], schooling: 5, hazardous: true, in: .retail),
        Trade(
            "513315", "Camareira ou camareiro", "Arruma os quartos e repõe o enxoval.", ["limpeza", "lavanderia"], pay: 103,
            [.withSunday, .sixMornings], in: .care),
        Trade(
            "516345", "Auxiliar de lavanderia", "Lava, seca e passa roupas.", ["lavanderia", "trabalho_em_equipe"], pay: 103,
            [.sixMornings, .twelveByDay, .commercial], unhealthy: true, inPrison: true, in: .care),
        Trade(
            "516210", "Cuidador de idosos", "Acompanha e ajuda pessoas idosas.", ["cuidado_idosos"],
            courses: ["cuidador_idosos", "primeiros_socorros"],
            pay: 112, [.twelveByDay, .twelveByNight], schooling: 5, in: .care),
        Trade(
            "516105", "Barbeiro", "Corta cabelo e faz barba.", ["barbearia", "corte_cabelo"], courses: ["barbeiro"], pay: 115,
            [.sixAfternoons, .commercial], inPrison: true, in: .care),
        Trade(
            "516110", "Cabeleireira ou cabeleireiro", "Corta, escova e trata cabelos.", ["corte_cabelo", "atendimento_publico"], pay: 115,
            [.sixAfternoons, .commercial], in: .care),
        Trade(
            "516120", "Manicure", "Cuida de unhas de mãos e pés.", ["manicure", "atendimento_publico"], pay: 103,
            [.sixAfternoons, .afternoons],
            in: .care),
        Trade(
            "411005", "Auxiliar administrativo", "Organiza documentos e atende ao telefone.",
            ["informatica_basica", "organizacao_arquivo", "telefone"], courses: ["auxiliar_administrativo", "informatica"], pay: 112,
            [.commercial, .commercial, .mornings], schooling: 7, in: .office),
        Trade(
            "422105", "Recepcionista", "Recebe e orienta quem chega.", ["atendimento_publico", "telefone", "informatica_basica"],
            courses: ["informatica"], pay: 108, [.commercial, .thirty, .twelveByDay], schooling: 7, in: .office),
        Trade(
            "422310", "Operador de teleatendimento", "Atende clientes por telefone.", ["telefone", "digitacao"], courses: ["informatica"],
            pay: 104, [.thirty, .afternoons], schooling: 7, in: .office),
        Trade(
            "519320", "Tosador de animais", "Dá banho e tosa em cães e gatos.", ["cuidado_animais"], pay: 110, [.commercial, .sixMornings],
            in: .care),
    ]
}
