import CEL
import Foundation
import Testing

/// The examples of the language reference are true.
@Suite("The language reference")
struct ReferenceTests {
    static let rows: [(expression: String, result: String)] = {
        let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../Sources/encaminhad/Encaminha.docc/RuleLanguageReference.md").standardizedFileURL
        guard let text = try? String(contentsOf: page, encoding: .utf8) else { return [] }
        return text.split(separator: "\n").compactMap { line in
            guard line.hasPrefix("| `") else { return nil }
            let cells = line.replacing("\\|", with: "\u{1}").split(separator: "|").map {
                $0.trimmingCharacters(in: .whitespaces).replacing("\u{1}", with: "|")
            }
            return cells.count == 2 ? (cells[0].trimmingCharacters(in: ["`"]), cells[1].trimmingCharacters(in: ["`"])) : nil
        }
    }()

    /// Knows neither field.
    private struct Nothing: Activation {
        let environment: Environment
        func resolve(_ slot: Slot) -> Outcome { .unknown(AttributeSet(environment.attribute(slot))) }
    }

    @Test("the page has its examples")
    func found() { #expect(Self.rows.count > 140) }

    @Test("an example has the value the page says", arguments: rows.indices)
    func example(index: Int) throws {
        let (expression, result) = Self.rows[index]
        var environment = Environment()
        environment.declareObject("c", fields: [("age", .int), ("free", .bool)])
        let outcome = try environment.compile(expression).evaluate(Nothing(environment: environment))
        if result == "error" {
            guard case .error = outcome else {
                Issue.record("\(expression) is \(outcome), not an error")
                return
            }
        } else if result.hasPrefix("unknown ") {
            let names = result.dropFirst(8).split(separator: ", ").map { $0.split(separator: ".") }
            #expect(outcome == .unknown(AttributeSet(names.map { Attribute(String($0[0]), String($0[1])) })), "\(expression)")
        } else {
            #expect(outcome == (try Environment().compile(result).evaluate(EmptyActivation())), "\(expression)")
        }
    }
}
