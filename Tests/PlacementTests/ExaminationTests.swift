import Placement
import Rules
import Store
import Testing

@Suite("The slow walk over everything")
struct ExaminationTests {
    private func rows(_ side: Side, _ ids: ClosedRange<Int64>) -> Examination.Step { .rows(ExaminedRange(side: side, ids: ids)) }

    @Test("goes through candidates, vacancies and what stands, each number once, and begins anew")
    func order() {
        var examination = Examination()
        func step() -> Examination.Step { examination.step { $0 == .candidate ? 2_500 : 10 } }
        let pass = [
            rows(.candidate, 1...1_000), rows(.candidate, 1_001...2_000), rows(.candidate, 2_001...Int64.max),
            rows(.vacancy, 1...Int64.max), .standing,
        ]
        for expected in pass + pass { #expect(step() == expected) }
    }

    @Test("an office that grows or shrinks meanwhile is gone through all the same")
    func growing() {
        var examination = Examination()
        #expect(examination.step { _ in 1_500 } == rows(.candidate, 1...1_000))
        #expect(examination.step { _ in 5_000 } == rows(.candidate, 1_001...2_000))
        #expect(examination.step { _ in 0 } == rows(.candidate, 2_001...Int64.max))
        #expect(examination.step { _ in 0 } == rows(.vacancy, 1...Int64.max))
        #expect(examination.step { _ in 0 } == .standing)
    }
}
