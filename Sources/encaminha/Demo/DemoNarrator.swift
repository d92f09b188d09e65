import Operations

/// Tells what the demo does: the story to standard output, or to standard error when that is kept for JSON.
final class DemoNarrator {
    private let stream: StandardStream
    private var stepBegan = ContinuousClock.now
    private var step: String?

    init(isQuiet: Bool) {
        stream = isQuiet ? .error : .output
    }

    /// A chapter's heading.
    func chapter(_ title: String) {
        finish()
        write("\n\u{25B8} \(title)")
    }

    /// Lines of a chapter.
    func say(_ text: String) {
        finish()
        write(text.split(separator: "\n", omittingEmptySubsequences: false).map { "  \($0)" }.joined(separator: "\n"))
    }

    /// Something that takes a while begins; it is said at once, and how long it took when the next thing is said.
    func begin(_ text: String) {
        finish()
        step = text
        stepBegan = ContinuousClock.now
        stream.write("  \(text) … ")
    }

    /// The running step has ended.
    func finish() {
        guard step != nil else { return }
        step = nil
        write(Self.seconds(ContinuousClock.now - stepBegan))
    }

    private func write(_ line: String) {
        stream.say(line)
    }

    /// `0.4 s`
    static func seconds(_ duration: Duration) -> String {
        let tenths = duration.components.seconds * 10 + duration.components.attoseconds / 100_000_000_000_000_000
        return "\(tenths / 10).\(tenths % 10) s"
    }

    /// Milliseconds with one decimal, as a number.
    static func milliseconds(_ duration: Duration) -> String {
        let tenths = duration.components.seconds * 10_000 + duration.components.attoseconds / 100_000_000_000_000
        return "\(tenths / 10).\(tenths % 10)"
    }
}
