/// Group F: poisoned data.
extension Catalogue {
    static let dataFaults: [Fault] = []
}
