/// What a socket is ready for, or is waited on for.
struct Readiness: OptionSet, Sendable, Hashable {
    let rawValue: UInt8
    static let read = Readiness(rawValue: 1)
    static let write = Readiness(rawValue: 2)
}
