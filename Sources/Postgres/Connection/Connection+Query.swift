extension Connection {
    /// Runs one statement; `$1`, `$2`, … take the parameters. Binary both ways.
    ///
    /// The statement is prepared once per session. When the server no longer knows it, or a table it reads has changed shape, it is prepared
    /// anew and run again, once, outside a transaction.
    ///
    /// - Throws: ``PostgresError/Kind/server`` with the server's report; ``PostgresError/Kind/encoding`` before anything is sent.
    @discardableResult
    package func query(_ sql: String, _ parameters: [any PostgresEncodable] = []) async throws -> QueryResult {
        try await exclusively { wire in
            let parameters = try Parameters(parameters)
            return QueryResult(result: try await run(wire, sql, parameters))
        }
    }

    /// Runs any number of statements without parameters, in one implicit transaction unless they say otherwise. What they return is dropped.
    ///
    /// - Throws: The first error; statements after it were not run.
    package func runScript(_ sql: String) async throws {
        try await exclusively { wire in
            try Self.checkText(sql)
            _ = try await reply(wire, to: .script(sql))
        }
    }

    private func run(_ wire: LibPQWire, _ sql: String, _ parameters: Parameters) async throws -> LibPQResult {
        try Self.checkText(sql)
        guard cache.capacity > 0 else { return try await reply(wire, to: .executeOnce(sql: sql, parameters)) }
        let key = StatementCache.Key(sql: sql, types: parameters.types)
        guard let name = cache.use(key) else {
            return try await reply(wire, to: .execute(name: try await prepare(wire, key), parameters))
        }
        let isIdle = wire.transactionState == .idle
        do {
            return try await reply(wire, to: .execute(name: name, parameters))
        } catch let error as PostgresError where forgetIfStale(key, after: error) && isIdle {
            // The failed statement has changed nothing.
            return try await reply(wire, to: .execute(name: try await prepare(wire, key), parameters))
        }
    }

    private func prepare(_ wire: LibPQWire, _ key: StatementCache.Key) async throws -> String {
        let unused = cache.makeRoom()
        if !unused.isEmpty {
            do {
                _ = try await reply(wire, to: .script(unused.map { "deallocate \($0)" }.joined(separator: "; ")))
            } catch let error as PostgresError where error.sqlState == .invalidSQLStatementName && wire.transactionState == .idle {
                // Somebody said `deallocate all`.
                cache.forgetAll()
            }
        }
        let name = cache.newName()
        _ = try await reply(wire, to: .prepare(name: name, sql: key.sql, types: key.types))
        cache.insert(key, name: name)
        return name
    }

    /// Whether the error says that a prepared statement is of no more use. It is then forgotten.
    func forgetIfStale(_ key: StatementCache.Key, after error: PostgresError) -> Bool {
        switch error.sqlState {
        case .invalidSQLStatementName?:
            // `discard all`, or a pooler gave us another session: none of them is there.
            cache.forgetAll()
            return true
        case .featureNotSupported?:
            // "cached plan must not change result type", among others; for those the second run says the same again.
            return cache.forget(key)
        default:
            return false
        }
    }

    /// - Throws: ``PostgresError/Kind/encoding`` for a NUL, at which libpq would end the statement.
    static func checkText(_ sql: String) throws(PostgresError) {
        if sql.utf8.contains(0) { throw PostgresError(.encoding, "a statement holds a NUL character") }
    }
}
