import Glibc
import Operations
import Testing

@Suite("Sockets handed over by the service manager")
struct InheritedSocketsTests {
    @Test("variables meant for another process, or that do not fit together, hand nothing over")
    func none() {
        let own = String(getpid())
        for environment in [
            [:], ["LISTEN_FDS": "1"], ["LISTEN_PID": "1", "LISTEN_FDS": "1"], ["LISTEN_PID": own, "LISTEN_FDS": "0"],
            ["LISTEN_PID": own, "LISTEN_FDS": "x"], ["LISTEN_PID": own, "LISTEN_FDS": "2", "LISTEN_FDNAMES": "status"],
        ] {
            #expect(InheritedSockets(environment: environment) == InheritedSockets(environment: [:]), "\(environment)")
        }
    }

    @Test("a descriptor that is no listening socket is not taken for one")
    func notListening() {
        // Descriptor 3 of a test process is whatever it is, but no listening stream socket of ours.
        let own = InheritedSockets(environment: ["LISTEN_PID": String(getpid()), "LISTEN_FDS": "1000", "LISTEN_FDNAMES": names(1000)])
        #expect(own.listening("n999") == nil)
        #expect(own.listening("status") == nil)
    }

    private func names(_ count: Int) -> String { (0..<count).map { "n\($0)" }.joined(separator: ":") }
}
