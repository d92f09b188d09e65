/// A word of the language with its place.
struct Token {
    enum Kind: Equatable {
        case identifier(String)
        /// `` `any-name/at.all` `` after a dot.
        case quotedIdentifier(String)
        case int(UInt64)
        case uint(UInt64)
        case double(Double)
        case string(String)
        case bytes([UInt8])
        /// An operator or a bracket, as written.
        case symbol(String)
        case end
    }

    let kind: Kind
    let range: Range<Int>
}
