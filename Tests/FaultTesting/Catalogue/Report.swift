extension FaultRun.Report {
    /// `B20  fast restart: survived, recovered in 0.31 s; …`, with a line of its own for each complaint.
    package var line: String {
        var text = "\(fault.code)  \(fault.title): \(survived ? "survived" : "NOT SURVIVED")"
        if let recovery { text += ", recovered in \(FaultRun.seconds(recovery)) (allowed \(FaultRun.seconds(fault.recovery)))" }
        if !summary.isEmpty { text += "; \(summary)" }
        for note in notes { text += "; \(note)" }
        text += "; \(FaultRun.seconds(total)) in all"
        for complaint in complaints { text += "\n      \(complaint)" }
        if !survived { text += "\n      again: make test-faults ARGS=\"--only \(fault.code) --seed \(seed)\"" }
        return text
    }
}

extension Catalogue {
    /// A file's text; nil when there is none.
    package static func text(of path: String) -> String? { Server.text(of: path) }

    /// The table of Faults.md, so that the page and the catalogue cannot differ.
    package static var table: String {
        var lines = ["| | fault | promised beside the invariants | recovery within |", "|---|---|---|---|"]
        for fault in faults { lines.append("| \(fault.code) | \(fault.title) | \(fault.promise) | \(FaultRun.seconds(fault.recovery)) |") }
        lines += ["", "| | left out | why |", "|---|---|---|"]
        for fault in leftOut { lines.append("| \(fault.code) | \(fault.title) | \(fault.reason) |") }
        return lines.joined(separator: "\n")
    }
}
