extension Connection {
    /// Runs `copy … from stdin (format binary)` and sends the rows that `body` writes. Back-pressured: writing waits for the server.
    ///
    /// The connection is busy until `body` returns. The server looks at the rows while they come, but libpq tells of an error only at the end.
    ///
    /// - Returns: Rows copied.
    /// - Throws: What `body` throws, after which nothing is copied; the server's error.
    @discardableResult
    package func copyIn(_ sql: String, _ body: (inout CopyWriter) async throws -> Void) async throws -> Int {
        try await exclusively { wire in
            try await beginCopy(wire, sql, .copyIn)
            var writer = CopyWriter(self, wire)
            var failure: (any Error)?
            do {
                try await body(&writer)
                // A body may not have noticed; from here on the rows count.
                try Task.checkCancellation()
                try await writer.finish()
            } catch {
                failure = error
            }
            // `body` may have swallowed it.
            failure = writer.failure ?? failure
            // The reason is a constant: it ends up in the server's log.
            let ending = Request.endCopy(failure: failure == nil ? nil : "given up by the client")
            let limit = failure == nil ? nil : ContinuousClock.now.advanced(by: Self.grace)
            let outcome = try await exchange(wire, ending, isShielded: failure != nil, until: limit)
            if let failure, !(failure is CopyWriter.Refusal) { throw failure }
            guard case .over(let reply) = outcome else { throw PostgresError(.usage, "several COPY in one statement") }
            return try successful(reply, wire).affectedRows
        }
    }

    /// Runs `copy (…) to stdout (format binary)` and lends each row to the closure. Allocates nothing per row.
    ///
    /// Rows that were lent before an error are not undone: the caller drops what it made of them.
    ///
    /// - Throws: What `eachRow` throws, after the server was asked to stop; the server's error.
    package func copyOut(_ sql: String, _ eachRow: (borrowing CopyRow) throws -> Void) async throws {
        try await exclusively { wire in
            try await beginCopy(wire, sql, .copyOut)
            var machine = CopyOutMachine<LibPQWire>()
            var reader = CopyRowReader()
            var failure: (any Error)?
            let outcome = try await drive(wire) { ready, isCancelled in
                if isCancelled { machine.giveUp() }
                return machine.advance(wire, ready: ready) { message in
                    do {
                        unsafe try reader.read(message.bytes, eachRow)
                        return true
                    } catch {
                        failure = error
                        return false
                    }
                }
            }
            if let failure { throw failure }
            guard case .over(let reply) = outcome else { throw PostgresError(.usage, "several COPY in one statement") }
            _ = try successful(reply, wire)
            guard reader.isPastTrailer else { throw PostgresError(.decoding, "a COPY without its end") }
        }
    }

    private func beginCopy(_ wire: LibPQWire, _ sql: String, _ direction: ReplyStatus) async throws {
        try Self.checkText(sql)
        // Simple protocol: in the extended one an error during COPY leaves it unclear which synchronisation it answers.
        switch try await exchange(wire, .script(sql)) {
        case .copy(direction): return
        case .copy(let other):
            try await endUnexpectedCopy(wire, other)
            throw PostgresError(.usage, "a COPY in the other direction")
        case .over(let reply):
            _ = try successful(reply, wire)
            throw PostgresError(.usage, "the statement is not a COPY between client and server")
        }
    }
}
