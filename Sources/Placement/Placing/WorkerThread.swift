import Dispatch

/// Runs the worker beside Swift's pool of threads.
///
/// Ranking computes for seconds without a pause. On the pool, which has as many threads as the machine has cores, it would hold up the
/// heartbeat on a machine with one, and the lease would run out.
final class WorkerThread: TaskExecutor, Sendable {
    private let queue = DispatchQueue(label: "encaminha.worker")

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { unsafe job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }
}
