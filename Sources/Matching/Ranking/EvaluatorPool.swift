import CEL
import Rules
internal import Synchronization

/// Evaluators of one rule set on one day, kept because they have learned what vacancies share; one for each thread that ranks at a time.
///
/// What an evaluator remembers never shows in its answers, so that copies of a market may share a pool.
final class EvaluatorPool: Sendable {
    /// Handed from thread to thread.
    ///
    /// Unchecked: an evaluator is either in the pool, where nobody uses it, or with the one who took it out under the lock.
    private struct Idle: @unchecked Sendable {
        let evaluator: ColumnarEvaluator
    }

    private let rules: CompiledRuleSet
    private let today: Timestamp
    private let portion: Int
    private let idle = Mutex<[Idle]>([])

    /// - Parameter portion: How many people are asked at a time.
    init(_ rules: CompiledRuleSet, today: Timestamp, portion: Int) { (self.rules, self.today, self.portion) = (rules, today, portion) }

    /// Lends an evaluator that nobody else uses meanwhile.
    func withEvaluator<Result>(_ body: (ColumnarEvaluator) -> Result) -> Result {
        let known = idle.withLock { $0.popLast() }
        let lent = known ?? Idle(evaluator: ColumnarEvaluator(rules, today: today, portion: portion))
        defer { idle.withLock { $0.append(lent) } }
        return body(lent.evaluator)
    }

    /// Lets go of all that nobody uses but one: what each has learned takes as much again.
    func keepOne() {
        let spare = idle.withLock { evaluators in
            defer { evaluators.removeFirst(max(0, evaluators.count - 1)) }
            return evaluators.dropLast()
        }
        // Freed here, and not while others wait.
        _ = consume spare
    }
}
