import Glibc

extension ConnectionTarget {
    /// Each keyword that lists hosts, with the variable that it comes from when the target does not say.
    private static let lists = [("host", "PGHOST"), ("hostaddr", "PGHOSTADDR"), ("port", "PGPORT")]

    private func list(_ keyword: String, _ variable: String) -> [Substring] {
        let fromEnvironment = unsafe getenv(variable).map { unsafe String(cString: $0) }
        let text = self[keyword] ?? fromEnvironment ?? ""
        return text.split(separator: ",", omittingEmptySubsequences: false)
    }

    /// How many hosts it names, in itself or by the environment; 1 where it leaves that to libpq or a service file.
    package var hostCount: Int { max(1, list("host", "PGHOST").count, list("hostaddr", "PGHOSTADDR").count) }

    /// The same with its hosts in another order: the first `count` come last. With one host it is the same.
    package func rotated(by count: Int) -> ConnectionTarget {
        guard hostCount > 1 else { return self }
        var target = self
        for (keyword, variable) in Self.lists {
            let values = list(keyword, variable)
            // One port is for all of them.
            guard values.count == hostCount else { continue }
            let first = count % values.count
            target = target.setting(keyword, (values[first...] + values[..<first]).joined(separator: ","))
        }
        return target
    }
}
