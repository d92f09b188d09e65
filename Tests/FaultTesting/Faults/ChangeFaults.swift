import DatabaseTesting
import Glibc
import Postgres

/// Group E: versions, rule sets, and several at once.
extension Catalogue {
    static let changeFaults: [Fault] = [
        Fault(
            "E63", "five instances at once, killed at random", promises: "one writes at a time, and no cap is exceeded",
            { fault in
                fault.pollInterval = 1
                fault.recovery = .seconds(35)
            }
        ) { stage in
            var generator = stage.generator()
            let all = [stage.daemon] + ["two", "three", "four", "five"].map { stage.addSecond($0) }
            for _ in 0..<15 {
                try await Task.sleep(for: .milliseconds(Int.random(in: 100...900, using: &generator)))
                guard let one = all.randomElement(using: &generator), one.processID != nil else { continue }
                try await one.restart(Bool.random(using: &generator) ? SIGKILL : SIGTERM)
            }
        }
    ]
}
