/// What the domain's functions look up: affinities and the names of codes. Part of a snapshot, like the rows.
package struct ReferenceData: Sendable, Equatable {
    /// One pair of near or distant occupations.
    package struct Affinity: Sendable, Equatable {
        package let a: String
        package let b: String
        /// Per mille, 0…1000.
        package let value: Int64
        /// From a to b only.
        package let isDirected: Bool

        package init(a: String, b: String, value: Int64, isDirected: Bool) {
            self.a = a
            self.b = b
            self.value = value
            self.isDirected = isDirected
        }
    }

    private var closeness: [String: [String: Int64]] = [:]
    private let occupations: [String: String]
    private let municipalities: [String: String]
    private let labels: [String: [String: String]]

    /// - Parameters:
    ///   - occupations: Titles by CBO code.
    ///   - municipalities: Names by IBGE code.
    ///   - labels: Portuguese labels by list, then by code.
    package init(
        affinities: [Affinity] = [], occupations: [String: String] = [:], municipalities: [String: String] = [:],
        labels: [String: [String: String]] = [:]
    ) {
        self.occupations = occupations
        self.municipalities = municipalities
        self.labels = labels
        for affinity in affinities {
            closeness[affinity.a, default: [:]][affinity.b] = affinity.value
            if !affinity.isDirected { closeness[affinity.b, default: [:]][affinity.a] = affinity.value }
        }
    }

    /// How near two occupations are, in per mille: the affinity table where it speaks, otherwise the CBO's hierarchy.
    ///
    /// Equal codes 1000; same family 800, same minor group 550, sub-major group 350, great group 150, else 0. Within great group 0
    /// (armed forces and police) only equal codes count.
    ///
    /// Source: the classification CBO 2002, whose codes are its hierarchy; the steps are the default rule A01's.
    package func occupationCloseness(_ a: String, _ b: String) -> Int64 {
        if a == b { return 1000 }
        if let value = closeness[a]?[b] { return value }
        guard a.utf8.first != UInt8(ascii: "0") else { return 0 }
        let common = zip(a.utf8, b.utf8).prefix { $0 == $1 }.count
        switch common {
        case 4...: return 800
        case 3: return 550
        case 2: return 350
        case 1: return 150
        default: return 0
        }
    }

    /// The title of an occupation, or the code where it is unknown.
    package func occupationTitle(_ code: String) -> String { occupations[code] ?? code }
    /// The name of a municipality, or the code where it is unknown.
    package func municipalityName(_ code: String) -> String { municipalities[code] ?? code }
    /// The Portuguese label of a code, or the code where it is unknown.
    package func label(_ list: String, _ code: String) -> String { labels[list]?[code] ?? code }
}
