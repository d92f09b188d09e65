/// The fields of an ErrorResponse or NoticeResponse beside the message.
///
/// A class, so that the error stays small enough to be thrown for free from the decoders.
///
/// Source: <https://www.postgresql.org/docs/15/protocol-error-fields.html>.
final class ServerReport: Sendable, Equatable {
    /// `ERROR`, `FATAL`, `PANIC`, `WARNING`, `NOTICE`, `DEBUG`, `INFO` or `LOG`, never translated.
    let severity: String?
    let sqlState: SQLState?
    let detail: String?
    let hint: String?
    let context: String?
    let schema: String?
    let table: String?
    let column: String?
    let dataType: String?
    let constraint: String?
    /// In characters of the statement, from 1.
    let position: Int?

    init(
        severity: String? = nil, sqlState: SQLState? = nil, detail: String? = nil, hint: String? = nil, context: String? = nil,
        schema: String? = nil, table: String? = nil, column: String? = nil, dataType: String? = nil, constraint: String? = nil,
        position: Int? = nil
    ) {
        self.severity = severity
        self.sqlState = sqlState
        self.detail = detail
        self.hint = hint
        self.context = context
        self.schema = schema
        self.table = table
        self.column = column
        self.dataType = dataType
        self.constraint = constraint
        self.position = position
    }

    /// Names of the object an error is about, outermost first: `placement.candidate.place`.
    var objectName: String? {
        let names = [schema, table, column].compactMap { $0 }
        return names.isEmpty ? dataType : names.joined(separator: ".")
    }

    static func == (left: ServerReport, right: ServerReport) -> Bool {
        left.severity == right.severity && left.sqlState == right.sqlState && left.detail == right.detail && left.hint == right.hint
            && left.context == right.context && left.objectName == right.objectName && left.constraint == right.constraint
            && left.position == right.position
    }
}
