import Testing

@testable import CEL

/// What a program asks of lists where it asks nothing but which texts are in them. A failure names its seed.
@Suite("Questions for membership alone")
struct MembershipTests {
    private static let environment: Environment = {
        var environment = Environment()
        environment.declareObject("c", fields: [("skills", .list(.string)), ("courses", .list(.string)), ("age", .int)])
        return environment
    }()

    /// The groups of each list, as text.
    private func memberships(_ source: String) throws -> [String]? {
        let program = try Self.environment.compile(source)
        return program.memberships?.map { asked in
            "c.\(Self.environment.variables[0].fields![asked.slot.field!].name): "
                + asked.groups.map { $0.joined(separator: "+") }.sorted().joined(separator: " ")
        }
    }

    @Test("are found under everything that reads nothing else")
    func found() throws {
        #expect(try memberships("'a' in c.skills") == ["c.skills: a"])
        #expect(try memberships("['a', 'b'].filter(s, s in c.skills).size() * 500") == ["c.skills: a+b"])
        #expect(
            try memberships("700 * ['a', 'b'].filter(s, s in c.skills).size() / 2 + 300 * ['c'].filter(s, s in c.skills).size()")
                == ["c.skills: a+b c"])
        #expect(try memberships("['a', 'b'].all(s, s in c.skills) || !('x' in c.courses)") == ["c.skills: a b", "c.courses: x"])
        #expect(try memberships("['a', 'b'].filter(s, s in c.skills && !(s in c.courses)).size()") == ["c.skills: a b", "c.courses: a b"])
        #expect(try memberships("['a', 'b'].filter(s, s != 'a').exists(s, s in c.skills)") == ["c.skills: b"])
        #expect(try memberships("has(c.skills) ? 1 : 0") == ["c.skills: "])
        #expect(try memberships("1 + 2 == 3") == [])
    }

    @Test("of which a text is in two groups, ask for each text by itself")
    func overlapping() throws {
        #expect(
            try memberships("['a', 'b'].filter(s, s in c.skills).size() + ['b', 'd'].filter(s, s in c.skills).size()")
                == ["c.skills: a b d"])
        #expect(try memberships("'a' in c.skills ? 1 : ['a', 'b'].filter(s, s in c.skills).size()") == ["c.skills: a b"])
        #expect(try memberships("['a', 'a', 'b'].filter(s, s in c.skills).size()") == ["c.skills: a b"])
        // Equal to people, and not to the language: é in one code point and in two.
        #expect(try memberships("['\\u00e9', 'e\\u0301'].filter(s, s in c.skills).size()")?.count == 1)
        #expect(try Self.environment.compile("'\\u00e9' in c.skills || 'e\\u0301' in c.skills").memberships?[0].groups.count == 2)
    }

    @Test(
        "are not all that is asked where lists matter otherwise",
        arguments: [
            "c.skills.size() > 1", "c.skills == ['a']", "'a' in c.skills && c.age > 3", "c.skills.exists(s, s == 'a')",
            "c.skills[0] == 'a'",
            "'a' in c.skills + c.courses", "c.skills.filter(s, s in c.courses).size()", "cel.bind(s, c.skills, 'a' in s)",
            "[1, 2].exists(n, n in [c.age])",
        ])
    func notAll(source: String) throws { #expect(try memberships(source) == nil) }

    private struct Lists: Activation {
        let lists: [Slot: [String]?]
        func resolve(_ slot: Slot) -> Outcome {
            guard let list = lists[slot] ?? nil else { return .unknown(AttributeSet(Attribute("c"))) }
            return .value(.list(list.map { .string($0) }))
        }
    }

    @Test("tell all that matters: lists that hold as many of each group come out the same", arguments: 0..<40 as Range<UInt64>)
    func sameForSame(seed: UInt64) throws {
        var random = Generator(state: seed)
        func texts(_ most: Int) -> [String] {
            ["a", "b", "c", "d", "e"].shuffled(using: &random).suffix(Int.random(in: 1...most, using: &random))
        }
        func constants() -> String { "[" + texts(3).map { "'\($0)'" }.joined(separator: ", ") + "]" }
        func list() -> String { Bool.random(using: &random) ? "c.skills" : "c.courses" }
        func part() -> String {
            switch Int.random(in: 0..<5, using: &random) {
            case 0: "\(constants()).filter(s, s in \(list())).size()"
            case 1: "('\(texts(1)[0])' in \(list()) ? 3 : 1)"
            case 2: "\(constants()).filter(s, s in c.skills && !(s in \(list()))).size()"
            case 3:
                "(\(constants()).exists(s, s in \(list())) && has(\(list())) ? 12 / \(constants()).filter(s, s in \(list())).size() : 5)"
            default: "(\(constants()).all(s, s in \(list())) || '\(texts(1)[0])' in \(list()) ? 7 : 2)"
            }
        }
        let source = (0...Int.random(in: 0...2, using: &random)).map { _ in part() }.joined(separator: " + ")
        let program = try Self.environment.compile(source)
        let memberships = try #require(program.memberships, "seed \(seed): \(source)")
        for _ in 0..<60 {
            var (lists, standIns): ([Slot: [String]?], [Slot: [String]?]) = ([:], [:])
            for asked in memberships {
                let list = Int.random(in: 0..<6, using: &random) == 0 ? nil : texts(5) + ["z"]
                lists[asked.slot] = .some(list)
                standIns[asked.slot] = .some(
                    list.map { list in asked.groups.flatMap { group in group.prefix(group.count { list.contains($0) }) } })
            }
            let (one, other) = (program.evaluate(Lists(lists: lists)), program.evaluate(Lists(lists: standIns)))
            switch (one, other) {
            case (.unknown, .unknown), (.error, .error): break
            default: #expect(one == other, "seed \(seed): \(source) of \(lists)")
            }
        }
    }
}
