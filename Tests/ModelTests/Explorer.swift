/// What an explorer needs to know of a model.
protocol Explorable: Hashable {
    /// Every state that one step leads to, with the step's name.
    var next: [(step: String, state: Self)] { get }
    /// What is wrong with the state itself; nil when nothing is.
    var violation: String? { get }
}

/// The shortest way to a state in which something is wrong.
struct Counterexample: CustomStringConvertible {
    let violation: String
    let steps: [String]

    var description: String { "\(violation) after: " + steps.joined(separator: ", ") }
}

struct Exploration<State: Explorable> {
    let states: Int
    let counterexample: Counterexample?

    /// Looks at every state that can be reached, breadth first, so that a counterexample is a shortest one.
    ///
    /// - Parameter limit: More states than this are a mistake of whoever chose the sizes.
    init(from start: State, limit: Int = 3_000_000) {
        var known: Set = [start]
        var order = [start]
        var parents = [(parent: -1, step: "start")]
        var position = 0
        var found: Counterexample?
        while position < order.count {
            if let violation = order[position].violation {
                found = Counterexample(violation: violation, steps: Self.steps(to: position, parents))
                break
            }
            for (step, state) in order[position].next where known.insert(state).inserted {
                precondition(order.count < limit, "the model has more states than can be looked at")
                order.append(state)
                parents.append((position, step))
            }
            position += 1
        }
        states = order.count
        counterexample = found
    }

    private static func steps(to position: Int, _ parents: [(parent: Int, step: String)]) -> [String] {
        var steps: [String] = []
        var at = position
        while at > 0 {
            steps.append(parents[at].step)
            at = parents[at].parent
        }
        return steps.reversed()
    }
}
