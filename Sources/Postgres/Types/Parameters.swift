/// The parameters of one statement, in binary form, in one piece of memory.
struct Parameters: Sendable {
    let types: [UInt32]
    private let lengths: [Int32]
    /// Where each value starts in `bytes`; negative for NULL.
    private let offsets: [Int]
    private let bytes: [UInt8]

    /// The protocol counts the parameters of a statement in 16 bits.
    static let limit = 65_535

    init(_ values: [any PostgresEncodable]) throws(PostgresError) {
        guard values.count <= Self.limit else {
            throw PostgresError(.usage, "\(values.count) parameters where a statement takes \(Self.limit): pass an array")
        }
        var types: [UInt32] = []
        var lengths: [Int32] = []
        var offsets: [Int] = []
        var buffer = BinaryBuffer()
        for value in values {
            types.append(type(of: value).typeOID)
            guard !value.isNull else {
                offsets.append(-1)
                lengths.append(0)
                continue
            }
            let start = buffer.count
            try value.encode(into: &buffer)
            guard let length = Int32(exactly: buffer.count - start) else {
                throw PostgresError(.encoding, "a parameter is longer than 2 GB")
            }
            offsets.append(start)
            lengths.append(length)
        }
        // An empty value still needs an address: a null pointer says NULL.
        buffer.append(UInt8(0))
        (self.types, self.lengths, self.offsets, self.bytes) = (types, lengths, offsets, buffer.bytes)
    }

    /// Lends the arrays in the shape of libpq's `PQsend…` functions.
    @unsafe
    func withPointers<Result>(
        _ body: (
            _ count: Int32, _ types: UnsafePointer<UInt32>?, _ values: UnsafePointer<UnsafePointer<CChar>?>?,
            _ lengths: UnsafePointer<Int32>?, _ formats: UnsafePointer<Int32>?
        ) -> Result
    ) -> Result {
        unsafe bytes.withUnsafeBytes { bytes in
            let base = unsafe bytes.baseAddress!.assumingMemoryBound(to: CChar.self)
            let values = unsafe offsets.map { unsafe $0 < 0 ? nil : base + $0 }
            let formats = [Int32](repeating: 1, count: types.count)
            return unsafe body(Int32(types.count), types, values, lengths, formats)
        }
    }
}
