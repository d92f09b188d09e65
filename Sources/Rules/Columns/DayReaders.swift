package import CEL

/// The parts of the rules through which what they say of pairs depends on the day, each of one side alone.
///
/// Where no part of a person and no part of a vacancy says something else on another day, the rules say the same of the pair. What reads the
/// day and both sides at once, or the day alone, counts as a part of every vacancy: it differs as soon as the day itself does.
package struct DayReaders {
    let rules: CompiledRuleSet
    /// Of what the rules say of a pair, but for the priority where it is the candidate's own.
    let ofCandidates: [Program.Reader]
    private let ofVacancies: [Program.Reader]
    /// Variables that make lists of a candidate, by their position, written out.
    let lists: [(variable: Int, whole: Program.Reader)]
    /// What is made of a candidate alone.
    let own: OwnRules
    private var proof: StepProof

    static let today = OwnRules.today

    /// - Complexity: O(size of the rules with their variables written out).
    package init(_ rules: CompiledRuleSet) {
        self.rules = rules
        proof = rules.proof
        own = OwnRules(rules)
        var (ofCandidates, ofVacancies): ([String: Program.Reader], [String: Program.Reader]) = ([:], [:])
        var seen: Set<String> = []
        let ofPairs = rules.gates + rules.scores + (rules.isPriorityOfCandidate ? [] : rules.priorities)
        for expression in ofPairs.flatMap({ [$0.applies, $0.condition, $0.value] }) {
            guard let program = expression.map(own.writtenOut), program.references.contains(DayReaders.today),
                seen.insert(program.simplifiedSource).inserted
            else { continue }
            for reader in program.readers(of: DayReaders.today, isOwn: { $0.variable == PairSlots.candidate }) {
                if reader.isOwn { ofCandidates[reader.program.source] = reader } else { ofVacancies[reader.program.source] = reader }
            }
        }
        self.ofCandidates = ofCandidates.sorted { $0.key < $1.key }.map(\.value)
        self.ofVacancies = ofVacancies.sorted { $0.key < $1.key }.map(\.value)
        lists = own.lists.filter { $0.program.references.contains(DayReaders.today) }
            .map { ($0.variable, Program.Reader(whole: $0.program)) }
    }

    /// Whether the parts say all there is to know about these people and some vacancy: no evaluation can run out of steps, which would end it
    /// in the middle.
    ///
    /// - Parameter vacancy: `nil` for what is asked of people alone.
    mutating func areProved(_ candidates: CandidateColumns, _ vacancy: AttributeRow?) -> Bool { proof.holds(candidates, vacancy) }

    /// Whether the rules may say something else of a vacancy and anybody of whom they say the same.
    package mutating func differ(of vacancy: AttributeRow, _ candidates: CandidateColumns, from old: Timestamp, to new: Timestamp) -> Bool {
        guard areProved(candidates, vacancy) else { return true }
        let (before, after) = (
            PairActivation(rules, candidate: [], vacancy: vacancy.values, today: old),
            PairActivation(rules, candidate: [], vacancy: vacancy.values, today: new)
        )
        return ofVacancies.contains { reader in
            let (old, new) = (reader.program.evaluate(before), reader.program.evaluate(after))
            if reader.isOfElements, case .error = old { return true }
            return old != new
        }
    }
}
