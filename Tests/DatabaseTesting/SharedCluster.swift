import LocalPostgres
package import Postgres
import Synchronization

/// The one PostgreSQL of a test run: started by whoever asks first, gone with the process.
package enum SharedCluster {
    /// The only unstructured task of the house: a test run has no end that a test could wait for. The cluster goes down when this process
    /// ends, for its supervisor then sees its pipe close.
    private static let start = Task<PrivateCluster, any Error> {
        try await withCheckedThrowingContinuation { started in
            let waiting = Mutex<CheckedContinuation<PrivateCluster, any Error>?>(started)
            Task {
                do {
                    try await PrivateCluster.with(.temporary, .fast) { cluster in
                        waiting.withLock { $0.take() }?.resume(returning: cluster)
                        try await Task.sleep(for: .seconds(86_400))
                    }
                } catch {
                    waiting.withLock { $0.take() }?.resume(throwing: error)
                }
            }
        }
    }

    /// The cluster's database `postgres`, as its superuser.
    package static var target: ConnectionTarget {
        get async throws { try await start.value.target }
    }
}
