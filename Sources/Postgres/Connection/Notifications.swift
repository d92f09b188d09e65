extension Connection {
    /// Listens on the channels and returns the notifications from then on, including those that arrive before the first is asked for.
    ///
    /// Use the connection for nothing else until done, and never through a pooler.
    package func listen(to channels: [String]) async throws -> Notifications {
        try await runScript(channels.map { "listen \(Self.quoted($0));" }.joined(separator: " "))
        return Notifications(connection: self)
    }

    /// A name as SQL has it, whatever is in it.
    static func quoted(_ name: String) -> String {
        "\"" + name.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }

    /// The oldest notification not taken yet; waits for one without a limit.
    func nextNotification() async throws -> Notification {
        try await exclusively { wire in
            while true {
                // libpq may have parsed some while it was looking for something else.
                wire.keepNotifications()
                if let notification = wire.backlog.popFirst() { return notification }
                if !wire.hasBufferedInput {
                    _ = try await SocketWaiter.shared.wait(on: wire.socket, for: .read, until: nil, isCancellable: true)
                }
                guard wire.readInput() || !wire.backlog.isEmpty else { throw error(of: nil, wire) }
            }
        }
    }
}

/// The notifications of one connection, oldest first. Never ends by itself.
///
/// Equal notifications that wait together are delivered once. Iterating throws ``PostgresError/Kind/connectionLost`` when the connection
/// is gone, and `CancellationError`, after which iteration can be taken up again, as nothing is lost by it.
package struct Notifications: AsyncSequence {
    let connection: Connection

    package func makeAsyncIterator() -> Iterator { Iterator(connection: connection) }

    package struct Iterator: AsyncIteratorProtocol {
        let connection: Connection

        package func next(isolation actor: isolated (any Actor)?) async throws -> Notification? {
            try await connection.nextNotification()
        }

        package func next() async throws -> Notification? { try await connection.nextNotification() }
    }
}
