/// A compiled regular expression in the syntax of RE2.
///
/// Matching takes time proportional to the length of the text times the size of the pattern, whatever both are: all ways to match are
/// followed at once, none is tried twice at one place.
///
/// Source: Ken Thompson, "Regular Expression Search Algorithm" (CACM 11(6), 1968), in the form of Russ Cox, "Regular Expression Matching: the
/// Virtual Machine Approach", <https://swtch.com/~rsc/regexp/regexp2.html>.
package struct Pattern: Sendable {
    enum Instruction: Sendable {
        case character(UInt32)
        case any(newline: Bool)
        case set(Int)
        /// Go on at both, at the first with preference.
        case split(Int, Int)
        case jump(Int)
        case save(Int)
        case assertion(PatternTree.Assertion)
        case match
    }

    /// The most instructions a pattern may become; repetitions with counts are written out.
    package static let largest = 10_000

    let instructions: [Instruction]
    let classes: [CharacterClass]
    /// Groups that capture, the whole match not counted.
    package let groupCount: Int

    /// A match can only begin where the text does.
    var isAnchored: Bool { if case .assertion(.textStart) = instructions[1] { true } else { false } }

    /// What the pattern costs to hold and to run, per character of a text.
    package var size: Int { instructions.count }

    /// - Throws: ``EvaluationError/invalidArgument(_:)``, with what is wrong, for a text that is no pattern or a pattern that is too large.
    package init(_ text: String) throws(EvaluationError) {
        var builder = Builder()
        do throws(PatternParser.Failure) {
            let (tree, groups) = try PatternParser.parse(text)
            groupCount = groups
            try builder.add(.group(tree, index: 0))
        } catch {
            throw .invalidArgument("\(quoted(text)) is not a regular expression: \(error.message)")
        }
        instructions = builder.instructions + [.match]
        classes = builder.classes
    }

    private struct Builder {
        var instructions: [Instruction] = []
        var classes: [CharacterClass] = []

        private mutating func emit(_ instruction: Instruction) throws(PatternParser.Failure) {
            guard instructions.count < Pattern.largest else { throw PatternParser.Failure(message: "it is too large") }
            instructions.append(instruction)
        }

        mutating func add(_ tree: PatternTree) throws(PatternParser.Failure) {
            switch tree {
            case .empty: break
            case .character(let code): try emit(.character(code))
            case .any(let newline): try emit(.any(newline: newline))
            case .set(let set):
                try emit(.set(classes.count))
                classes.append(set)
            case .assertion(let assertion): try emit(.assertion(assertion))
            case .sequence(let parts): for part in parts { try add(part) }
            case .alternatives(let choices):
                var exits: [Int] = []
                for (index, choice) in choices.enumerated() {
                    let isLast = index == choices.count - 1
                    let split = instructions.count
                    if !isLast { try emit(.split(split + 1, 0)) }
                    try add(choice)
                    if !isLast {
                        exits.append(instructions.count)
                        try emit(.jump(0))
                        instructions[split] = .split(split + 1, instructions.count)
                    }
                }
                for exit in exits { instructions[exit] = .jump(instructions.count) }
            case .group(let inner, let index):
                try emit(.save(2 * index))
                try add(inner)
                try emit(.save(2 * index + 1))
            case .repetition(let inner, let least, let most, let isGreedy):
                let isEndless = most == nil
                for _ in 0..<(isEndless ? max(0, least - 1) : least) {
                    let before = instructions.count
                    try add(inner)
                    // What emits nothing would never reach the limit of the size.
                    if instructions.count == before { return }
                }
                guard let most else {
                    // `x*` is `(x+)?`, so that a round that takes nothing ends the loop, as in Perl.
                    let skip = instructions.count
                    if least == 0 { try emit(.split(0, 0)) }
                    let loop = instructions.count
                    try add(inner)
                    try emit(choice(loop, instructions.count + 1, isGreedy))
                    if least == 0 { instructions[skip] = choice(loop, instructions.count, isGreedy) }
                    return
                }
                var splits: [Int] = []
                for _ in least..<most {
                    splits.append(instructions.count)
                    try emit(.split(0, 0))
                    try add(inner)
                }
                for split in splits { instructions[split] = choice(split + 1, instructions.count, isGreedy) }
            }
        }

        private func choice(_ inside: Int, _ after: Int, _ isGreedy: Bool) -> Instruction {
            isGreedy ? .split(inside, after) : .split(after, inside)
        }
    }
}
