/// What an expression may cost: to compile and to evaluate.
package struct Limits: Sendable, Equatable {
    /// The longest source text, in UTF-8 bytes.
    package var sourceLength = 100_000
    /// The deepest nesting of an expression: parentheses, calls, selections, arithmetic chains. (`&&` and `||` chains count as one level.)
    package var depth = 250
    /// The deepest nesting of comprehensions (`all`, `exists`, `map`…).
    package var comprehensionDepth = 8
    /// The most errors reported in one run.
    package var diagnostics = 20
    /// Steps of one evaluation: nodes visited inside comprehensions, elements and groups of 16 bytes moved by functions.
    package var steps = 1_000_000

    /// The most steps an expression may be able to take, by ``Program/worstSteps``; above, it is refused when compiled.
    package var cost: Int?

    package init() {}

    /// The largest string (bytes) or list (elements) that one function call builds.
    static let largestResult = 4_000_000
}
