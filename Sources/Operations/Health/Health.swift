import Synchronization

/// Whether the loop that does the work goes round, and whether what it keeps is up to date: for whoever asks from outside.
///
/// Touches nothing: an answer never waits for the database.
package final class Health: Sendable {
    /// What the loop is at.
    package struct Phase: Sendable, Equatable {
        /// One word for programs: `caught_up`.
        package let name: String
        /// Whether what is promised is kept in this phase.
        package let isReady: Bool
        /// One sentence for people. Ids and counts only.
        package let reason: String

        package init(_ name: String, isReady: Bool, reason: String) {
            self.name = name
            self.isReady = isReady
            self.reason = reason
        }
    }

    /// The answer to one question.
    package struct Answer: Sendable, Equatable {
        package let isWell: Bool
        /// One object.
        package let json: String
    }

    private struct State {
        var phase: Phase
        var since: ContinuousClock.Instant
        var progressAt: ContinuousClock.Instant
    }

    /// How long the loop may take for one round.
    package let deadline: Duration
    private let state: Mutex<State>

    package init(_ phase: Phase, deadline: Duration, now: ContinuousClock.Instant = .now) {
        self.deadline = deadline
        state = Mutex(State(phase: phase, since: now, progressAt: now))
    }

    /// The loop has gone round, or has taken a step on a long way.
    package func progressed(at now: ContinuousClock.Instant = .now) { state.withLock { $0.progressAt = now } }

    /// The loop is at something else now, which is progress too.
    package func entered(_ phase: Phase, at now: ContinuousClock.Instant = .now) {
        state.withLock { state in
            if state.phase.name != phase.name { state.since = now }
            state.phase = phase
            state.progressAt = now
        }
    }

    /// Whether the loop has made progress within the deadline.
    package func live(at now: ContinuousClock.Instant = .now) -> Answer {
        let state = state.withLock { $0 }
        let age = now - state.progressAt
        return Answer(
            isWell: age <= deadline,
            json: "{\"live\":\(age <= deadline),\"progress_age_seconds\":\(age.wholeSeconds),\"deadline_seconds\":\(deadline.wholeSeconds)}"
        )
    }

    /// Whether the loop is in a phase that keeps the promises, and goes round.
    package func ready(at now: ContinuousClock.Instant = .now) -> Answer {
        let state = state.withLock { $0 }
        let isStuck = now - state.progressAt > deadline
        let isReady = state.phase.isReady && !isStuck
        let reason =
            isStuck
            ? "no progress for \((now - state.progressAt).wholeSeconds) seconds; before that: \(state.phase.reason)" : state.phase.reason
        return Answer(
            isWell: isReady,
            json:
                "{\"ready\":\(isReady),\"phase\":\(JSONText.quoted(state.phase.name)),\"reason\":\(JSONText.quoted(reason)),\"phase_age_seconds\":\((now - state.since).wholeSeconds)}"
        )
    }
}

extension Duration {
    /// Rounded down.
    fileprivate var wholeSeconds: Int64 { components.seconds }
}
