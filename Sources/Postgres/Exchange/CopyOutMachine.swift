/// Decides how the rows of a COPY to the client are read.
struct CopyOutMachine<W: Wire>: ~Copyable {
    /// Set when the receiver wants no more: what still comes is dropped.
    private var isGivenUp = false
    /// Reads how the command ended, once the data is over.
    private var ending = ExchangeMachine<W>()
    private var isOver = false

    /// - Parameter receive: Called with each message in turn. Returns false to have the server stop; it is not called again.
    mutating func advance(
        _ wire: W, ready: Readiness, receive: (borrowing CopyBuffer) -> Bool
    ) -> Progress<ExchangeMachine<W>.Outcome> {
        if isOver { return ending.advance(wire, ready: ready) }
        if ready.contains(.read) { _ = wire.readInput() }
        while true {
            switch wire.nextCopyData() {
            case .message(let buffer):
                if !isGivenUp && !receive(buffer) {
                    isGivenUp = true
                    return .cancel
                }
            case .notYet:
                if wire.isBroken { return end(wire) }
                guard wire.hasBufferedInput else { return .wait(.read) }
                _ = wire.readInput()
            case .over:
                return end(wire)
            }
        }
    }

    /// Nothing more is passed on.
    mutating func giveUp() { isGivenUp = true }

    private mutating func end(_ wire: W) -> Progress<ExchangeMachine<W>.Outcome> {
        isOver = true
        return ending.advance(wire, ready: [])
    }
}
