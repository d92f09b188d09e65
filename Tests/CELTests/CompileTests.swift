import CEL
import Testing

@Suite("Compiling")
struct CompileTests {
    func refusal(_ source: String, expecting: CELType? = nil) -> DiagnosticList? {
        do throws(DiagnosticList) {
            _ = try Fixture.environment.compile(source, expecting: expecting)
            return nil
        } catch { return error }
    }

    @Test("a misspelt field is drawn with a caret and a hint")
    func misspelt() throws {
        var environment = Environment()
        environment.declareObject("candidate", fields: [("schooling", .int)])
        do throws(DiagnosticList) {
            _ = try environment.compile("candidate.schoolin >= 7")
            Issue.record("it compiled")
        } catch {
            #expect(
                error.rendered() == """
                    1:11: error: candidate has no field 'schoolin'
                     | candidate.schoolin >= 7
                     |           ^~~~~~~~
                     hint: Did you mean `schooling`?
                    """)
        }
    }

    @Test("of a long line the part around the problem is drawn", arguments: [0, 1, 60, 5_000])
    func longLine(length: Int) throws {
        let padding = String(repeating: "1+", count: 20) + String(repeating: " ", count: length)
        let source = "\(padding)é\(String(repeating: " ", count: length))+ 1"
        let error = try #require(throws: DiagnosticList.self) { try Environment().compile(source) }
        let drawn = error.rendered().split(separator: "\n").map(Array.init)
        // The caret stands below the character.
        let caret = try #require(drawn[2].firstIndex(of: "^"))
        #expect(drawn[1][caret] == "é" && drawn[1].count < 170 && drawn[1].contains("…") == (length > 58))
    }

    @Test("several errors are reported in one run")
    func several() {
        #expect(refusal("r.x > 1 && r.y > 2 && nothing(3)")?.diagnostics.count == 3)
        #expect(refusal("[1, , 2, *]")?.diagnostics.count == 2)
        #expect(refusal("r.a", expecting: .bool) != nil)
        #expect(refusal("r") != nil)
        #expect(refusal("r.a + 1u") != nil)
        #expect(refusal("'x'.matches(1)") != nil)
    }

    @Test("deep nesting is refused without a crash", arguments: ["(", "[", "-(", "!(", "f(", "1?1:", "{1:", "a[", "a.b(", "1+("])
    func deep(_ open: String) {
        #expect(refusal(String(repeating: open, count: 5_000)) != nil)
        #expect(refusal("1" + String(repeating: "+1", count: 5_000)) != nil)
        #expect(refusal("r" + String(repeating: ".a", count: 5_000)) != nil)
    }

    @Test("the deepest allowed nesting works")
    func allowed() throws {
        let source = String(repeating: "(", count: 200) + "1" + String(repeating: ")", count: 200)
        #expect(try Fixture.evaluate(source, Row(fields: [])) == .value(.int(1)))
        let chain = "1" + String(repeating: " + 1", count: 240)
        #expect(try Fixture.evaluate(chain, Row(fields: [])) == .value(.int(241)))
    }

    @Test(
        "the deepest nesting that is allowed is checked, bounded, evaluated and reduced, in every form",
        arguments: [
            ("[", "]", 240), ("{1: ", "}", 240), ("optional.of(", ")", 240), ("(r.p ? 1 : ", ")", 120), ("cel.bind(x, r.a, ", ")", 240),
            ("-(", ")", 120), ("size([", "])", 100), ("[1].map(x, ", ")", 8), ("optional.of(1).optMap(x, ", ")", 240),
            ("(1 + ", ")", 120), ("dyn({'a': ", "}).a", 80),
        ])
    func deepest(_ open: String, _ close: String, _ count: Int) throws {
        let source = String(repeating: open, count: count) + "0" + String(repeating: close, count: count)
        let environment = Fixture.environment
        let program = try environment.compile(source)
        let row = Row(fields: [.value(.int(1)), .value(.int(1)), .value(.string("")), .value(.bool(true)), .value(.list([.int(0)]))])
        let outcome = program.evaluate(row)
        #expect(program.residual { $0.field.map { row.fields[$0] } }.decided == outcome)
        #expect(program.worstSteps >= 0 && !program.simplifiedSource.isEmpty)
    }

    @Test("a name between parentheses is no part of a longer name")
    func grouped() throws {
        var environment = Environment()
        environment.declareVariable("a.b.c", .string)
        environment.declareVariable("a.b", .map(.string, .int))
        #expect(try environment.deducedType("a.b.c") == .string)
        #expect(try environment.deducedType("(a.b).c") == .int)
    }

    @Test("where asked for, a part that always fails is refused, each at its place")
    func certain() throws {
        var environment = Fixture.environment
        let source =
            "r.s.matches('a(') || timestamp('2026-13-01T00:00:00Z') > timestamp(r.a) || timestamp(r.a).getHours('Brasilia') > 1 / 0"
        #expect(throws: Never.self) { try environment.compile(source) }
        environment.refusesCertainFailures = true
        do throws(DiagnosticList) {
            _ = try environment.compile(source)
            Issue.record("it compiled")
        } catch {
            #expect(error.diagnostics.map(\.span.column) == [13, 22, 100, 114])
            #expect(error.diagnostics[3].message == "this always fails: division by zero")
        }
        #expect(throws: Never.self) { try environment.compile("false && 1 / 0 == 1 ? 1 : 2") }
    }

    @Test("an evaluation stops at its budget")
    func budget() throws {
        let source = "lists.range(1000).all(x, lists.range(1000).all(y, lists.range(1000).all(z, x + y + z >= 0)))"
        #expect(try Fixture.evaluate(source, Row(fields: [])) == .error(.budgetExceeded))
    }
}
