// Strings as CEL sees them: sequences of code points. Swift's own `==`, `<` and hashing follow canonical equivalence, which CEL forbids.
//
// Each `unsafe` reads a string's own buffer inside the closure that lends it, within its count.

/// Compares by code point: negative, zero or positive. UTF-8 keeps the order of code points.
func order(_ left: String, _ right: String) -> Int {
    let fast = unsafe left.utf8.withContiguousStorageIfAvailable { l in
        unsafe right.utf8.withContiguousStorageIfAvailable { r in unsafe orderBytes(l, r) }
    }
    if case .some(.some(let result)) = fast { return result }
    return orderBytes(Array(left.utf8), Array(right.utf8))
}

/// Compares bytes as unsigned numbers, a prefix before what it begins.
func orderBytes(_ left: some RandomAccessCollection<UInt8>, _ right: some RandomAccessCollection<UInt8>) -> Int {
    var (i, j) = (left.startIndex, right.startIndex)
    while i < left.endIndex, j < right.endIndex {
        let (a, b) = (left[i], right[j])
        if a != b { return a < b ? -1 : 1 }
        i = left.index(after: i)
        j = right.index(after: j)
    }
    return left.count - right.count
}

/// True when both strings have the same code points.
func same(_ left: String, _ right: String) -> Bool {
    let fast = unsafe left.utf8.withContiguousStorageIfAvailable { l in
        unsafe right.utf8.withContiguousStorageIfAvailable { r in unsafe sameBytes(l, r) }
    }
    if case .some(.some(let result)) = fast { return result }
    return Array(left.utf8) == Array(right.utf8)
}

@inline(__always)
private func sameBytes(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Bool {
    guard left.count == right.count else { return false }
    var index = 0
    while index < left.count {
        if unsafe left[index] != right[index] { return false }
        index += 1
    }
    return true
}

/// A string as a key: equal and hashed by its code points.
struct CodePointKey: Hashable, Sendable {
    let text: String

    static func == (left: CodePointKey, right: CodePointKey) -> Bool { same(left.text, right.text) }

    func hash(into hasher: inout Hasher) {
        let hashed: Void? = unsafe text.utf8.withContiguousStorageIfAvailable { unsafe hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
        if hashed == nil { for byte in text.utf8 { hasher.combine(byte) } }
        hasher.combine(0xFF as UInt8)
    }
}
