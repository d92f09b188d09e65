import Testing

@testable import CEL

/// Which programs are known never to fail. Too few is slow; one too many hides a pair that could not be judged.
@Suite("Programs that never fail")
struct CertaintyTests {
    private static let environment: Environment = {
        var environment = Environment()
        environment.declareObject(
            "c",
            fields: [
                ("list", .list(.string)), ("name", .string), ("number", .int), ("flag", .bool), ("when", .timestamp), ("share", .double),
            ])
        environment.declareFunction(Function("sure", .total([.string, .list(.string)], .bool) { _ in .bool(true) }))
        environment.declareFunction(
            Function("unsure", .global([.string], .bool) { _ throws(EvaluationError) in throw .invalidArgument("none") }))
        environment.declareVariable("anything", .dyn)
        return environment
    }()

    @Test(
        "are those whose every part has a value for all values of its operands",
        arguments: [
            "c.number > 3", "c.name == 'a' || c.flag", "!c.flag && has(c.number)", "c.when <= c.when",
            "c.list.exists(l, l == c.name)", "c.name in c.list", "c.list.filter(l, l != 'a').size() == 0",
            "c.list.map(l, l == 'a' ? 1 : 2).all(n, n > 1)", "sure(c.name, c.list)", "sure('a', ['b', c.name])",
            "c.flag ? c.name < 'b' : c.number >= 2", "['a', 'b'].all(x, x in c.list)",
        ])
    func certain(source: String) throws {
        #expect(try Self.environment.compile(source).neverFails { _ in true })
    }

    @Test(
        "are none of those that divide, add, index, convert or ask what may be of another type",
        arguments: [
            "10 / c.number > 1", "c.number + 1 > 2", "c.list[0] == 'a'", "int(c.name) > 1", "unsure(c.name)",
            "c.list.exists(l, unsure(l))", "c.flag || unsure(c.name)", "anything == 1 ? true : anything > 2", "-c.number < 2",
            "c.list.transformList(i, l, c.list[i] == l).size() > 0", "(c.flag ? c.when : null) <= c.when", "c.name.matches(c.name)",
        ])
    func uncertain(source: String) throws {
        #expect(try !Self.environment.compile(source).neverFails { _ in true })
    }

    @Test("depend on what is known of the slots")
    func slots() throws {
        let program = try Self.environment.compile("c.number > 3")
        #expect(!program.neverFails { _ in false })
    }
}
