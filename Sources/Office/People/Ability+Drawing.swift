extension Candidate.Ability {
    /// Six people in a hundred say that they have a disability; some others wish for an accommodation.
    static func draw(_ dice: inout Dice) -> Self {
        let isDisabled = dice.chance(6)
        let needs = isDisabled ? dice.pick(dice.between(1, 2), of: accommodations) : []
        let wishes = isDisabled || dice.chance(5) ? dice.pick(dice.between(1, 2), of: accommodations.filter { !needs.contains($0) }) : []
        return Self(isDisabled: isDisabled, accommodationsIndispensable: needs, accommodationsDesired: wishes)
    }

    private static let accommodations = [
        "rampa", "banheiro_acessivel", "libras", "trabalho_sentado", "sem_carga", "pausas", "ambiente_silencioso", "instrucao_simples",
    ]
}
