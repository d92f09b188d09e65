import DatabaseTesting
import Foundation
import Postgres
import Testing

@testable import Store

/// What the doctor makes of findings that no test can bring about in a moment: old transactions, full queues and disks, clocks set back.
@Suite("What the doctor makes of what it finds")
struct DoctorJudgementTests {
    private enum Verdict { case ok, attention, fault }

    private func verdict(_ judgement: Judgement) -> Verdict {
        switch judgement {
        case .ok: .ok
        case .attention: .attention
        case .fault: .fault
        }
    }

    @Test("a server older than 15 will not do, nor a database that is not in UTF-8")
    func server() {
        #expect(verdict(ExamineVersion.judge(number: 140_011, name: "14.11")) == .fault)
        #expect(verdict(ExamineVersion.judge(number: 150_000, name: "15.0")) == .ok)
        #expect(verdict(ExamineEncoding.judge("LATIN1")) == .fault)
        #expect(verdict(ExamineEncoding.judge("UTF8")) == .ok)
    }

    @Test("connections: two must be left for the daemon, a tenth for everybody", arguments: zip([80, 88, 96], [0, 1, 2]))
    func connections(used: Int, severity: Int) {
        let expected: [Verdict] = [.ok, .attention, .fault]
        #expect(verdict(ExamineConnections.judge(.init(used: used))) == expected[severity])
    }

    @Test("connections: the limits of the role and of the database count too")
    func connectionLimits() {
        #expect(verdict(ExamineConnections.judge(.init(daemonUses: 19, daemonLimit: 20))) == .attention)
        #expect(verdict(ExamineConnections.judge(.init(daemonLimit: 1))) == .fault)
        #expect(verdict(ExamineConnections.judge(.init(databaseUses: 9, databaseLimit: 10))) == .attention)
        #expect(verdict(ExamineConnections.judge(.init(databaseLimit: 0))) == .fault)
        #expect(verdict(ExamineConnections.judge(.init(daemonUses: 2, daemonLimit: -1))) == .ok)
    }

    @Test("a lease that ran out, was given up, or outlasts what is ever taken")
    func lease() {
        #expect(verdict(ExamineLease.judge(owner: nil, epoch: 0, secondsLeft: nil)) == .fault)
        #expect(verdict(ExamineLease.judge(owner: "a", epoch: 3, secondsLeft: nil)) == .fault)
        #expect(verdict(ExamineLease.judge(owner: "a", epoch: 3, secondsLeft: -0.5)) == .fault)
        #expect(verdict(ExamineLease.judge(owner: "a", epoch: 3, secondsLeft: 29)) == .ok)
        #expect(verdict(ExamineLease.judge(owner: "a", epoch: 3, secondsLeft: 3_600)) == .attention)
    }

    @Test("a change log that nobody prunes, and one that was large once")
    func changeLog() {
        #expect(verdict(ExamineChangeLog.judge(entries: 1_500_000, passed: 1_400_000, bytes: 1 << 27, oldest: 9)) == .attention)
        #expect(verdict(ExamineChangeLog.judge(entries: 1_500_000, passed: 0, bytes: 1 << 27, oldest: 9)) == .ok)
        #expect(verdict(ExamineChangeLog.judge(entries: 0, passed: 0, bytes: 1 << 31, oldest: 0)) == .attention)
    }

    @Test("a transaction that has been open for more than ten minutes is named by its process")
    func transactions() {
        func open(_ seconds: Double) -> ExamineTransactions.Open {
            .init(processID: 4711, role: "maria", state: "idle in transaction", seconds: seconds, horizon: 5)
        }
        #expect(verdict(ExamineTransactions.judge([open(599)])) == .ok)
        guard case .attention(let finding, _) = ExamineTransactions.judge([open(7_300), open(1)]) else {
            Issue.record("two hours are no concern")
            return
        }
        #expect(finding == "maria (pid 4711) idle in transaction for 2 h")
    }

    @Test("a notification queue that fills stops every commit in the end", arguments: zip([0.001, 0.2, 0.6], [0, 1, 2]))
    func notifications(share: Double, severity: Int) {
        let expected: [Verdict] = [.ok, .attention, .fault]
        #expect(verdict(ExamineNotifications.judge(share: share)) == expected[severity])
    }

    @Test("a standby that commits wait for and that is not there; a slot that nobody uses")
    func replication() {
        func judge(_ slots: [ExamineReplication.Slot], standbys: Int, synchronous: Int, waits: Bool) -> Verdict {
            verdict(ExamineReplication.judge(slots, standbys: standbys, synchronous: synchronous, waitsForSynchronous: waits))
        }
        #expect(judge([], standbys: 0, synchronous: 0, waits: true) == .fault)
        #expect(judge([], standbys: 1, synchronous: 1, waits: true) == .ok)
        #expect(judge([.init(name: "a", isActive: true, status: "lost", kept: 0)], standbys: 0, synchronous: 0, waits: false) == .attention)
        #expect(judge([.init(name: "a", isActive: true, status: "reserved", kept: 9)], standbys: 1, synchronous: 0, waits: false) == .ok)
    }

    @Test("whoever connects over the network without TLS is named")
    func transport() {
        #expect(verdict(ExamineTransport.judge(unencrypted: ["maria"], remote: 1, passwords: "scram-sha-256")) == .attention)
        #expect(verdict(ExamineTransport.judge(unencrypted: [], remote: 3, passwords: "scram-sha-256")) == .ok)
    }

    @Test("numbers of transactions that run out")
    func vacuum() {
        #expect(verdict(ExamineVacuum.judge(isOn: true, age: 1_900_000_000)) == .fault)
        #expect(verdict(ExamineVacuum.judge(isOn: true, age: 700_000_000)) == .attention)
        #expect(verdict(ExamineVacuum.judge(isOn: true, age: 200_000_000)) == .ok)
    }

    @Test("a disk nearly full, and one that is")
    func disk() {
        let tera: Int64 = 1 << 40
        #expect(verdict(ExamineDisk.judge([.init(free: 100 << 20, all: tera)])) == .fault)
        #expect(verdict(ExamineDisk.judge([.init(free: tera / 25, all: tera)])) == .attention)
        #expect(verdict(ExamineDisk.judge([.init(free: tera / 2, all: tera)])) == .ok)
        #expect(
            verdict(ExamineDisk.judge([.init(free: tera / 2, all: tera), .init(free: 100 << 20, all: 1 << 30)])) == .fault,
            "the log's own disk is full")
    }

    @Test("a server whose clock is wrong, and one that only took long to answer")
    func clock() {
        func judge(_ server: Int64, _ before: Int64, _ after: Int64) -> Verdict {
            func instant(_ seconds: Int64) -> Instant { Instant(microseconds: seconds * 1_000_000) }
            return verdict(ExamineClock.judge(server: instant(server), before: instant(before), after: instant(after)))
        }
        #expect(judge(1_000, 1_000, 1_000) == .ok)
        #expect(judge(1_005, 1_000, 1_010) == .ok, "an answer that took ten seconds says nothing")
        #expect(judge(1_003, 1_000, 1_000) == .attention)
        #expect(judge(997, 1_000, 1_000) == .attention)
    }

    @Test("time-zone data of before Brazil gave up daylight saving time give themselves away")
    func timeZones() {
        func judge(server: Int64?, program: Int64?) -> Verdict {
            verdict(ExamineTimeZones.judge([.init(zone: "America/Sao_Paulo", moment: 1_705_320_000, server: server, program: program)]))
        }
        #expect(judge(server: -10_800, program: -10_800) == .ok)
        #expect(judge(server: -7_200, program: -10_800) == .fault)
        #expect(judge(server: nil, program: -10_800) == .fault)
    }

    @Test(
        "durations as people write them in settings",
        arguments: zip(
            ["0", "1500", "5s", "10 min", "1h", "2d", "soon", "3 weeks"],
            [0, 1_500, 5_000, 600_000, 3_600_000, 172_800_000, nil, nil] as [Int64?]))
    func durations(text: String, milliseconds: Int64?) {
        #expect(EffectiveSetting(name: "x", value: text).milliseconds == milliseconds)
    }

    @Test("codes are unique, in order, and each has its row in Errors.md")
    func codes() throws {
        let codes = Doctor.checks.map { $0.code }
        #expect(codes == codes.sorted())
        #expect(Set(codes).count == codes.count)
        let page = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources/encaminhad/Encaminha.docc/Errors.md")
        let rows = try String(contentsOf: page, encoding: .utf8).matches(of: /(?m)^\| (ENC-D[0-9]+) \|/).map { String($0.output.1) }
        #expect(rows == codes)
    }

    @Test("the triggers that are asked for are exactly those the migrations make for capture, decisions, history and codes")
    func triggers() async throws {
        try await withDatabase { database in
            let connection = try await database.connect(as: "encaminha_owner")
            let made = try await connection.query(
                """
                select n.nspname || '.' || c.relname || ' ' || t.tgname
                from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
                join pg_proc p on p.oid = t.tgfoid
                where not t.tgisinternal and (p.pronamespace::regnamespace::text in ('capture', 'placement', 'rules')
                    or p.oid in ('reference.require_codes()'::regprocedure, 'office.follow_enrolment()'::regprocedure))
                """
            ).decode(String.self)
            #expect(Set(made) == Set(ExamineTriggers.needed.flatMap { table, names in names.map { "\(table) \($0)" } }))
            await connection.close()
        }
    }
}
