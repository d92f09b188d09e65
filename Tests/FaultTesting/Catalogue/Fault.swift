/// One fault of the catalogue: how it is brought about and undone, and what must be true beside the invariants.
package struct Fault: Sendable {
    /// How daemon and server meet.
    enum Route: Sendable {
        /// The Unix socket, as the shipped unit has it.
        case socket
        /// TCP on loopback.
        case network
        /// TCP through a proxy of ours that can be told to misbehave.
        case proxy
    }

    /// What a fault needs beside PostgreSQL.
    package enum Need: Sendable, Hashable {
        case root
        /// A program on the path.
        case program(String)
        /// A file that must be there.
        case file(String)
    }

    /// As in the catalogue: group and number.
    package let code: String
    /// What happens.
    package let title: String
    /// What is promised, beside the invariants.
    package let promise: String
    /// Longest time from the end of the fault until a change made after it stands in the proposals' cursor.
    package var recovery = Duration.seconds(2)
    /// Played in `make test` too.
    package var isSample = false
    package var needs: [Need] = []
    var route = Route.socket
    /// Seconds.
    var pollInterval = 600.0
    /// Settings of the server.
    var settings: [String: String] = [:]
    /// How the first daemon is started; nothing is started before the body where it is not wanted.
    var prepare: @Sendable (inout Daemon.Launch, Server, Keeper) -> Void = { _, _, _ in }
    var startsDaemon = true
    /// Before the server is started.
    var arrange: @Sendable (Server, Keeper) async throws -> Void = { _, _ in }
    var mayLoseTail = false
    /// Between two transactions of a session of the workload.
    var pause = Duration.milliseconds(40)
    var body: @Sendable (Stage) async throws -> Void

    /// - Parameter edit: Everything that is not as usual.
    init(
        _ code: String, _ title: String, promises promise: String, _ edit: (inout Fault) -> Void = { _ in },
        body: @escaping @Sendable (Stage) async throws -> Void
    ) {
        self.code = code
        self.title = title
        self.promise = promise
        self.body = body
        edit(&self)
    }
}
