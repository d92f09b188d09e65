/// The tagged values of the conformance format.
enum ConformanceValue {
    static func read(_ json: JSON) -> Value? {
        guard let (tag, body) = json.object?.first, json.object?.count == 1 else { return nil }
        let text = body.string ?? ""
        switch tag {
        case "int": return Int64(text).map { .int($0) }
        case "uint": return UInt64(text).map { .uint($0) }
        case "double": return Double(text).map { .double($0) }
        case "bool": return body.bool.map { .bool($0) }
        case "string": return body.string.map { .string($0) }
        case "bytes": return Base64.decode(text).map { .bytes($0) }
        case "null": return .null
        case "list":
            guard let elements = body.array else { return nil }
            let values = elements.compactMap(read)
            return values.count == elements.count ? .list(values) : nil
        case "map":
            guard let pairs = body.array else { return nil }
            var entries: [MapValue.Entry] = []
            for pair in pairs {
                guard let parts = pair.array, parts.count == 2, let key = read(parts[0]), let value = read(parts[1]) else { return nil }
                entries.append((key, value))
            }
            return (try? MapValue(entries)).map { .map($0) }
        case "type": return CELType(parsing: text).map { .type($0) } ?? (text == "optional_type" ? .type(.optional(.dyn)) : nil)
        case "timestamp":
            guard let (seconds, nanoseconds) = pair(text) else { return nil }
            return Timestamp(seconds: seconds, nanoseconds: Int32(nanoseconds)).map { .timestamp($0) }
        case "duration":
            guard let (seconds, nanoseconds) = pair(text) else { return nil }
            return CELDuration(seconds: seconds, nanoseconds: nanoseconds).map { .duration($0) }
        case "optional":
            if case .null = body { return .optional(nil) }
            return read(body).map { .optional($0) }
        default: return nil
        }
    }

    /// The value in the tagged form.
    ///
    /// - Returns: nil when it has more than so many parts.
    static func write(_ value: Value, parts: Int = 100_000) -> JSON? {
        var left = parts
        return write(value, &left)
    }

    private static func write(_ value: Value, _ left: inout Int) -> JSON? {
        left -= 1
        guard left >= 0 else { return nil }
        switch value {
        case .bool(let x): return .object(["bool": .bool(x)])
        case .int(let x): return .object(["int": .string(String(x))])
        case .uint(let x): return .object(["uint": .string(String(x))])
        case .double(let x):
            let text = x.isNaN ? "NaN" : x.isInfinite ? (x < 0 ? "-Infinity" : "Infinity") : x.description
            return .object(["double": .string(text)])
        case .string(let x): return .object(["string": .string(x)])
        case .bytes(let x): return .object(["bytes": .string(Base64.encode(x))])
        case .null: return .object(["null": .bool(true)])
        case .timestamp(let x): return .object(["timestamp": .string("\(x.seconds):\(x.nanoseconds)")])
        case .duration(let x):
            let (seconds, rest) = x.nanoseconds.quotientAndRemainder(dividingBy: 1_000_000_000)
            return .object(["duration": .string("\(seconds):\(rest)")])
        case .type(let x): return .object(["type": .string(x.runtimeName)])
        case .list(let elements):
            var written: [JSON] = []
            for element in elements {
                guard let json = write(element, &left) else { return nil }
                written.append(json)
            }
            return .object(["list": .array(written)])
        case .map(let map):
            var written: [JSON] = []
            for entry in map.entries {
                guard let key = write(entry.key, &left), let value = write(entry.value, &left) else { return nil }
                written.append(.array([key, value]))
            }
            return .object(["map": .array(written)])
        case .optional(let wrapped):
            guard let wrapped else { return .object(["optional": .null]) }
            return write(wrapped, &left).map { .object(["optional": $0]) }
        }
    }

    private static func pair(_ text: String) -> (Int64, Int64)? {
        let parts = text.split(separator: ":")
        guard parts.count == 2, let seconds = Int64(parts[0]), let nanoseconds = Int32(parts[1]) else { return nil }
        return (seconds, Int64(nanoseconds))
    }
}
