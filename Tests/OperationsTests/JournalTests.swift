import Glibc
import Logging
import Testing

@testable import Operations

@Suite("Records in the journal")
struct JournalTests {
    @Test("a value with a line feed is preceded by its length, so that it cannot pass for another field")
    func payload() {
        let bytes = JournalSocket.payload([("MESSAGE", "one"), ("ENCAMINHA_ERROR", "two\nPRIORITY=0")])
        #expect(
            bytes == Array("MESSAGE=one\nENCAMINHA_ERROR\n".utf8) + [14, 0, 0, 0, 0, 0, 0, 0] + Array("two\nPRIORITY=0\n".utf8))
    }

    @Test("metadata comes under keys of our own, the level as a priority")
    func fields() {
        let fields = JournalLogHandler.fields(
            level: .warning, label: "encaminhad", message: "it is so", metadata: ["vacancy.id": "7", "Änderung": "x"])
        #expect(
            fields.map { "\($0.key)=\($0.value)" } == [
                "MESSAGE=it is so", "PRIORITY=4", "SYSLOG_IDENTIFIER=encaminhad", "ENCAMINHA_VACANCY_ID=7", "ENCAMINHA__NDERUNG=x",
            ])
    }

    @Test("keys are what the journal takes", arguments: ["", "_", String(repeating: "a", count: 100), "a b", "PRIORITY"])
    func keys(_ name: String) {
        let key = JournalSocket.key(name)
        #expect(key.hasPrefix("ENCAMINHA_") && key.utf8.count <= 64)
        #expect(
            key.utf8.allSatisfy {
                ("A"..."Z").contains(Character(Unicode.Scalar($0))) || ("0"..."9").contains(Character(Unicode.Scalar($0))) || $0 == 95
            })
    }

    @Test("a record arrives as one datagram; without a journal the handler says so")
    func send() throws {
        let receiver = try DatagramReceiver()
        let journal = try #require(JournalSocket(path: receiver.path))
        #expect(journal.send([("MESSAGE", "here")]))
        #expect(receiver.next() == "MESSAGE=here\n")
        let nobody = try #require(JournalSocket(path: receiver.path + ".none"))
        #expect(!nobody.send([("MESSAGE", "there")]))
    }

    // The daemon stood still with whoever reads the journal.
    @Test("a journal that reads nothing is not waited for")
    func full() throws {
        let receiver = try DatagramReceiver()
        let journal = try #require(JournalSocket(path: receiver.path))
        var taken = 0
        // However long the queue may be that this machine allows, it ends.
        while taken < 1_000_000, journal.send([("MESSAGE", "here")]) { taken += 1 }
        #expect(taken > 0 && taken < 1_000_000)
        #expect(receiver.next() == "MESSAGE=here\n")
        #expect(journal.send([("MESSAGE", "there")]))
    }

    @Test("the journal is used only where standard error is the journal")
    func detection() {
        #expect(JournalSocket(environment: [:]) == nil)
        #expect(JournalSocket(environment: ["JOURNAL_STREAM": "1:2"]) == nil)
    }

    @Test("a level that is changed counts for loggers that exist already")
    func level() {
        let level = AdjustableLogLevel(.info)
        let logger = Logger(label: "x") { JSONLogHandler(label: $0, level: level) }
        #expect(logger.logLevel == .info)
        level.value = .debug
        #expect(logger.logLevel == .debug)
    }
}
