/// Where a person lives or a job is done, as exactly as it is known.
package struct Place: Sendable, Equatable {
    /// IBGE code.
    package let municipality: String
    /// The neighbourhood's name.
    package let area: String?
    /// Degrees.
    package let point: Point?

    package struct Point: Sendable, Equatable {
        package let latitude: Double
        package let longitude: Double

        package init(latitude: Double, longitude: Double) {
            self.latitude = latitude
            self.longitude = longitude
        }
    }
}

extension Place {
    /// A place in Greater Vitória, a few hundred metres from the middle of a neighbourhood.
    ///
    /// - Parameter knowing: Percent of places whose neighbourhood is known, and of those whose point is.
    static func draw(_ odds: Odds<Municipality>, knowing percent: Int, _ dice: inout Dice) -> Place {
        let municipality = odds.draw(&dice)
        let neighbourhood = dice.pick(municipality.neighbourhoods)
        // Ten-thousandths of a degree, some eleven metres; whole numbers until the last step, so that all machines agree.
        let (north, east) = (dice.between(-60, 60), dice.between(-60, 60))
        let isAreaKnown = dice.chance(percent)
        let isPointKnown = isAreaKnown && dice.chance(percent)
        return Place(
            municipality: municipality.code, area: isAreaKnown ? neighbourhood.name : nil,
            point: isPointKnown
                ? Point(
                    latitude: Double(neighbourhood.south * 10 + north) / -10_000,
                    longitude: Double(neighbourhood.west * 10 + east) / -10_000) : nil)
    }
}
