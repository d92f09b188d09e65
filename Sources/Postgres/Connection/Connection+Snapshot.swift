/// What a transaction that only reads asks last, and what it then comes to.
package struct LastReading<Value> {
    let statements: [Statement]
    let value: ([QueryResult]) throws -> Value

    /// - Parameter value: Made of the results, in the order of the statements, after the transaction has ended.
    package init(_ statements: [Statement] = [], _ value: @escaping ([QueryResult]) throws -> Value) {
        (self.statements, self.value) = (statements, value)
    }

    /// Nothing is asked any more.
    package static func none(_ value: Value) -> Self { Self { _ in value } }
}

extension Connection {
    /// Reads in one REPEATABLE READ transaction in as few round trips as there are questions that hang on each other's answers: the first
    /// statements go with its beginning, the last with its end.
    ///
    /// Ended also when `body` throws or the task is cancelled; there is nothing that could be lost.
    ///
    /// - Precondition: Not within another transaction.
    /// - Parameters:
    ///   - first: Statements that hang on nothing.
    ///   - body: Gets their results, in their order; may ask more, and says what is asked last.
    package func withSnapshot<Value>(
        _ first: [Statement], _ body: (Connection, [QueryResult]) async throws -> LastReading<Value>
    ) async throws -> Value {
        try await rollingBackOnError {
            let found = try await pipeline([Statement(TransactionMode.repeatableReadReadOnly.begin)] + first)
            let last = try await body(self, Array(found.dropFirst()))
            let results = try await pipeline(last.statements + [Statement("commit")])
            return try last.value(results.dropLast())
        }
    }
}
