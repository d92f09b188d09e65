extension Catalogue {
    /// What is not played, and why.
    package static let leftOut: [LeftOut] = [
        LeftOut(
            code: "B27", title: "replication lag while the console reads from a standby",
            reason: "the console does not exist yet, and nothing else reads from a standby")
    ]
}
