import Glibc
package import Logging
import NIOCore
import NIOHTTP1
import NIOPosix
import ServiceLifecycle
import Synchronization

/// What one who asks may use up.
package struct StatusLimits: Sendable, Equatable {
    /// Connections at once; a further one is closed unanswered.
    package var connections = 16
    /// Bytes of one request, head and body.
    package var requestBytes = 8_192
    /// From the first byte to the end of the answer.
    package var deadline = Duration.seconds(10)

    package init() {}
}

/// Serves the status pages until it is told to stop: one request a connection, GET and HEAD only, within ``StatusLimits``.
package struct StatusServer: Service {
    private let channel: any Channel
    private let group: MultiThreadedEventLoopGroup
    private let address: StatusAddress
    private let logger: Logger

    /// Starts to listen.
    ///
    /// - Throws: ``StatusListenerError`` when the address cannot be had.
    package static func listen(
        at address: StatusAddress, pages: StatusAnswers, limits: StatusLimits = StatusLimits(), logger: Logger
    ) async throws -> StatusServer {
        let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
        let open = OpenConnections(most: limits.connections)
        let bootstrap = ServerBootstrap(group: group)
            .serverChannelOption(.backlog, value: 32)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelInitializer { channel in
                guard open.admit() else { return channel.eventLoop.makeFailedFuture(StatusListenerError("too many connections")) }
                channel.closeFuture.whenComplete { _ in open.leave() }
                return channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(RequestLimiter(limits))
                    try channel.pipeline.syncOperations.configureHTTPServerPipeline(
                        withPipeliningAssistance: false, withErrorHandling: true)
                    try channel.pipeline.syncOperations.addHandler(StatusHandler(pages))
                }
            }
        do {
            let channel =
                switch address {
                case .unix(let path): try await bootstrap.bind(unixDomainSocketPath: path, cleanupExistingSocketFile: true).get()
                case .loopback(let host, let port): try await bootstrap.bind(host: host, port: port).get()
                case .inherited(let descriptor): try await bootstrap.withBoundSocket(descriptor).get()
                }
            return StatusServer(channel: channel, group: group, address: address, logger: logger)
        } catch {
            try? await group.shutdownGracefully()
            throw StatusListenerError("the status pages cannot be served at \(address): \(error)")
        }
    }

    /// The port the kernel chose or was told; nil for Unix sockets.
    package var port: Int? { channel.localAddress?.port }

    package func run() async throws {
        logger.info("status pages", metadata: ["listener": "\(address)", "port": port.map { "\($0)" } ?? "-"])
        try? await gracefulShutdown()
        await close()
    }

    /// Ends the listener and every connection.
    package func close() async {
        try? await channel.close()
        // A socket of ours goes with us; one handed over stays for the next.
        if case .unix(let path) = address { _ = unsafe unlink(path) }
        try? await group.shutdownGracefully()
    }
}

/// The listener could not be had.
package struct StatusListenerError: Error, Sendable, CustomStringConvertible {
    package let description: String
    init(_ description: String) { self.description = description }
}

/// Counts connections.
private final class OpenConnections: Sendable {
    private let most: Int
    private let count = Mutex(0)

    init(most: Int) { self.most = most }

    func admit() -> Bool {
        count.withLock { count in
            guard count < most else { return false }
            count += 1
            return true
        }
    }

    func leave() { count.withLock { $0 -= 1 } }
}
