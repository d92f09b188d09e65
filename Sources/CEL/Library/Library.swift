/// Every function declared from the start, one file per subject.
enum Library {
    static var functions: [Function] {
        operators + conversions + time + strings + [format] + math + sets + lists + optionals + encoders + patterns
    }

    static let a = CELType.parameter("A")
    static let b = CELType.parameter("B")

    /// Fails for values that no overload takes; reached only where checking is disabled.
    static func refuse(_ name: String) -> EvaluationError { .noSuchOverload(name) }
}
