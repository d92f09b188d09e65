import Foundation
import Operations
import Placement
import Testing

@Suite("The metrics' page")
struct MetricsDocumentationTests {
    @Test("names every metric of the daemon, with its type, and none that does not exist")
    func complete() throws {
        let house = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let page = try String(contentsOf: house.appending(path: "Sources/encaminhad/Encaminha.docc/Metrics.md"), encoding: .utf8)
        var documented: [String: String] = [:]
        for line in page.split(separator: "\n") where line.hasPrefix("| `encaminha_") || line.hasPrefix("| `process_") {
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            let names = cells[0].split(separator: "`").filter { $0.hasPrefix("encaminha_") || $0.hasPrefix("process_") }
            for name in names { documented[String(name)] = cells[1] }
        }
        for description in PlacementMetrics.descriptions {
            let type =
                switch description.kind {
                case .counter: "counter"
                case .gauge: "gauge"
                case .histogram: "histogram"
                }
            #expect(documented.removeValue(forKey: description.name) == type, "\(description.name)")
        }
        let others: Set = ["encaminha_live", "encaminha_ready", "encaminha_build_info", "encaminha_metric_series_dropped_total"]
        #expect(Set(documented.keys.filter { $0.hasPrefix("encaminha_") }) == others)
    }
}
