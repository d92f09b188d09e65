import Placement
import Postgres
import Store
import Testing

@Suite("Trouble told apart")
struct TroubleTests {
    @Test(
        "by SQLSTATE: what it is and what is done about it",
        arguments: [
            ("40001", .conflict, .retryNow), ("40P01", .conflict, .retryNow), ("55P03", .conflict, .retryNow),
            ("57P01", .connectionLost, .retryLater), ("57P02", .connectionLost, .retryLater), ("57P03", .startingUp, .retryLater),
            ("08006", .connectionLost, .retryLater), ("08P01", .connectionLost, .retryLater),
            ("53100", .diskFull, .retryLater), ("53200", .outOfMemory, .retryLater), ("53300", .tooManyConnections, .retryLater),
            ("53400", .serverLimit, .retryLater), ("54000", .serverLimit, .retryLater), ("58030", .serverLimit, .retryLater),
            ("25006", .readOnly, .retryLater), ("57014", .ended, .retryLater), ("25P03", .ended, .retryLater),
            ("57P05", .ended, .retryLater), ("28P01", .refused, .retryLater), ("28000", .refused, .retryLater),
            ("3D000", .refused, .retryLater), ("42501", .rightMissing, .retryLater), ("42P01", .schema, .giveUpBeforeReady),
            ("42883", .schema, .giveUpBeforeReady), ("3F000", .schema, .giveUpBeforeReady), ("55006", .leaseTaken, .standBy),
            ("23505", .unexpected, .reload), ("22P02", .unexpected, .reload), ("XX000", .unexpected, .reload),
            ("P0001", .unexpected, .reload), ("0A000", .unexpected, .reload),
        ] as [(String, Trouble, Trouble.Remedy)])
    func states(state: String, trouble: Trouble, remedy: Trouble.Remedy) {
        #expect(Trouble(.server, SQLState(rawValue: state)) == trouble)
        #expect(trouble.remedy == remedy)
    }

    @Test("without a state the kind of the error decides; with one that is not known, a lost connection is a lost connection")
    func kinds() {
        #expect(Trouble(.connectionLost, nil) == .connectionLost)
        #expect(Trouble(.connectionFailed, nil) == .unreachable)
        #expect(Trouble(.timeout, nil) == .unreachable)
        #expect(Trouble(.decoding, nil) == .unexpected)
        #expect(Trouble(.connectionLost, SQLState(rawValue: "XX000")) == .connectionLost)
        #expect(Trouble(StoreError.Kind.lease) == .leaseTaken)
        #expect(Trouble(StoreError.Kind.schema).remedy == .giveUpBeforeReady)
        #expect(Trouble(StoreError.Kind.ruleSet).remedy == .giveUpBeforeReady)
    }

    @Test("every trouble has a line of its own for the status, of few words")
    func statusLines() {
        let lines = Trouble.allCases.map(\.status)
        #expect(Set(lines).count == lines.count)
        #expect(lines.allSatisfy { $0.utf8.count < 90 && !$0.contains("\n") })
    }

    @Test("a trouble that lasts is said once, then every hundredth time; another one, and the end, are said at once")
    func outage() {
        var outage = Outage()
        #expect(outage.recovered() == .none)
        let said = (0..<300).map { _ in outage.failed(.diskFull) == .say }
        #expect(said.indices.filter { said[$0] } == [0, 100, 200])
        #expect(outage.failed(.unreachable) == .say)
        #expect(outage.failed(.unreachable) == .stayQuiet)
        #expect(outage.recovered() == .say(.unreachable))
        #expect(outage.recovered() == .none)
        #expect(outage.failed(.unreachable) == .say)
    }
}
