import CLibPQ

/// Strings of libpq's as Swift's. They are UTF-8, which every connection asks for; a byte that is not is replaced, not trusted.
enum LibPQText {
    static func text(_ pointer: UnsafePointer<CChar>?) -> String { unsafe pointer.map { unsafe String(cString: $0) } ?? "" }
    static func optional(_ pointer: UnsafePointer<CChar>?) -> String? { unsafe pointer.map { unsafe String(cString: $0) } }

    /// A message as one line: libpq ends its own with a line feed and indents what follows.
    static func line(_ pointer: UnsafePointer<CChar>?) -> String {
        unsafe text(pointer).split(whereSeparator: \.isNewline)
            .map { $0.drop { $0 == "\t" || $0 == " " } }.filter { !$0.isEmpty }.joined(separator: "; ")
    }
}
