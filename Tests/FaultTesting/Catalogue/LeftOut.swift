extension Catalogue {
    /// What is not played, and why.
    package static let leftOut: [LeftOut] = [
        LeftOut(
            code: "B27", title: "replication lag while the console reads from a standby",
            reason: "the console does not exist yet, and nothing else reads from a standby"),
        LeftOut(
            code: "E69", title: "a storm of SIGHUP, and reloading during an outage",
            reason: "the daemon does not reload its settings yet: SIGHUP ends it like SIGKILL (A02)"),
    ]
}
