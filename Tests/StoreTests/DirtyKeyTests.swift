import Testing

@testable import Store

@Suite("Keys of the change log")
struct DirtyKeyTests {
    @Test("a kind of a newer schema says that everything must be loaded again, whatever its number", arguments: [0, 1, 7] as [Int64])
    func unknownKind(id: Int64) {
        let key = DirtyKey(storedKind: 7, id: id, secondID: nil)
        #expect(key == DirtyKey(kind: .control, id: DirtyKey.everythingChanged, secondID: nil))
        #expect(key.id != DirtyKey.rulesChanged)
    }

    @Test("a kind that is known keeps its numbers")
    func knownKinds() {
        #expect(DirtyKey(storedKind: 3, id: 1, secondID: nil) == DirtyKey(kind: .control, id: DirtyKey.rulesChanged, secondID: nil))
        #expect(DirtyKey(storedKind: 4, id: 5, secondID: 6) == DirtyKey(kind: .decision, id: 5, secondID: 6))
    }
}
