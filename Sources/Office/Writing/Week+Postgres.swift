package import Postgres

extension Week: PostgresEncodable {
    /// `int4multirange`: as the other built-in types, the same on every server.
    ///
    /// Source: `src/include/catalog/pg_type.dat` of PostgreSQL 15.
    package static var typeOID: UInt32 { 4451 }

    /// Bounds are there and the lower one belongs to the range: `RANGE_LB_INC` without `RANGE_UB_INC`, `RANGE_LB_INF` and `RANGE_UB_INF`.
    private static let halfOpen: UInt8 = 0x02

    /// How many ranges, then each with its length in bytes; a range is its flags and two bounds, each with its length.
    ///
    /// Source: `multirange_send` and `range_send` in `src/backend/utils/adt/` of PostgreSQL 15.
    package func encode(into buffer: inout BinaryBuffer) throws(PostgresError) {
        let boundLength = Int32(MemoryLayout<Int32>.size)
        buffer.append(bigEndian: Int32(ranges.count))
        for range in ranges {
            buffer.append(bigEndian: 1 + 2 * (boundLength + boundLength))
            buffer.append(Self.halfOpen)
            for bound in [range.lowerBound, range.upperBound] {
                buffer.append(bigEndian: boundLength)
                buffer.append(bigEndian: bound)
            }
        }
    }
}
