/// Which version of Encaminha this is.
package enum Release {
    /// Semantic versioning. The schema has numbers of its own: its migrations.
    package static let version = "0.1.0"
}
