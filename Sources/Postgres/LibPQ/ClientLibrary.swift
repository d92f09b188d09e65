import CLibPQ

/// The libpq this process uses.
package enum ClientLibrary {
    /// `15.18`. The corresponding libpq function is `PQlibVersion`.
    package static var version: String {
        let number = PQlibVersion()
        return "\(number / 10_000).\(number % 10_000)"
    }
}
