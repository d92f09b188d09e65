/// The lists of a vacancy that a pair may be in. Candidates whom two gates or more keep out, or one that makes no near miss, are in none.
package enum VacancyList: UInt8, Sendable, CaseIterable {
    /// Every gate is met.
    case sure
    /// No gate fails, at least one is unknown.
    case pending
    /// Exactly one gate fails, one that makes a near miss.
    case nearMisses
}
