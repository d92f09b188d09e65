/// Which categories of the Brazilian driving licence cover which.
package enum DrivingLicence {
    /// Whether one of the categories held lets the person drive what the required one asks; an empty requirement is always met.
    ///
    /// E covers D, C and B; D covers C and B; C covers B; A covers ACC.
    ///
    /// Source: CTB, art. 143.
    package static func covers(_ held: [String], _ required: String) -> Bool {
        switch required {
        case "": true
        case "ACC": held.contains("ACC") || held.contains("A")
        case "B": !Set(held).isDisjoint(with: ["B", "C", "D", "E"])
        case "C": !Set(held).isDisjoint(with: ["C", "D", "E"])
        case "D": !Set(held).isDisjoint(with: ["D", "E"])
        default: held.contains(required)
        }
    }
}
