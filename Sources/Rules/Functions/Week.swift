/// Sets of minutes of the week, as `[start, end, start, end, …]`: half-open, ascending, disjoint; 0 = Monday 00:00, 10 080 = Sunday 24:00.
package enum Week {
    /// Minutes of a week.
    package static let length: Int64 = 7 * 1440

    /// Minutes in both sets.
    ///
    /// - Complexity: O(n + m).
    package static func overlap(_ a: [Int64], _ b: [Int64]) -> Int64 {
        var total: Int64 = 0
        var (i, j) = (0, 0)
        while i + 1 < a.count, j + 1 < b.count {
            let (start, end) = (max(a[i], b[j]), min(a[i + 1], b[j + 1]))
            if start < end { total += end - start }
            if a[i + 1] < b[j + 1] { i += 2 } else { j += 2 }
        }
        return total
    }

    /// Minutes of a set.
    package static func minutes(_ edges: [Int64]) -> Int64 {
        var total: Int64 = 0
        for index in stride(from: 0, to: edges.count - 1, by: 2) { total += edges[index + 1] - edges[index] }
        return total
    }

    /// Every interval longer by so many minutes before and after, wrapping over the week's end, overlaps merged.
    ///
    /// An interval that crosses midnight on Sunday is split in the input; the two parts are grown as one.
    package static func pad(_ edges: [Int64], before: Int64, after: Int64) -> [Int64] {
        var spans: [(start: Int64, end: Int64)] = []
        for index in stride(from: 0, to: edges.count - 1, by: 2) {
            spans.append((edges[index] - max(0, before), edges[index + 1] + max(0, after)))
        }
        return normalized(spans)
    }

    /// The interval of `edges` that, longer by so many minutes before and after, has the most minutes in `other`; the first of equals.
    ///
    /// An interval that crosses midnight on Sunday counts as one. Empty where nothing overlaps.
    ///
    /// - Complexity: O(n × m).
    package static func tightest(_ edges: [Int64], before: Int64, after: Int64, in other: [Int64]) -> [Int64] {
        var best: (span: [Int64], minutes: Int64) = ([], 0)
        for span in spans(edges) {
            let interval = normalized([span])
            let minutes = overlap(pad(interval, before: before, after: after), other)
            if minutes > best.minutes { best = (interval, minutes) }
        }
        return best.span
    }

    /// The intervals of a set, in order; what was split at the week's end is one again, the last, and ends after the week's length.
    package static func spans(_ edges: [Int64]) -> [(start: Int64, end: Int64)] {
        var spans: [(start: Int64, end: Int64)] = []
        for index in stride(from: 0, to: edges.count - 1, by: 2) { spans.append((edges[index], edges[index + 1])) }
        if spans.count > 1, spans[0].start == 0, spans[spans.count - 1].end == length {
            let early = spans.removeFirst()
            spans[spans.count - 1].end += early.end
        }
        return spans
    }

    /// Every day from one minute of the day to another, over midnight where the end is not after the start.
    package static func daily(from start: Int64, to end: Int64) -> [Int64] {
        let length = end > start ? end - start : end + 1440 - start
        return normalized((0..<7).map { day in (day * 1440 + start, day * 1440 + start + length) })
    }

    /// Wraps spans into the week and merges what overlaps or touches.
    package static func normalized(_ spans: [(start: Int64, end: Int64)]) -> [Int64] {
        var inside: [(start: Int64, end: Int64)] = []
        for span in spans where span.end > span.start {
            if span.end - span.start >= length { return [0, length] }
            let start = ((span.start % length) + length) % length
            let end = start + span.end - span.start
            if end <= length {
                inside.append((start, end))
            } else {
                inside.append((start, length))
                inside.append((0, end - length))
            }
        }
        inside.sort { $0.start < $1.start }
        var edges: [Int64] = []
        for span in inside {
            if let last = edges.last, span.start <= last {
                edges[edges.count - 1] = max(last, span.end)
            } else {
                edges += [span.start, span.end]
            }
        }
        return edges
    }
}
