import CEL
import Foundation
import Testing

@Suite("Conformance")
struct ConformanceTests {
    @Test("every line passes", arguments: [("dev", 344), ("own", 114), ("language", 1269)])
    func sample(name: String, count: Int) throws {
        let file = try #require(Bundle.module.url(forResource: "Conformance/\(name)", withExtension: "jsonl"))
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        let results = lines.map { ConformanceRunner().run(String($0)) }
        #expect(results.count == count)
        for result in results where result.passed != true { Issue.record("\(result.id): \(result.got)") }
    }

    @Test("a result shows the value in the tagged form, with the deduced type")
    func line() {
        let result = ConformanceRunner().run(#"{"id":"a\"b","expr":"[1u, null, b'x', duration('-1.5s')]","expect":{"value":{"int":"1"}}}"#)
        #expect(
            result.line
                == #"{"id":"a\"b","pass":false,"got":{"deduced":"list(dyn)","list":[{"uint":"1"},{"null":true},{"bytes":"eA=="},{"duration":"-1:-500000000"}]}}"#
        )
        #expect(ConformanceRunner().run(#"{"id":"x","expr":"1 +"}"#).line.hasPrefix(#"{"id":"x","got":{"error":""#))
    }

    @Test("a line that is no test has failed and is named by its number", arguments: ["", "{", "[]", "{\"expr\":\"1\"}", "nul"])
    func malformed(_ line: String) {
        let result = ConformanceRunner().run(line, number: 7)
        #expect(result.passed == false && result.id == "line 7")
    }
}

extension ConformanceTests {
    @Test(
        "every line passes in columns too, its literals among those of other tests",
        arguments: [("dev", [1, 65]), ("own", [1, 65]), ("language", [3])])
    func columnar(name: String, lengths: [Int]) throws {
        let file = try #require(Bundle.module.url(forResource: "Conformance/\(name)", withExtension: "jsonl"))
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
        let runner = ConformanceRunner(columns: ConformanceColumns(lines: lines, lengths: lengths))
        for line in lines {
            let result = runner.run(line)
            if result.passed != true { Issue.record("\(result.id): \(result.got)") }
        }
    }
}
