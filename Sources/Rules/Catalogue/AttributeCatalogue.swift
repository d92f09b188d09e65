package import CEL

/// A kind of rule.
package enum RuleKind: String, Sendable, CaseIterable {
    /// A vacancy verified before anybody is matched with it.
    case lint
    /// A requirement of a pair.
    case gate
    /// A soft rule of the score (aderência).
    case score
    /// A part of the priority, which never changes the score.
    case priority
    /// A cap on the list.
    case list
    /// Something the reviewer should know.
    case warning
}

/// The two sides of a pair.
package enum Side: String, Sendable, CaseIterable {
    case candidate, vacancy
}

/// One attribute rules may or may not read.
package struct CatalogueEntry: Sendable, Equatable {
    package enum Class: String, Sendable {
        /// Any rule may read it.
        case ordinary
        /// Only rules of the kinds listed may.
        case protected
        /// No rule may; there is no column.
        case forbidden
    }

    package let side: Side
    package let name: String
    package let type: CELType
    /// As the catalogue writes it: `week`, `date`, `list(string)`…
    package let typeName: String
    package let `class`: Class
    /// The kinds of rule that may read it; empty = all.
    package let allowedIn: [RuleKind]
    /// The most bytes of a text, or elements of a list, that a value has; `nil` for what has no size. A longer one is no error: the run-time
    /// budget counts what is there.
    package let size: Int?
    package let labelPT: String
    package let labelEN: String
    /// What to ask when it is unknown; may be empty.
    package let question: String

    /// `candidate.schooling`.
    package var path: String { "\(side.rawValue).\(name)" }

    /// Whether a rule of this kind may read the attribute.
    package func isAllowed(in kind: RuleKind) -> Bool {
        switch self.class {
        case .ordinary: true
        case .protected: allowedIn.contains(kind)
        case .forbidden: false
        }
    }
}

/// The vocabulary of rules: the columns of the attribute views, in order, and what may not be named at all.
package struct AttributeCatalogue: Sendable, Equatable {
    /// Readable attributes of each side, in the order of the views' columns.
    package let candidate: [CatalogueEntry]
    package let vacancy: [CatalogueEntry]
    /// What no rule may name.
    package let forbidden: [CatalogueEntry]

    package init(_ entries: [CatalogueEntry]) {
        self.candidate = entries.filter { $0.side == .candidate && $0.class != .forbidden }
        self.vacancy = entries.filter { $0.side == .vacancy && $0.class != .forbidden }
        self.forbidden = entries.filter { $0.class == .forbidden }
    }

    /// The readable attributes of a side.
    package func entries(_ side: Side) -> [CatalogueEntry] {
        switch side {
        case .candidate: candidate
        case .vacancy: vacancy
        }
    }

    /// Reads the rows of `attribute.catalogue`: side, name, type, class, allowed_in, unit, size, label_pt, label_en,
    /// question_pt.
    ///
    /// - Throws: ``RuleProblemList`` naming the row that cannot be read.
    package init(rows: [[String]]) throws(RuleProblemList) {
        var entries: [CatalogueEntry] = []
        for row in rows {
            guard row.count == 10, let side = Side(rawValue: row[0]), let type = Self.type(named: row[2]),
                let entryClass = CatalogueEntry.Class(rawValue: row[3]), row[6].isEmpty || (Int(row[6]) ?? 0) > 0
            else {
                throw RuleProblemList([
                    RuleProblem(path: "attribute \(row.prefix(3).joined(separator: " "))", message: "unreadable catalogue row")
                ])
            }
            let kinds = row[4].split(separator: "|").compactMap { RuleKind(rawValue: String($0)) }
            entries.append(
                CatalogueEntry(
                    side: side, name: row[1], type: type, typeName: row[2], class: entryClass, allowedIn: kinds, size: Int(row[6]),
                    labelPT: row[7], labelEN: row[8], question: row[9]))
        }
        self.init(entries)
    }

    private static func type(named name: String) -> CELType? {
        switch name {
        case "bool": .bool
        case "int": .int
        case "double": .double
        case "string": .string
        case "date": .timestamp
        case "week", "list(int)": .list(.int)
        case "list(string)": .list(.string)
        case "list(date)": .list(.timestamp)
        default: nil
        }
    }
}
