/// Parts of a checked expression that fail on every row, found after folding: `timestamp('2026-13-01')`, `1 / 0`, a pattern or a time zone
/// that is none.
///
/// The language lets them fail when they run; where expressions are written by people, it is better said at once.
enum CertainFailures {
    static func report(_ expression: TypedExpression, into sink: inout DiagnosticSink) {
        switch expression.kind {
        case .failure(let error):
            sink.report(expression.range, "this always fails: \(error)")
            return
        case .call(let name, _, let arguments, _) where arguments.count >= 2:
            if case .constant(.string(let text)) = arguments[1].kind, let error = failure(of: text, for: name, arguments[0].type) {
                sink.report(arguments[1].range, "\(error)")
            }
        default: break
        }
        for part in expression.parts { report(part, into: &sink) }
    }

    /// Why the second argument of a function is none that it takes; nil for other functions.
    private static func failure(of text: String, for name: String, _ first: CELType) -> EvaluationError? {
        switch name {
        case "matches", "regex.extract", "regex.extractAll", "regex.replace":
            do throws(EvaluationError) { _ = try Pattern(text) } catch { return error }
        case _ where first == .timestamp && name.hasPrefix("get"):
            do throws(EvaluationError) { _ = try Library.zone(text) } catch { return error }
        default: break
        }
        return nil
    }
}
