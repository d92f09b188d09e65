/// What is not known of a pair, on its way to the questions that are asked.
struct OpenQuestions {
    struct Question {
        let text: String
        var attributes: [Int]
        var weight: Int64
    }

    private let readable: ReadableNames
    /// Attributes that are asked for in the words of the catalogue, with what knowing them would decide.
    private var weights: [(number: Int, weight: Int64)] = []
    private var questions: [Question] = []

    init(_ readable: ReadableNames) { self.readable = readable }

    /// What a gate waits for.
    mutating func add(_ missing: [Int], ofGateAsking text: String?) {
        guard let text else { return add(missing, weight: PairExplanation.weightOfGate) }
        add(missing, to: text, weight: PairExplanation.weightOfGate * Int64(missing.count))
    }

    /// What a score waits for.
    mutating func add(_ missing: [Int], weight: Int64) {
        for number in missing {
            if let index = weights.firstIndex(where: { $0.number == number }) {
                weights[index].weight += weight
            } else {
                weights.append((number, weight))
            }
        }
    }

    private mutating func add(_ attributes: [Int], to text: String, weight: Int64) {
        if let index = questions.firstIndex(where: { $0.text == text }) {
            questions[index].attributes += attributes
            questions[index].weight += weight
        } else {
            questions.append(Question(text: text, attributes: attributes, weight: weight))
        }
    }

    /// What decides most first.
    var sorted: [Question] {
        guard !(weights.isEmpty && questions.isEmpty) else { return [] }
        var all = self
        // The numbers of attributes are their order.
        for (number, weight) in weights.sorted(by: { $0.number < $1.number }) {
            if let text = readable.asked[number] { all.add([number], to: text, weight: weight) }
        }
        return all.questions.sorted {
            ($1.weight, readable.names[$0.attributes[0]], $0.text) < ($0.weight, readable.names[$1.attributes[0]], $1.text)
        }
    }
}
