import Testing

@testable import Operations

@Suite("Health")
struct HealthTests {
    private let start = ContinuousClock.now
    private let well = Health.Phase("caught_up", isReady: true, reason: "all is reflected")
    private let away = Health.Phase("reconnecting", isReady: false, reason: "the \"database\" is away")

    @Test("it is live as long as the last progress is no older than the deadline")
    func live() {
        let health = Health(well, deadline: .seconds(10), now: start)
        #expect(health.live(at: start + .seconds(10)).isWell)
        #expect(!health.live(at: start + .seconds(11)).isWell)
        health.progressed(at: start + .seconds(11))
        #expect(health.live(at: start + .seconds(21)).isWell)
        #expect(
            health.live(at: start + .seconds(25)).json == "{\"live\":false,\"progress_age_seconds\":14,\"deadline_seconds\":10}")
    }

    @Test("it is ready in a phase that keeps the promises, and not in another")
    func ready() {
        let health = Health(away, deadline: .seconds(10), now: start)
        #expect(
            health.ready(at: start + .seconds(3))
                == Health.Answer(
                    isWell: false,
                    json: "{\"ready\":false,\"phase\":\"reconnecting\",\"reason\":\"the \\\"database\\\" is away\",\"phase_age_seconds\":3}"
                ))
        health.entered(well, at: start + .seconds(4))
        #expect(health.ready(at: start + .seconds(5)).isWell)
    }

    @Test("a loop that hangs is not ready, whatever phase it is in")
    func stuck() {
        let health = Health(well, deadline: .seconds(10), now: start)
        let answer = health.ready(at: start + .seconds(60))
        #expect(!answer.isWell)
        #expect(answer.json.contains("no progress for 60 seconds"))
    }

    @Test("entering the same phase again does not make it younger")
    func age() {
        let health = Health(well, deadline: .seconds(100), now: start)
        health.entered(well, at: start + .seconds(30))
        #expect(health.ready(at: start + .seconds(40)).json.contains("\"phase_age_seconds\":40"))
    }
}
