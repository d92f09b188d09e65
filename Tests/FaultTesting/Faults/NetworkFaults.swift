import DatabaseTesting
import Glibc
import Postgres

/// Group C: what becomes of the way between daemon and server.
extension Catalogue {
    static let networkFaults: [Fault] = [
        Fault(
            "C44", "every connection reset, 20 times", promises: "it connects again and finds what it missed",
            { fault in
                fault.route = .proxy
                fault.isSample = true
            }
        ) { stage in
            var generator = stage.generator()
            for _ in 0..<20 {
                stage.proxy?.resetAll()
                try await Task.sleep(for: .milliseconds(Int.random(in: 0...300, using: &generator)))
            }
            stage.proxy?.resetAll()
        },

        Fault("C45", "latency of 0 to 1000 ms on every piece, for 20 s", promises: "no time limit misfires", { $0.route = .proxy }) {
            stage in
            let sessions = stage.proxy?.accepted ?? 0
            stage.proxy?.behave { $0.latency = 0...1000 }
            try await Task.sleep(for: .seconds(20))
            stage.require((stage.proxy?.accepted ?? 0) == sessions, "sessions were given up")
            stage.proxy?.heal()
        },

        Fault(
            "C46", "8 kB/s, then pieces of one byte, then closed in the middle of messages",
            promises: "a message in pieces is one message, and half a result is never used", { $0.route = .proxy }
        ) { stage in
            stage.proxy?.behave { $0.bytesPerSecond = 8192 }
            try await Task.sleep(for: .seconds(15))
            stage.proxy?.behave {
                $0.bytesPerSecond = nil
                $0.slice = 1
            }
            try await Task.sleep(for: .seconds(10))
            var generator = stage.generator()
            for _ in 0..<25 {
                let limit = Int.random(in: 1...60_000, using: &generator)
                stage.proxy?.behave {
                    $0.slice = nil
                    $0.closesAfter = limit
                }
                stage.proxy?.resetAll()
                try await Task.sleep(for: .milliseconds(300))
            }
            stage.proxy?.heal()
            stage.proxy?.resetAll()
        },

        Fault("C49", "the answer to a committed batch lost, eight times", promises: "the batch counts once", { $0.route = .proxy }) {
            stage in
            let proxy = try stage.requireProxy()
            for round in 1...8 {
                proxy.behave { $0.losesAnswerToRequests = 1500 }
                try await eventually("the answer to a batch is lost") { proxy.lostAnswers >= round ? true : nil }
                proxy.heal()
                try await stage.caughtUpOnce()
            }
        },
    ]
}

extension Stage {
    func requireProxy() throws -> Proxy {
        guard let proxy else { throw StageError("this fault has no proxy") }
        return proxy
    }
}
