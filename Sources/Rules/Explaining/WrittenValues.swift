import CEL

/// The values that rules read of a pair, each once, in the order in which they are come to.
struct WrittenValues {
    private let readable: ReadableNames
    /// What stands for the names, and the values, with commas between them.
    private(set) var names: [UInt8] = []
    private(set) var values: [UInt8] = []
    private var count: Int64 = 0
    /// By number, where the value stands, in the explanation that is marked beside it.
    private var places: [(explanation: Int, place: Int64)]
    private var explanation = 0
    /// Values of the vacancy, as they are written for every pair.
    private var ofVacancy: [[UInt8]?]

    init(_ readable: ReadableNames) {
        self.readable = readable
        places = Array(repeating: (0, 0), count: readable.count)
        ofVacancy = Array(repeating: nil, count: readable.count)
    }

    mutating func begin() {
        names.removeAll(keepingCapacity: true)
        values.removeAll(keepingCapacity: true)
        count = 0
        explanation += 1
    }

    /// The places of what was read, but for the profile.
    mutating func write(readsOf pair: RecordedPairs, to bytes: inout [UInt8]) {
        write(pair.reads, except: readable.profile, of: pair, to: &bytes)
    }

    /// The places of what was read or is not known.
    mutating func write(_ numbers: [Int], except hidden: Int? = nil, of pair: RecordedPairs, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "["))
        var isFirst = true
        for number in numbers where number != hidden {
            if !isFirst { bytes.append(UInt8(ascii: ",")) }
            isFirst = false
            CanonicalJSON.write(place(of: number, pair), to: &bytes)
        }
        bytes.append(UInt8(ascii: "]"))
    }

    private mutating func place(of number: Int, _ pair: RecordedPairs) -> Int64 {
        if places[number].explanation == explanation { return places[number].place }
        places[number] = (explanation, count)
        if count > 0 {
            names.append(UInt8(ascii: ","))
            values.append(UInt8(ascii: ","))
        }
        count += 1
        names += readable.stored[number]
        if !readable.isOfVacancy(number) {
            CanonicalJSON.write(pair.value(number) ?? .null, to: &values)
        } else if let written = ofVacancy[number] {
            values += written
        } else {
            var written: [UInt8] = []
            CanonicalJSON.write(pair.value(number) ?? .null, to: &written)
            values += written
            ofVacancy[number] = written
        }
        return count - 1
    }
}
