import Dispatch
import Synchronization

/// The same work on several things at once.
package enum Parallel {
    /// What `transform` gives for every element, in their order; on the caller's thread and on others, as many as `threads` together and as
    /// the machine has processors for. Whoever is ready takes the next element.
    ///
    /// The answer is that of `map`: each element is worked on by itself.
    package static func map<Element: Sendable, Result: Sendable>(
        _ elements: [Element], threads: Int, _ transform: @Sendable (Element) -> Result
    ) -> [Result] {
        guard threads > 1, elements.count > 1 else { return elements.map(transform) }
        let results = Mutex<[Int: Result]>([:])
        let next = Atomic(0)
        DispatchQueue.concurrentPerform(iterations: min(threads, elements.count)) { _ in
            while true {
                let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
                guard index < elements.count else { break }
                let result = transform(elements[index])
                results.withLock { $0[index] = result }
            }
        }
        return results.withLock { results in
            elements.indices.map { index in
                guard let result = results[index] else { preconditionFailure("every element has been worked on") }
                return result
            }
        }
    }
}
