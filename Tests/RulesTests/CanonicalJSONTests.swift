import Rules
import Testing

@Suite("Canonical JSON")
struct CanonicalJSONTests {
    @Test("escapes quotes, backslashes and control characters wherever they stand, and nothing else")
    func escapes() {
        let texts = [
            ("", #""""#), ("vaga", #""vaga""#), ("\"", #""\"""#), ("a\"b\\c", #""a\"b\\c""#), ("\n\r\t", #""\n\r\t""#),
            ("\u{0}fim\u{1F}", #""\u0000fim\u001f""#), ("São João “às” 8 h – ✓ 🏗", #""São João “às” 8 h – ✓ 🏗""#), ("\u{7F}", "\"\u{7F}\""),
            ("e\u{301}", "\"e\u{301}\""),
        ]
        for (text, written) in texts {
            #expect(Array(CanonicalJSON.string(text).text.utf8) == Array(written.utf8), "\(text.unicodeScalars.map(\.value))")
        }
    }

    @Test("writes keys in the order of their code points, nested values whole, and no space")
    func order() {
        let value = CanonicalJSON.object([
            "é": .null, "z": .bool(false), "": .number(.min), "Z": .array([.number(0), .object([:]), .array([])]), "a\"": .string("x"),
            "\u{1F600}": .bool(true), "\u{FFFD}": .number(1),
        ])
        #expect(
            value.text
                == #"{"":-9223372036854775808,"Z":[0,{},[]],"a\"":"x","z":false,"é":null,"\#u{FFFD}":1,"😀":true}"#)
    }
}
