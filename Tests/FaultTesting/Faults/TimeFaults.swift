/// Group D: what becomes of the time.
extension Catalogue {
    static let timeFaults: [Fault] = []
}
