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

    @Test("several errors are reported in one run")
    func several() {
        #expect(refusal("r.x > 1 && r.y > 2 && nothing(3)")?.diagnostics.count == 3)
        #expect(refusal("[1, , 2, *]")?.diagnostics.count == 2)
        #expect(refusal("r.a", expecting: .bool) != nil)
        #expect(refusal("r") != nil)
        #expect(refusal("r.a + 1u") != nil)
        #expect(refusal("'x'.matches('y')") != nil)
    }

    @Test("deep nesting is refused without a crash", arguments: ["(", "[", "-(", "!(", "f(", "1?1:", "{1:", "a[", "a.b(", "1+("])
    func deep(_ open: String) {
        #expect(refusal(String(repeating: open, count: 20_000)) != nil)
        #expect(refusal("1" + String(repeating: "+1", count: 20_000)) != nil)
        #expect(refusal("r" + String(repeating: ".a", count: 20_000)) != nil)
    }

    @Test("the deepest allowed nesting works")
    func allowed() throws {
        let source = String(repeating: "(", count: 200) + "1" + String(repeating: ")", count: 200)
        #expect(try Fixture.evaluate(source, Row(fields: [])) == .value(.int(1)))
        let chain = "1" + String(repeating: " + 1", count: 240)
        #expect(try Fixture.evaluate(chain, Row(fields: [])) == .value(.int(241)))
    }

    @Test("an evaluation stops at its budget")
    func budget() throws {
        let source = "lists.range(1000).all(x, lists.range(1000).all(y, lists.range(1000).all(z, x + y + z >= 0)))"
        #expect(try Fixture.evaluate(source, Row(fields: [])) == .error(.budgetExceeded))
    }
}
