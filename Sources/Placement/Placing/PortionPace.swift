/// How many things are done at a time, so that whoever comes meanwhile waits no longer than is wanted. Pure: times come in.
package struct PortionPace: Sendable, Equatable {
    /// How many are to be done next.
    package private(set) var count: Int
    private let fewest: Int
    private let target: Duration

    /// - Parameters:
    ///   - first: How many while nothing is known.
    ///   - fewest: However long they take; ``count`` is a multiple of it.
    ///   - target: How long the next are to take.
    package init(first: Int, fewest: Int, target: Duration) {
        precondition(fewest > 0 && target > .zero, "something is done, and takes time")
        (self.fewest, self.target) = (fewest, target)
        count = max(fewest, first / fewest * fewest)
    }

    /// Learns how long some took.
    ///
    /// Fewer at once where they took too long, more only little by little: what costs nothing now may stand before what costs much.
    package mutating func took(_ time: Duration, for done: Int) {
        guard done > 0 else { return }
        let most = Double(count + max(fewest, count / 4))
        let wanted = time > .zero ? Double(done) * (target / time) : most
        count = max(fewest, Int(min(most, wanted)) / fewest * fewest)
    }
}

/// How fast a ``Sweep`` goes: how many rows it does at a time.
package struct SweepPace: Sendable, Equatable {
    /// People of whom is worked out what follows from their own rows.
    package private(set) var people: PortionPace
    /// Vacancies that everybody is ranked for.
    package private(set) var vacancies: PortionPace

    package init(people: PortionPace, vacancies: PortionPace) { (self.people, self.vacancies) = (people, vacancies) }

    /// The pace of the daemon: a portion takes about a tenth of a second, and none leaves a thread without a vacancy.
    ///
    /// Of fewer vacancies at a time threads wait longer for whoever has the last of them.
    package init(threads: Int = Processors.count, target: Duration = .milliseconds(100)) {
        people = PortionPace(first: 4096, fewest: 512, target: target)
        vacancies = PortionPace(first: threads, fewest: threads, target: target)
    }

    /// Learns how long a portion took.
    package mutating func took(_ time: Duration, for portion: SweptPortion) {
        people.took(time, for: portion.people)
        vacancies.took(time, for: portion.vacancies)
    }
}

/// What was done of a ``Sweep`` at a time.
package struct SweptPortion: Sendable, Equatable {
    /// People of whom was worked out what follows from their own rows.
    package var people = 0
    /// Vacancies that everybody was ranked for.
    package var vacancies = 0
    /// Whether what was prepared has taken the place of what was there: all that stands is then to be compared.
    package var isLast = false
}
