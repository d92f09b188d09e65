package import Rules

/// Takes people's rows over while others are still being read.
package protocol RowReceiver {
    /// Says which people changed, before any of their rows is read.
    ///
    /// - Parameter changes: What is known by then: ``OfficeChanges/position``, ``OfficeChanges/units`` and ``OfficeChanges/rules``.
    /// - Returns: Whether their rows may be handed to ``receive(_:)``.
    mutating func expects(_ people: [Int64], of changes: OfficeChanges) -> Bool
    /// Takes a row over.
    ///
    /// - Returns: false for a row that has to wait for the others.
    mutating func receive(_ row: MarketRow) -> Bool
    /// Takes over what was read of somebody of whom everything else is as it was.
    ///
    /// - Returns: false for somebody whose whole row is to be read: nothing else is known of them.
    mutating func receive(_ part: AttributePart, inMarket market: Int32) -> Bool
}

/// Wants all rows together.
struct NobodyReceives: RowReceiver {
    func expects(_: [Int64], of _: OfficeChanges) -> Bool { false }
    func receive(_: MarketRow) -> Bool { false }
    func receive(_: AttributePart, inMarket _: Int32) -> Bool { false }
}
