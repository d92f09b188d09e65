/// The names under which operators are declared as functions.
enum Operator {
    static let contained = "@in"
    static let not = "!_"
    static let negate = "-_"
}
