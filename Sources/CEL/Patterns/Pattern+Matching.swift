extension Pattern {
    /// True when a part of the text matches.
    ///
    /// - Parameter steps: Pays one step per eight instructions followed.
    /// - Throws: ``EvaluationError/budgetExceeded``.
    /// - Complexity: O(length × ``size``).
    package func matches(_ text: String, steps: inout Int) throws(EvaluationError) -> Bool {
        var machine = Machine(self, capturing: false)
        return try machine.run(text.unicodeScalars.map(\.value), from: 0, steps: &steps) != nil
    }

    /// The leftmost match at or after `start`; among those, the one that a backtracking matcher would find first.
    ///
    /// - Returns: start and end of the match and of every group, as positions in `text`; -1 for a group that takes no part.
    package func firstMatch(in text: [UInt32], from start: Int, steps: inout Int) throws(EvaluationError) -> [Int]? {
        var machine = Machine(self, capturing: true)
        return try machine.run(text, from: start, steps: &steps)
    }

    /// All ways to match at once, in the order of preference.
    private struct Machine {
        private let pattern: Pattern
        /// Positions kept for each way: none, or two for each group and for the whole.
        private let width: Int
        private var stack: [(instruction: Int, restored: (slot: Int, position: Int)?)] = []
        /// The groups of the way that is being followed.
        private var positions: [Int]

        struct Ways {
            var instructions: [Int] = []
            var positions: [Int] = []
            /// When each instruction was last added, so that nothing has to be cleared.
            var seen: [Int]

            mutating func removeAll() {
                instructions.removeAll(keepingCapacity: true)
                positions.removeAll(keepingCapacity: true)
            }
        }

        init(_ pattern: Pattern, capturing: Bool) {
            self.pattern = pattern
            width = capturing ? 2 * (pattern.groupCount + 1) : 0
            positions = Array(repeating: -1, count: width)
        }

        /// - Returns: the positions of the match (empty when not capturing); nil without a match.
        mutating func run(_ text: [UInt32], from start: Int, steps: inout Int) throws(EvaluationError) -> [Int]? {
            var now = Ways(seen: Array(repeating: -1, count: pattern.size))
            var next = now
            var found: [Int]?
            var place = start
            while place <= text.count {
                if found == nil {
                    for slot in positions.indices { positions[slot] = -1 }
                    follow(0, into: &now, text, at: place, &steps)
                }
                if now.instructions.isEmpty, found != nil || pattern.isAnchored { break }
                next.removeAll()
                let code = place < text.count ? text[place] : UInt32.max
                ways: for (index, instruction) in now.instructions.enumerated() {
                    let takes: Bool
                    switch pattern.instructions[instruction] {
                    case .character(let wanted): takes = wanted == code
                    case .any(let newline): takes = code != .max && (newline || code != 10)
                    case .set(let set): takes = code != .max && pattern.classes[set].contains(code)
                    case .match:
                        found = Array(now.positions[index * width..<(index + 1) * width])
                        if width == 0 { return found }
                        break ways
                    case .split, .jump, .save, .assertion: preconditionFailure("only instructions that wait for a character are kept")
                    }
                    guard takes else { continue }
                    for slot in 0..<width { positions[slot] = now.positions[index * width + slot] }
                    follow(instruction + 1, into: &next, text, at: place + 1, &steps)
                }
                steps -= (now.instructions.count >> 3) + 1
                if steps < 0 { throw .budgetExceeded }
                swap(&now, &next)
                place += 1
            }
            return found
        }

        /// Adds an instruction and all that is reached from it without a character, in the order of preference.
        private mutating func follow(_ first: Int, into ways: inout Ways, _ text: [UInt32], at place: Int, _ steps: inout Int) {
            stack.append((first, nil))
            var followed = 0
            while let (instruction, restored) = stack.popLast() {
                if let restored {
                    positions[restored.slot] = restored.position
                    continue
                }
                if ways.seen[instruction] == place { continue }
                ways.seen[instruction] = place
                followed += 1
                switch pattern.instructions[instruction] {
                case .jump(let target): stack.append((target, nil))
                case .split(let preferred, let other):
                    stack.append((other, nil))
                    stack.append((preferred, nil))
                case .save(let slot):
                    if slot < width {
                        stack.append((instruction, (slot, positions[slot])))
                        positions[slot] = place
                    }
                    stack.append((instruction + 1, nil))
                case .assertion(let assertion):
                    if Machine.holds(assertion, text, at: place) { stack.append((instruction + 1, nil)) }
                case .character, .any, .set, .match:
                    ways.instructions.append(instruction)
                    ways.positions += positions
                }
            }
            steps -= followed >> 3
        }

        private static func holds(_ assertion: PatternTree.Assertion, _ text: [UInt32], at place: Int) -> Bool {
            switch assertion {
            case .textStart: place == 0
            case .textEnd: place == text.count
            case .lineStart: place == 0 || text[place - 1] == 10
            case .lineEnd: place == text.count || text[place] == 10
            case .wordBoundary: isWord(text, place - 1) != isWord(text, place)
            case .notWordBoundary: isWord(text, place - 1) == isWord(text, place)
            }
        }

        private static func isWord(_ text: [UInt32], _ index: Int) -> Bool {
            guard text.indices.contains(index) else { return false }
            switch text[index] {
            case 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A: return true
            default: return false
            }
        }
    }
}
