import CLibPQ

/// One `PGresult`, owned.
///
/// `@unchecked Sendable`: the result is never changed after libpq returned it, and "a PGresult is read-only after creation and so can be
/// passed around freely between threads" (<https://www.postgresql.org/docs/15/libpq-threading.html>). It is cleared once, by `deinit`.
@safe
final class LibPQResult: WireReply, @unchecked Sendable {
    private let handle: OpaquePointer
    let status: ReplyStatus
    let rowCount: Int
    let columnCount: Int

    init(taking handle: OpaquePointer) {
        unsafe self.handle = handle
        status = Self.status(unsafe PQresultStatus(handle))
        rowCount = Int(unsafe PQntuples(handle))
        columnCount = Int(unsafe PQnfields(handle))
    }

    deinit { unsafe PQclear(handle) }

    private static func status(_ status: ExecStatusType) -> ReplyStatus {
        switch status {
        case PGRES_COMMAND_OK: .command
        case PGRES_TUPLES_OK, PGRES_SINGLE_TUPLE: .rows
        case PGRES_EMPTY_QUERY: .nothing
        case PGRES_COPY_IN: .copyIn
        case PGRES_COPY_OUT: .copyOut
        case PGRES_COPY_BOTH: .copyBoth
        case PGRES_PIPELINE_SYNC: .synchronized
        case PGRES_PIPELINE_ABORTED: .aborted
        default: .error
        }
    }

    /// `INSERT 0 1`, `ROLLBACK`, … The corresponding libpq function is `PQcmdStatus`.
    var commandTag: String { unsafe LibPQText.text(PQcmdStatus(handle)) }
    /// Rows inserted, changed, selected or copied; 0 for other commands. The corresponding libpq function is `PQcmdTuples`.
    var affectedRows: Int { unsafe Int(LibPQText.text(PQcmdTuples(handle))) ?? 0 }

    func columnName(_ column: Int) -> String { unsafe LibPQText.text(PQfname(handle, Int32(column))) }
    func columnType(_ column: Int) -> UInt32 { unsafe PQftype(handle, Int32(column)) }

    /// One value, nil for NULL. Valid as long as the result.
    @unsafe
    func bytes(row: Int, column: Int) -> UnsafeRawBufferPointer? {
        let (row, column) = (Int32(row), Int32(column))
        if unsafe PQgetisnull(handle, row, column) == 1 { return nil }
        return unsafe UnsafeRawBufferPointer(start: PQgetvalue(handle, row, column), count: Int(PQgetlength(handle, row, column)))
    }

    /// What the server (or libpq about the connection) reported.
    var report: (message: String, fields: ServerReport) { unsafe Self.report(of: handle) }

    static func report(of handle: OpaquePointer) -> (message: String, fields: ServerReport) {
        func field(_ code: Character) -> String? {
            unsafe LibPQText.optional(PQresultErrorField(handle, Int32(code.asciiValue!)))
        }
        // libpq's own errors have no fields, only a text.
        let message = unsafe field("M") ?? LibPQText.line(PQresultErrorMessage(handle))
        let fields = ServerReport(
            severity: field("V"), sqlState: field("C").map(SQLState.init(rawValue:)), detail: field("D"), hint: field("H"),
            context: field("W"), schema: field("s"), table: field("t"), column: field("c"), dataType: field("d"), constraint: field("n"),
            position: field("P").flatMap { Int($0) })
        return (message, fields)
    }
}
