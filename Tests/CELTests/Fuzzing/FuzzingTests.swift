import Foundation
import Testing

/// What `make fuzz` starts from and what it has found, tried again in every run.
@Suite("Fuzzing")
struct FuzzingTests {
    private func corpus(_ path: String) throws -> URL {
        try #require(Bundle.module.url(forResource: "Corpus", withExtension: nil)).appending(path: path)
    }

    @Test("every seed keeps the promises of the language, and most are expressions that compile")
    func seeds() throws {
        let lines = try String(contentsOf: corpus("seeds.txt"), encoding: .utf8).split(separator: "\n")
        let compiled = lines.count { RuleFuzzer.run($0.utf8) }
        #expect(lines.count > 300)
        #expect(compiled > 200)
    }

    @Test("every input that was ever a finding keeps them now")
    func findings() throws {
        for file in try FileManager.default.contentsOfDirectory(at: corpus("findings"), includingPropertiesForKeys: nil) {
            RuleFuzzer.run(try Data(contentsOf: file))
        }
    }

    @Test("bytes at random are refused or evaluated, never more", arguments: UInt64(1)...8)
    func random(seed: UInt64) {
        var state = seed
        func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state >> 33
        }
        let words = [
            "i", "l", "(", ")", "[", "]", "+", "&&", "||", "?", ":", ".", "map(v, ", "1", "'a'", "r.a", "has(", ",", "==", "!", "\u{FFFD}",
            "\\",
        ]
        for _ in 0..<300 {
            let count = Int(next() % 30)
            RuleFuzzer.run(
                (0..<count).map { _ in words[Int(next() % UInt64(words.count))] }.joined(separator: next() % 2 == 0 ? "" : " ").utf8)
        }
    }
}
