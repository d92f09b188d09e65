/// A parsed regular expression.
indirect enum PatternTree: Sendable {
    case empty
    case character(UInt32)
    case any(newline: Bool)
    case set(CharacterClass)
    case assertion(Assertion)
    case sequence([PatternTree])
    case alternatives([PatternTree])
    /// `most` is nil without an upper bound.
    case repetition(PatternTree, least: Int, most: Int?, isGreedy: Bool)
    case group(PatternTree, index: Int)

    /// What holds between two characters.
    enum Assertion: Sendable {
        case textStart, textEnd, lineStart, lineEnd, wordBoundary, notWordBoundary
    }
}
