/// A comma-separated table with a header line, as `sql/reference/` keeps them (RFC 4180, UTF-8, line feeds).
package struct CSVTable: Sendable {
    /// The header's names.
    package let columns: [String]
    /// One array of fields per record, each as long as ``columns``.
    package let rows: [[String]]

    /// Reads a whole table.
    ///
    /// - Returns: nil where a quote is left open or a record has another number of fields than the header.
    /// - Complexity: O(length).
    package init?(_ text: String) {
        var records: [[String]] = []
        var record: [String] = []
        var field: [UInt8] = []
        var isQuoted = false
        var iterator = text.utf8.makeIterator()
        var pending: UInt8?
        func endField() {
            record.append(String(decoding: field, as: UTF8.self))
            field.removeAll(keepingCapacity: true)
        }
        while let byte = pending ?? iterator.next() {
            pending = nil
            switch byte {
            case UInt8(ascii: "\"") where isQuoted:
                let next = iterator.next()
                if next == UInt8(ascii: "\"") {
                    field.append(byte)
                } else {
                    isQuoted = false
                    pending = next
                }
            case UInt8(ascii: "\"") where field.isEmpty: isQuoted = true
            case UInt8(ascii: ",") where !isQuoted: endField()
            case UInt8(ascii: "\n") where !isQuoted:
                endField()
                records.append(record)
                record = []
            default: field.append(byte)
            }
        }
        guard !isQuoted else { return nil }
        if !field.isEmpty || !record.isEmpty {
            endField()
            records.append(record)
        }
        guard let header = records.first, records.allSatisfy({ $0.count == header.count }) else { return nil }
        self.columns = header
        self.rows = Array(records.dropFirst())
    }
}
