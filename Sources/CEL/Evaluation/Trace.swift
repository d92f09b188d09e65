/// The attributes an evaluation read, in the order of first reading.
package struct Trace: Sendable, Equatable {
    package struct Entry: Sendable, Equatable {
        package let slot: Slot
        /// The name to show: `candidate.schooling`.
        package let attribute: Attribute
        package let outcome: Outcome
    }

    /// Each slot once.
    package private(set) var entries: [Entry] = []

    package init() {}

    package func outcome(of slot: Slot) -> Outcome? { entries.first { $0.slot == slot }?.outcome }

    mutating func record(_ slot: Slot, _ attribute: Attribute, _ outcome: Outcome) {
        entries.append(Entry(slot: slot, attribute: attribute, outcome: outcome))
    }
}

/// An activation that writes down what is read, and asks the real one only once per slot.
final class Recorder<Base: Activation>: Activation {
    private let base: Base
    private let attributes: [Slot: Attribute]
    var trace: Trace

    init(_ base: Base, attributes: [Slot: Attribute], trace: Trace) {
        self.base = base
        self.attributes = attributes
        self.trace = trace
    }

    func resolve(_ slot: Slot) -> Outcome {
        if let known = trace.outcome(of: slot) { return known }
        let outcome = base.resolve(slot)
        trace.record(slot, attributes[slot] ?? Attribute("variable \(slot.variable)"), outcome)
        return outcome
    }
}
