import Testing

@testable import Postgres

@Suite("Where to connect")
struct ConnectionTargetTests {
    @Test("a URL and keywords say the same")
    func forms() throws {
        let url = try ConnectionTarget("postgresql://ana:p%40ss@db.example:5433/vagas?application_name=console")
        let keywords = try ConnectionTarget("host=db.example port=5433 dbname=vagas user=ana password='p@ss' application_name=console")
        #expect(url == keywords)
        #expect(url["password"] == "p@ss")
        #expect(url["dbname"] == "vagas")
        #expect(url["sslmode"] == nil)
    }

    @Test("the last setting wins, and the first target stays as it was")
    func setting() throws {
        let target = try ConnectionTarget("host=a dbname=b")
        let other = target.setting("dbname", "c").setting("dbname", "d").setting("options", "-c geqo=off")
        #expect(other["dbname"] == "d")
        #expect(other["options"] == "-c geqo=off")
        #expect(target["dbname"] == "b")
        #expect(ConnectionTarget()["dbname"] == nil)
    }

    @Test("a description says where and as whom, and no secret")
    func description() throws {
        let target = try ConnectionTarget("postgresql://ana:secret@db:5433/vagas?sslpassword=secret&passfile=/secret&sslmode=require")
        #expect(target.description == "host=db port=5433 dbname=vagas user=ana sslmode=require")
        #expect("\(target)" == target.description)
        #expect(String(reflecting: target) == target.description)
        #expect(ConnectionTarget().description == "as the environment says")
    }

    @Test(
        "what libpq cannot read is an error that does not quote it in its description",
        arguments: [
            "segredo", "host", "postgresql://ana:segredo@[::1", "no_such_keyword=segredo", "host='segredo", "host=a\0segredo",
        ])
    func unreadable(text: String) {
        let error = #expect(throws: PostgresError.self) { try ConnectionTarget(text) }
        #expect(error?.kind == .invalidTarget)
        #expect(error?.description == "invalid target")
        #expect(error?.message.isEmpty == false)
    }

    @Test("what another target says counts more, and where it names a host no address is kept")
    func overridden() throws {
        let base = try ConnectionTarget("host=a hostaddr=192.0.2.1 port=1 user=u")
        #expect(base.overridden(by: try ConnectionTarget("host=b port=2")) == (try ConnectionTarget("host=b port=2 user=u")))
        #expect(base.overridden(by: try ConnectionTarget("port=2")) == (try ConnectionTarget("host=a hostaddr=192.0.2.1 port=2 user=u")))
        #expect(base.overridden(by: ConnectionTarget()) == base)
    }

    @Test("what the target does not say is ours to say; what it says stands, but for the encoding")
    func defaults() throws {
        func value(_ keyword: String, _ settings: [ConnectionTarget.Setting]) -> [String] {
            settings.filter { $0.keyword == keyword }.map(\.value)
        }
        let bare = ConnectionTarget().completed { _ in false }
        #expect(value("keepalives_idle", bare) == ["5"])
        #expect(value("keepalives_interval", bare) == ["3"])
        #expect(value("keepalives_count", bare) == ["3"])
        #expect(value("tcp_user_timeout", bare) == ["10000"])
        #expect(value("gssencmode", bare) == ["disable"])
        #expect(value("client_encoding", bare) == ["UTF8"])
        #expect(value("fallback_application_name", bare) == ["encaminha"])
        let said = try ConnectionTarget("keepalives_idle=60 gssencmode=prefer client_encoding=LATIN1 host=a").completed { _ in false }
        #expect(value("keepalives_idle", said) == ["60"])
        #expect(value("gssencmode", said) == ["prefer"])
        #expect(value("client_encoding", said) == ["UTF8"])
        #expect(value("host", said) == ["a"])
        #expect(value("gssencmode", ConnectionTarget().completed { $0 == "PGGSSENCMODE" }).isEmpty)
    }

    private func attempts(_ options: [String: String]) -> [String] {
        ConnectionTarget.attempts { options[$0] }.map { $0.map { "\($0.keyword)=\($0.value)" }.joined(separator: " ") }
    }

    @Test("several hosts are several attempts, each with its address and port")
    func hosts() {
        #expect(attempts(["host": "a", "port": "5432"]) == [])
        #expect(attempts([:]) == [])
        #expect(attempts(["host": "a,b", "port": "5432"]) == ["host=a", "host=b"])
        #expect(attempts(["host": "a,b", "port": "1,2"]) == ["host=a port=1", "host=b port=2"])
        #expect(attempts(["hostaddr": "10.0.0.1,10.0.0.2"]) == ["hostaddr=10.0.0.1", "hostaddr=10.0.0.2"])
        #expect(attempts(["host": "a,", "hostaddr": ",::1"]) == ["host=a hostaddr=", "host= hostaddr=::1"])
        // Lists that do not match are left to libpq, which refuses them.
        #expect(attempts(["host": "a,b,c", "port": "1,2"]) == [])
        #expect(attempts(["host": "a,b", "hostaddr": "10.0.0.1"]) == [])
    }

    @Test("to prefer a standby takes two rounds")
    func preferStandby() {
        #expect(
            attempts(["host": "a,b", "target_session_attrs": "prefer-standby"]) == [
                "host=a target_session_attrs=standby", "host=b target_session_attrs=standby",
                "host=a target_session_attrs=any", "host=b target_session_attrs=any",
            ])
        #expect(attempts(["host": "a,b", "target_session_attrs": "primary"]) == ["host=a", "host=b"])
    }

    @Test("hosts can be asked in another order, each with its own port")
    func rotation() throws {
        let target = try ConnectionTarget("host=a,b,c port=1,2,3 dbname=x")
        #expect(target.hostCount == 3)
        #expect(target.rotated(by: 0) == target)
        #expect(target.rotated(by: 1)["host"] == "b,c,a" && target.rotated(by: 1)["port"] == "2,3,1")
        #expect(target.rotated(by: 5)["host"] == "c,a,b" && target.rotated(by: 5)["dbname"] == "x")
        let onePort = try ConnectionTarget("host=a,b port=5433").rotated(by: 1)
        #expect(onePort["host"] == "b,a" && onePort["port"] == "5433")
        let single = try ConnectionTarget("host=a")
        #expect(single.hostCount == 1 && single.rotated(by: 1) == single)
    }
}
