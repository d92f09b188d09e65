package import Postgres

/// Where an egressa or pré-egressa stands, as far as it bears on work. Neutral and attested; there is no place for an offence.
package struct Custody: Sendable, Equatable {
    /// A code of `custody`.
    package var situation: String?
    package var releasedOn: Day?
    package var releaseEarliest: Day?
    package var releaseLatest: Day?
    package var releaseCheckedOn: Day?
    package var isMonitored: Bool?
    package var isCertificatePresentable: Bool?
    /// When the limits were gone through; until then none is known, and none absent.
    package var limitsReviewedOn: Day?
    /// Empty unless they were gone through.
    package var limits: [Limit] = []
}

extension Custody {
    static func draw(
        _ profile: Candidate.Profile, known: Int, enrolledOn: Day, home: Place?, _ today: Day, _ dice: inout Dice
    ) -> Custody {
        let situation = profile == .preEgressa ? before.draw(&dice) : after.draw(&dice)
        var custody = Custody()
        custody.situation = dice.maybe(known) { _ in situation }
        custody.isMonitored = dice.maybe(known - 8) { $0.chance(monitored[situation] ?? 0) }
        custody.isCertificatePresentable = dice.maybe(known / 2) {
            $0.chance(situation == "pena_cumprida" || situation == "absolvida" ? 92 : 35)
        }
        if profile == .preEgressa {
            // The national policy counts the last six months before release (Decreto 11.843/2023).
            let earliest = today.adding(dice.between(-10, 160))
            custody.releaseEarliest = dice.maybe(known) { _ in earliest }
            custody.releaseLatest = custody.releaseEarliest?.adding(dice.pick([0, 0, 10, 15, 30, 60]))
            custody.releaseCheckedOn = custody.releaseEarliest == nil ? nil : today.adding(-dice.below(60))
        } else {
            custody.releasedOn = dice.maybe(known) { enrolledOn.adding(-min($0.below(400), $0.below(400))) }
        }
        if dice.chance(known - 3) {
            custody.limitsReviewedOn = max(enrolledOn, today.adding(-dice.below(150)))
            custody.limits = Limit.draw(situation, home: home, today, &dice)
        }
        return custody
    }

    private static let before = Odds([("semiaberto", 64), ("fechado", 24), ("provisorio", 6), ("prisao_domiciliar", 6)])
    private static let after = Odds([
        ("livramento_condicional", 29), ("aberto", 23), ("pena_cumprida", 17), ("semiaberto_harmonizado", 13), ("medida_cautelar", 7),
        ("prisao_domiciliar", 5), ("alternativa_penal", 4), ("absolvida", 2),
    ])
    /// Percent of people who wear a device.
    private static let monitored = [
        "semiaberto_harmonizado": 88, "prisao_domiciliar": 70, "aberto": 22, "livramento_condicional": 14, "medida_cautelar": 25,
        "semiaberto": 15,
    ]
}
