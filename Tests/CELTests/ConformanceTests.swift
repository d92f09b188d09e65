import CEL
import Foundation
import Testing

@Suite("Conformance")
struct ConformanceTests {
    /// Tests of the sample that use what this module does not have: `format`.
    static let unsupported: Set<String> = [
        "string_ext/format/binary formatting clause",
        "string_ext/format/binary formatting clause in a string variable",
        "string_ext/format/bool support for binary formatting",
        "string_ext/format/default precision for fixed-point clause with uint",
        "string_ext/format/dyntype support for numbers with string formatting clause",
        "string_ext/format/dyntype support for scientific notation",
        "string_ext/format/fixed point formatting clause in a string variable",
        "string_ext/format/format_%f_halfway_round_up_to_nearest_even",
        "string_ext/format/format_%f_insignificant_zeroes_removed",
        "string_ext/format/format_%f_positive_round_to_whole_number",
        "string_ext/format/map support (all key types)",
        "string_ext/format/negative infinity support for decimal",
        "string_ext/format/negative infinity support for fixed-point",
        "string_ext/format/negative infinity support for scientific notation",
        "string_ext/format/no-op",
        "string_ext/format/octal formatting clause",
        "string_ext/format/percent sign escape sequence support",
        "string_ext/format/positive infinity support for scientific notation",
        "string_ext/format/scientific notation formatting clause in a string variable",
        "string_ext/format/string substitution in a string variable",
    ]

    @Test("the sample of the public suite passes, except what is listed")
    func sample() throws {
        let file = try #require(Bundle.module.url(forResource: "Conformance/dev", withExtension: "jsonl"))
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        let results = lines.compactMap { ConformanceRunner().run(String($0)) }
        let failed = results.filter { $0.passed != true }
        for result in failed where !Self.unsupported.contains(result.id) { print("FAILED", result.id, "|", result.got) }
        print("conformance: \(results.count - failed.count) passed of \(lines.count)")
        #expect(results.count == 344)
        #expect(results.count - failed.count == 324)
        #expect(Set(failed.map(\.id)) == Self.unsupported)
    }
}
