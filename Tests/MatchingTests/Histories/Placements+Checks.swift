import CEL
import Matching
import Rules

extension Placements {
    /// How a gate that fails begins in a stored explanation, after its code.
    private static let failedGate = "\",\"no\",["

    /// Where two results differ, in words; empty where they are the same to the byte.
    func differences(from other: Placements) -> [String] {
        func compare<Key: Hashable, Element: Equatable>(_ what: String, _ mine: [Key: Element], _ theirs: [Key: Element]) -> [String] {
            Set(mine.keys).union(theirs.keys).filter { mine[$0] != theirs[$0] }.map { key in
                "\(what) \(key): \(mine[key].map { "\($0)" } ?? "none") instead of \(theirs[key].map { "\($0)" } ?? "none")"
            }
        }
        return compare("proposal", proposals, other.proposals) + compare("near miss", nearMisses, other.nearMisses)
            + compare("findings", findings, other.findings) + compare("failure", failures, other.failures)
    }

    /// What is another than before and was not told as touched, in words.
    func untold(since before: Placements, _ touched: TouchedPlacements) -> [String] {
        func compare<Key: Hashable, Element: Equatable>(
            _ what: String, _ now: [Key: Element], _ then: [Key: Element], _ told: Set<Key>
        ) -> [String] {
            Set(now.keys).union(then.keys).filter { now[$0] != then[$0] && !told.contains($0) }.map { "\(what) \($0)" }
        }
        return compare("proposal", proposals, before.proposals, touched.proposals)
            + compare("near miss", nearMisses, before.nearMisses, touched.nearMisses)
            + compare("findings", findings, before.findings, touched.findings)
            + compare("failure", failures, before.failures, touched.failures)
    }

    /// What must hold of every result, said of nothing but the tables; each broken promise in words.
    ///
    /// Judged pair by pair with the rules themselves, without the index, the lists or the allocation.
    func brokenPromises(_ history: RandomHistory, _ rules: CompiledRuleSet, today: Timestamp) -> [String] {
        var broken: [String] = []
        func require(_ condition: Bool, _ promise: @autoclosure () -> String) { if !condition { broken.append(promise()) } }

        let matchable = history.vacancies.filter { _, vacancy in
            rules.isMatchable(vacancy: vacancy, findings: rules.lint(vacancy: vacancy, today: today))
        }
        let approved = history.decisions.filter { $0.value == .approved }.keys

        for (pair, proposal) in proposals {
            require(pair == proposal.pair, "\(pair) holds the proposal of \(proposal.pair)")
            require(history.decisions[pair] == nil, "\(pair) is decided and proposed")
            guard let candidate = history.candidates[pair.candidate], let vacancy = matchable[pair.vacancy] else {
                broken.append("\(pair) is proposed without its rows")
                continue
            }
            require(
                proposal.candidateVersion == candidate.version && proposal.vacancyVersion == vacancy.version, "\(pair) stands on old rows")
            let standing = rules.evaluate(candidate: candidate, vacancy: vacancy, today: today).standing
            require(standing == (proposal.isSure ? .passed : .pending), "\(pair) is proposed although it is \(standing)")
            require(!proposal.explanation.contains(Self.failedGate), "\(pair) is proposed with a failed gate")
            require(proposal.isSure || !proposal.questions.isEmpty, "\(pair) is pending without a question")
        }
        for (pair, miss) in nearMisses {
            require(history.decisions[pair] == nil && proposals[pair] == nil, "\(pair) is a near miss and more")
            require(miss.explanation.components(of: Self.failedGate) == 1, "\(pair) misses by other than one gate")
        }

        for (id, vacancy) in history.vacancies {
            let places = matchable[id] == nil ? 0 : rules.places(ofVacancy: vacancy)
            let held = approved.count { $0.vacancy == id }
            require(count(vacancy: id, isSure: true) <= max(0, places - held), "vacancy \(id) has more sure proposals than places")
            require(count(vacancy: id, isSure: false) <= places, "vacancy \(id) has more pending proposals than places")
            require(nearMisses.keys.count { $0.vacancy == id } <= rules.nearMissesPerVacancy, "vacancy \(id) has too many near misses")
        }
        for id in history.candidates.keys {
            let held = approved.count { $0.candidate == id }
            require(
                count(candidate: id, isSure: true) <= max(0, rules.placesPerCandidate - held),
                "candidate \(id) has more sure proposals than places")
            require(
                count(candidate: id, isSure: false) <= rules.placesPerCandidate, "candidate \(id) has more pending proposals than places")
        }
        broken += placesLeftEmpty(history, matchable, approved: Array(approved), rules, today)
        return broken
    }

    /// Pairs that no gate keeps out, that nobody decided, and whose two sides both have a free place.
    private func placesLeftEmpty(
        _ history: RandomHistory, _ matchable: [Int64: AttributeRow], approved: [Pair], _ rules: CompiledRuleSet, _ today: Timestamp
    ) -> [String] {
        var broken: [String] = []
        for vacancy in matchable.values {
            for candidate in history.candidates.values {
                let pair = Pair(vacancy: vacancy.id, candidate: candidate.id)
                guard proposals[pair] == nil, history.decisions[pair] == nil else { continue }
                let standing = rules.evaluate(candidate: candidate, vacancy: vacancy, today: today).standing
                guard standing == .passed || standing == .pending else { continue }
                let isSure = standing == .passed
                let heldHere = isSure ? approved.count { $0.vacancy == vacancy.id } : 0
                let heldByPerson = isSure ? approved.count { $0.candidate == candidate.id } : 0
                if count(vacancy: vacancy.id, isSure: isSure) < rules.places(ofVacancy: vacancy) - heldHere,
                    count(candidate: candidate.id, isSure: isSure) < rules.placesPerCandidate - heldByPerson
                {
                    broken.append("\(pair) could be proposed and is not")
                }
            }
        }
        return broken
    }

    private func count(vacancy: Int64, isSure: Bool) -> Int {
        proposals.values.count { $0.pair.vacancy == vacancy && $0.isSure == isSure }
    }

    private func count(candidate: Int64, isSure: Bool) -> Int {
        proposals.values.count { $0.pair.candidate == candidate && $0.isSure == isSure }
    }
}

extension String {
    /// How often a text occurs.
    fileprivate func components(of text: String) -> Int { split(separator: text, omittingEmptySubsequences: false).count - 1 }
}
