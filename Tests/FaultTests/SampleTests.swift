import FaultTesting
import Testing

/// The same faults as `make test-faults` plays, those that take seconds. How long recovery takes is measured there, where the machine has
/// nothing else to do.
@Suite("A sample of the faults")
struct SampleTests {
    @Test("is survived")
    func sample() async throws {
        let faults = Catalogue.faults.filter(\.isSample)
        #expect(faults.count >= 8)
        try await Keeper.with { keeper in
            let template = try await Template.make(keeper, seed: 1)
            let run = FaultRun(keeper: keeper, template: template, seed: 1, isTimed: false)
            for fault in faults {
                if let missing = await FaultRun.missing(fault) {
                    print("\(fault.code) left out: \(missing)")
                    continue
                }
                let report = await run.play(fault)
                #expect(report.survived, "\(report.line)")
            }
        }
    }

    @Test("is of a catalogue in which every fault of the groups A to F stands once, played or left out")
    func isComplete() {
        var expected = (1...78).map { number in
            let group =
                switch number {
                case ...16: "A"
                case ...42: "B"
                case ...52: "C"
                case ...58: "D"
                case ...70: "E"
                default: "F"
                }
            return group + (number < 10 ? "0" : "") + "\(number)"
        }
        // Beside the catalogue's.
        expected.append("C79")
        #expect((Catalogue.faults.map(\.code) + Catalogue.leftOut.map(\.code)).sorted() == expected.sorted())
    }

    @Test("is of the catalogue that Faults.md shows: `encaminha-faults --table` prints it")
    func isDocumented() throws {
        let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
        let page = try #require(Catalogue.text(of: root + "/Sources/encaminhad/Encaminha.docc/Faults.md"))
        #expect(page.hasSuffix(Catalogue.table + "\n"), "the table of Faults.md is not the catalogue")
    }
}
