package import CEL

// Another day: the market goes on as it is, and only what the day makes a difference to is ranked (Decisions 0024).

extension MarketIndex {
    /// Takes another day. What is returned has to be ranked, with ``rank(_:)``, before answers are those of the day; changes may come in between.
    ///
    /// Everything that stands, and everything that will, counts as touched: explanations cite the day.
    ///
    /// - Returns: Whom and what the day makes a difference to beyond how long somebody waits, in order; `nil`, and nothing is changed, where
    ///   that cannot be told.
    /// - Complexity: O(candidates + vacancies) times the parts of the rules that read the day, and O(what is listed).
    package mutating func turn(to day: Timestamp) -> Unranked? {
        guard let turn = ranker.turn(to: day, few: fewAhead ?? 64 + candidateCount / 256) else { return nil }
        touched.formUnion(everything)
        var anew = Set(turn.vacancies.filter { sure.isOpen($0) })
        for id in ranker.vacancyIDs {
            let isMatchable = verify(id)
            if !isMatchable { close(vacancy: id) } else if !sure.isOpen(id) { anew.insert(id) }
            if findings[id] != nil { touched.findings.insert(id) }
        }
        var people = turn.candidates
        if ranksInOneGo(changed: people.count) {
            anew.formUnion(sure.openVacancies)
            people = []
        }
        for id in anew { close(vacancy: id) }
        // As if they were not there: until they are ranked, nobody may meet them in one list and miss them in another.
        for id in people { leave(candidate: id) }
        ranker.setHidden(true, candidates: people)
        if !turn.moves.isEmpty {
            anew.formUnion(sure.move { turn.moves($0) } + pending.move { turn.moves($0) } + nearMisses.move { turn.moves($0) })
            for id in anew { close(vacancy: id) }
        }
        settle()
        // Days wear lists out: longer ones last for more of them, and cost little more.
        listLength = 3
        return Unranked(candidates: people.sorted(), vacancies: anew.sorted())
    }

    /// Ranks some of what a turn of the day, or other rules, left to be ranked.
    ///
    /// - Complexity: O(vacancies × candidates of the market + candidates × vacancies of the market) evaluations.
    package mutating func rank(_ some: Unranked) {
        ranker.setHidden(false, candidates: some.candidates)
        _ = rankCandidates(some.candidates, except: Dictionary(uniqueKeysWithValues: some.vacancies.map { ($0, nil) }))
        rankVacancies(some.vacancies, length: listLength)
        settle()
    }
}
