import Testing

/// Cursor, lease and writing, small but complete: every order of every step is looked at. What each part of the design is for is shown by
/// leaving it out: then a history must be found in which something goes wrong.
@Suite("The model of cursor, lease and write door")
struct ModelTests {
    /// Sizes that between them reach everything that can go wrong.
    private static let budgets: [(name: String, keys: Int, budget: PlacementModel.Budget)] = [
        ("two rows, one deciding over the other, and late commits", 2, .init(changes: 2, expiries: 1)),
        ("a lease that runs out twice", 1, .init(changes: 2, expiries: 2)),
        ("a crash and a lost answer", 1, .init(changes: 1, crashes: 1, expiries: 1, lostAnswers: 1)),
        ("pruning", 2, .init(changes: 1, expiries: 1, prunings: 2)),
        ("a failover that loses the tail", 1, .init(changes: 2, expiries: 0, failovers: 1)),
    ]

    @Test("nothing is lost and nobody writes late, in any order of steps", arguments: budgets.indices)
    func holds(index: Int) {
        let (name, keys, budget) = Self.budgets[index]
        let exploration = Exploration(from: PlacementModel(budget: budget, keys: keys))
        #expect(exploration.counterexample == nil, "\(name): \(exploration.counterexample?.description ?? "")")
        #expect(exploration.states > 10_000, "\(name): too small to mean anything")
    }

    private func counterexample(
        _ budget: PlacementModel.Budget, keys: Int = 1, without remove: (inout ModelRules) -> Void
    ) -> Counterexample? {
        var rules = ModelRules()
        remove(&rules)
        return Exploration(from: PlacementModel(rules: rules, budget: budget, keys: keys)).counterexample
    }

    @Test("without the fence a late write comes after that of the new owner")
    func noFence() throws {
        let found = try #require(
            counterexample(.init(changes: 1, expiries: 1)) {
                $0.checksEpoch = false
                $0.checksOwner = false
            })
        #expect(found.violation.contains("late write"), "\(found)")
    }

    @Test("with the owner's name alone a write sent before a crash comes after that of the same name restarted")
    func noEpoch() throws {
        let found = try #require(
            counterexample(.init(changes: 1, crashes: 1, expiries: 0)) { $0.checksEpoch = false })
        #expect(found.steps.contains { $0.contains("crashes") }, "\(found)")
    }

    @Test("with a number instead of a snapshot as cursor a change that commits late is lost")
    func noSnapshot() throws {
        let found = try #require(counterexample(.init(changes: 2, expiries: 0), keys: 2) { $0.cursorIsSnapshot = false })
        #expect(found.violation.contains("are not what the rows say"), "\(found)")
    }

    @Test("whoever takes over without reading what stands leaves it as it is")
    func noStanding() throws {
        let found = try #require(counterexample(.init(changes: 2, expiries: 2), keys: 2) { $0.readsStanding = false })
        #expect(found.violation.contains("are not what the rows say"), "\(found)")
    }

    @Test("without the look at what was pruned a standby misses a change")
    func noPruneGuard() throws {
        let found = try #require(counterexample(.init(changes: 1, expiries: 1, prunings: 2), keys: 2) { $0.checksPruning = false })
        #expect(found.violation.contains("are not what the rows say"), "\(found)")
    }

    @Test("without the timeline a snapshot of before a failover hides what came after it")
    func noTimeline() throws {
        let found = try #require(counterexample(.init(changes: 2, expiries: 0, failovers: 1)) { $0.checksTimeline = false })
        #expect(found.violation.contains("are not what the rows say"), "\(found)")
    }

    @Test("without the check of row versions a row that moved on is proposed as it was")
    func noVersions() throws {
        let found = try #require(counterexample(.init(changes: 2, expiries: 0)) { $0.checksVersions = false })
        #expect(found.violation.contains("no longer"), "\(found)")
    }
}
