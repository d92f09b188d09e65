import Placement
import Rules
import Store
import Testing

@Suite("The slow walk over everything")
struct ExaminationTests {
    private func rows(_ side: Side, _ ids: ClosedRange<Int64>) -> Examination.Step { .rows(ExaminedRange(side: side, ids: ids)) }

    @Test("goes through candidates, vacancies and what stands, each number once, and begins anew")
    func order() {
        let start = ContinuousClock.now
        var now = start
        var examination = Examination(every: .seconds(10), from: start)
        func step() -> Examination.Step? {
            now += .seconds(10)
            return examination.step(at: now) { $0 == .candidate ? 12_500 : 10 }
        }
        let pass = [
            rows(.candidate, 1...5_000), rows(.candidate, 5_001...10_000), rows(.candidate, 10_001...Int64.max),
            rows(.vacancy, 1...Int64.max), .standing,
        ]
        for expected in pass + pass { #expect(step() == expected) }
    }

    @Test("an office that grows or shrinks meanwhile is gone through all the same")
    func growing() {
        var examination = Examination(every: .zero)
        #expect(examination.step { _ in 7_500 } == rows(.candidate, 1...5_000))
        #expect(examination.step { _ in 25_000 } == rows(.candidate, 5_001...10_000))
        #expect(examination.step { _ in 0 } == rows(.candidate, 10_001...Int64.max))
        #expect(examination.step { _ in 0 } == rows(.vacancy, 1...Int64.max))
        #expect(examination.step { _ in 0 } == .standing)
    }

    @Test("nothing is looked at before its time, and the time counts from the last look")
    func pace() {
        let start = ContinuousClock.now
        var examination = Examination(every: .seconds(10), from: start)
        #expect(examination.step(at: start + .seconds(9)) { _ in 1 } == nil)
        #expect(examination.step(at: start + .seconds(25)) { _ in 1 } == rows(.candidate, 1...Int64.max))
        #expect(examination.step(at: start + .seconds(34)) { _ in 1 } == nil)
        #expect(examination.step(at: start + .seconds(35)) { _ in 1 } == rows(.vacancy, 1...Int64.max))
    }
}
