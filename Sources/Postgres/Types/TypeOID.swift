/// The object ids of the built-in types, which never change between servers.
///
/// Source: `src/include/catalog/pg_type.dat` of PostgreSQL 15; the tests compare them with `pg_type`.
enum TypeOID {
    static let bool: UInt32 = 16
    static let bytea: UInt32 = 17
    static let char: UInt32 = 18
    static let name: UInt32 = 19
    static let int8: UInt32 = 20
    static let int2: UInt32 = 21
    static let int4: UInt32 = 23
    static let text: UInt32 = 25
    static let oid: UInt32 = 26
    static let json: UInt32 = 114
    static let float4: UInt32 = 700
    static let float8: UInt32 = 701
    static let unknown: UInt32 = 705
    static let bpchar: UInt32 = 1042
    static let varchar: UInt32 = 1043
    static let date: UInt32 = 1082
    static let timestamptz: UInt32 = 1184
    static let numeric: UInt32 = 1700
    static let uuid: UInt32 = 2950
    static let jsonb: UInt32 = 3802
    static let pgSnapshot: UInt32 = 5038
    static let xid8: UInt32 = 5069

    /// Ids from here on belong to types that somebody created: enums, domains (inside arrays), extensions.
    static let firstUserDefined: UInt32 = 16_384

    /// Scalar type and its array type.
    static let arrays: [(element: UInt32, array: UInt32)] = [
        (bool, 1000), (bytea, 1001), (char, 1002), (name, 1003), (int2, 1005), (int4, 1007), (text, 1009), (bpchar, 1014),
        (varchar, 1015), (int8, 1016), (float4, 1021), (float8, 1022), (oid, 1028), (date, 1182), (timestamptz, 1185), (json, 199),
        (xid8, 271), (numeric, 1231), (uuid, 2951), (jsonb, 3807), (pgSnapshot, 5039),
    ]

    static func element(ofArray array: UInt32) -> UInt32? { arrays.first { $0.array == array }?.element }
    static func array(of element: UInt32) -> UInt32 { arrays.first { $0.element == element }!.array }
}
