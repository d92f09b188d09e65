/// Which transactions had ended at a moment: PostgreSQL's pg_snapshot.
///
/// Source: <https://www.postgresql.org/docs/15/functions-info.html#FUNCTIONS-PG-SNAPSHOT-PARTS>.
package struct Snapshot: Sendable, Hashable {
    /// Every transaction before this one had ended.
    package let xmin: XID8
    /// No transaction from this one on had ended.
    package let xmax: XID8
    /// Those between that were still running, ascending.
    package let xip: [XID8]

    /// Nil unless `xmin ≤ xip ascending < xmax` and ids are not 0, as PostgreSQL demands.
    package init?(xmin: XID8, xmax: XID8, xip: [XID8]) {
        guard xmin.rawValue > 0, xmin <= xmax, xip.allSatisfy({ xmin <= $0 && $0 < xmax }), zip(xip, xip.dropFirst()).allSatisfy(<)
        else { return nil }
        (self.xmin, self.xmax, self.xip) = (xmin, xmax, xip)
    }

    /// Whether what the transaction did is in the snapshot, if it committed.
    ///
    /// - Complexity: O(log n) in the number of running transactions.
    package func contains(_ transaction: XID8) -> Bool {
        if transaction < xmin { return true }
        if transaction >= xmax { return false }
        var (low, high) = (0, xip.count)
        while low < high {
            let middle = (low + high) / 2
            if xip[middle] < transaction { low = middle + 1 } else { high = middle }
        }
        return low == xip.count || xip[low] != transaction
    }
}

extension Snapshot: CustomStringConvertible {
    /// `10:20:10,14,15`, as PostgreSQL writes it.
    package var description: String { "\(xmin):\(xmax):\(xip.map(\.description).joined(separator: ","))" }

    /// Reads what ``description`` writes.
    package init?(_ text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 3, let xmin = UInt64(parts[0]), let xmax = UInt64(parts[1]) else { return nil }
        let ids = parts[2].isEmpty ? [] : parts[2].split(separator: ",", omittingEmptySubsequences: false)
        let xip = ids.compactMap { UInt64($0).map(XID8.init) }
        guard xip.count == ids.count else { return nil }
        self.init(xmin: XID8(xmin), xmax: XID8(xmax), xip: xip)
    }
}

extension Snapshot: PostgresArrayElement {
    package static var typeOID: UInt32 { TypeOID.pgSnapshot }
    package static var arrayTypeOID: UInt32 { TypeOID.array(of: TypeOID.pgSnapshot) }
    package static func accepts(_ typeOID: UInt32) -> Bool { typeOID == TypeOID.pgSnapshot }

    package static func decode(_ cell: borrowing Cell) throws(PostgresError) -> Snapshot {
        var reader = unsafe BinaryReader(try cell.bytes())
        let count = Int(try reader.integer(as: Int32.self))
        let xmin = XID8(try reader.integer(as: UInt64.self))
        let xmax = XID8(try reader.integer(as: UInt64.self))
        guard count >= 0, reader.remaining == count * 8 else { throw cell.wrongLength(for: Snapshot.self) }
        var xip: [XID8] = []
        xip.reserveCapacity(count)
        for _ in 0..<count { xip.append(XID8(try reader.integer(as: UInt64.self))) }
        guard let snapshot = Snapshot(xmin: xmin, xmax: xmax, xip: xip) else {
            throw PostgresError(.decoding, "a snapshot whose transactions are out of order")
        }
        return snapshot
    }

    package func encode(into buffer: inout BinaryBuffer) {
        buffer.append(bigEndian: Int32(xip.count))
        buffer.append(bigEndian: xmin.rawValue)
        buffer.append(bigEndian: xmax.rawValue)
        for id in xip { buffer.append(bigEndian: id.rawValue) }
    }
}
