extension Connection {
    /// Sends all statements without waiting between them, and one synchronisation at the end: one round trip, and one implicit
    /// transaction unless inside one. Results in the order of the statements.
    ///
    /// A statement that the server no longer knows is forgotten but not repeated: what came before it in the pipeline may have said `commit`.
    ///
    /// - Throws: The first error, with ``PostgresError/statementIndex``; statements after it were skipped, and those before it undone.
    package func pipeline(_ statements: [Statement]) async throws -> [QueryResult] {
        guard !statements.isEmpty else { return [] }
        return try await exclusively { wire in
            let steps = try plan(statements)
            guard wire.enterPipelineMode() else { throw PostgresError(.usage, "libpq refuses to begin a pipeline") }
            var machine = PipelineMachine<LibPQWire>(steps.map(\.request))
            let (outcome, isCancelled) = try await driveToEnd(wire) { ready, _ in machine.advance(wire, ready: ready) }
            guard case .over(let replies) = outcome, wire.exitPipelineMode() else {
                defer { abandon() }
                throw failure(outcome, steps, wire)
            }
            let results = Result { try collect(replies, of: steps, wire) }
            // What was prepared is noted all the same.
            if isCancelled { throw CancellationError() }
            return try results.get()
        }
    }

    /// One request of a pipeline and what it is for.
    private struct Step {
        let request: Request
        let statement: Int
        let key: StatementCache.Key
        /// Set when the request prepares the statement.
        let preparedName: String?
    }

    /// Prepares what fits into the cache; the rest runs unprepared, since evicting would cost the round trips that a pipeline saves.
    private func plan(_ statements: [Statement]) throws(PostgresError) -> [Step] {
        var steps: [Step] = []
        var fresh: [StatementCache.Key: String] = [:]
        for (index, statement) in statements.enumerated() {
            try Self.checkText(statement.sql)
            let parameters = try Parameters(statement.parameters)
            let key = StatementCache.Key(sql: statement.sql, types: parameters.types)
            func add(_ request: Request, preparing name: String? = nil) {
                steps.append(Step(request: request, statement: index, key: key, preparedName: name))
            }
            if let name = cache.use(key) ?? fresh[key] {
                add(.execute(name: name, parameters))
            } else if fresh.count < cache.room {
                let name = cache.newName()
                fresh[key] = name
                add(.prepare(name: name, sql: statement.sql, types: parameters.types), preparing: name)
                add(.execute(name: name, parameters))
            } else {
                add(.executeOnce(sql: statement.sql, parameters))
            }
        }
        return steps
    }

    private func collect(_ replies: [LibPQResult], of steps: [Step], _ wire: LibPQWire) throws(PostgresError) -> [QueryResult] {
        var results: [QueryResult] = []
        var firstFailure: PostgresError?
        for (step, reply) in zip(steps, replies) {
            switch reply.status {
            case .error:
                guard firstFailure == nil else { continue }
                let failure = error(of: reply, wire).at(statement: step.statement)
                _ = forgetIfStale(step.key, after: failure)
                firstFailure = failure
            case .aborted:
                continue
            case .command, .rows, .nothing, .copyIn, .copyOut, .copyBoth, .synchronized:
                if let name = step.preparedName { cache.insert(step.key, name: name) } else { results.append(QueryResult(result: reply)) }
            }
        }
        if let firstFailure { throw firstFailure }
        return results
    }

    /// Why a pipeline has no results.
    private func failure(_ outcome: PipelineMachine<LibPQWire>.Outcome, _ steps: [Step], _ wire: LibPQWire) -> PostgresError {
        guard case .lost(let replies) = outcome else {
            return PostgresError(.connectionLost, "the session was ended, because its replies did not match what was sent")
        }
        // The first: on a lost connection libpq makes up an error for every command that is still to be answered, and one more.
        guard let index = replies.firstIndex(where: { $0.status == .error }) else { return error(of: nil, wire) }
        let failure = error(of: replies[index], wire)
        return steps.indices.contains(index) ? failure.at(statement: steps[index].statement) : failure
    }
}
