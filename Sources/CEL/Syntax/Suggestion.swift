/// A hint that names the declared word nearest to a misspelt one.
///
/// - Returns: `nil` when none is near: at most a third of its letters may differ.
func suggestion(for word: String, among candidates: some Sequence<String>) -> String? {
    let letters = Array(word.utf8)
    guard letters.count <= 64 else { return nil }
    var best: (word: String, distance: Int)?
    for candidate in candidates where candidate != word && candidate.utf8.count <= 64 {
        let distance = editDistance(letters, Array(candidate.utf8))
        let allowed = max(1, max(letters.count, candidate.utf8.count) / 3)
        // A word that shares no letter is no hint.
        guard distance <= allowed, distance < max(letters.count, candidate.utf8.count) else { continue }
        if let known = best, (known.distance, known.word) <= (distance, candidate) { continue }
        best = (candidate, distance)
    }
    return best.map { "Did you mean `\($0.word)`?" }
}

/// Insertions, deletions, replacements and swaps of neighbours that lead from one word to the other (optimal string alignment).
func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
    var before: [Int] = []
    var previous = Array(0...right.count)
    for i in 1...left.count {
        var current = [i]
        for j in 1...right.count {
            let cost = left[i - 1] == right[j - 1] ? 0 : 1
            var value = min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + cost)
            if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] { value = min(value, before[j - 2] + 1) }
            current.append(value)
        }
        (before, previous) = (previous, current)
    }
    return previous[right.count]
}
