extension RuleSetFile {
    /// The names of what rules of pairs speak of: attributes, variables and the day, each once, in the order of their code points.
    ///
    /// A function of the file alone, whatever the catalogue says later: explanations cite names by their place in this list, which is kept
    /// once for a version. It may hold a name that is never read (one in a text between quotes); a name that is read and is not in it is
    /// written out where it is read.
    package var namesOfPairs: [String] {
        var names: Set<String> = ["today"]
        for variable in variables {
            names.insert(variable.name)
            Self.addNames(in: variable.expression.source, to: &names)
        }
        for rule in rules where rule.kind != .lint {
            for expression in [rule.applies, rule.condition, rule.value, rule.definitiveWhen] {
                if let expression { Self.addNames(in: expression.source, to: &names) }
            }
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Every `candidate.x` and `vacancy.x` of an expression, `x` whatever follows the dot.
    private static func addNames(in source: String, to names: inout Set<String>) {
        func isPartOfName(_ byte: UInt8) -> Bool {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "_"):
                true
            default: false
            }
        }
        let words = source.utf8.split(omittingEmptySubsequences: true) { !isPartOfName($0) }
        for (word, next) in zip(words, words.dropFirst()) {
            guard let side = Side(rawValue: String(decoding: word, as: UTF8.self)) else { continue }
            // Between them a dot, perhaps with blanks around it; anything else makes a name that nothing has.
            let between = source.utf8[word.endIndex..<next.startIndex]
            guard between.contains(UInt8(ascii: ".")) else { continue }
            names.insert("\(side.rawValue).\(String(decoding: next, as: UTF8.self))")
        }
    }
}
