import Foundation
import Subprocess
import SystemPackage
import Testing

/// The unit files as they are shipped, without a systemd that runs.
@Suite("The unit files")
struct UnitFileTests {
    private static let house = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    private static let units = house.appending(path: "systemd")
    private static let analyses = FileManager.default.isExecutableFile(atPath: "/usr/bin/systemd-analyze")

    private func text(_ name: String) throws -> String {
        try String(contentsOf: Self.units.appending(path: name), encoding: .utf8)
    }

    /// Lends a directory.
    private func withDirectory<Result>(_ body: (URL) async throws -> Result) async throws -> Result {
        let directory = FileManager.default.temporaryDirectory.appending(path: "encaminha-units-\(UUID())")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: directory) }
        return try await body(directory)
    }

    @Test(
        "the exposure of each unit, with each drop-in, is what its file promises", .enabled(if: analyses, "needs systemd-analyze"),
        arguments: [
            ("encaminhad.service", nil, 2), ("encaminhad@.service", nil, 2), ("encaminhad.service", "10-loopback.conf", 9),
            ("encaminhad.service", "20-remote.conf", 10), ("encaminhad-alert@.service", nil, 25),
        ] as [(String, String?, Int)])
    func exposure(_ unit: String, _ dropIn: String?, _ tenths: Int) async throws {
        try await withDirectory { directory in
            try text(unit).write(to: directory.appending(path: unit), atomically: true, encoding: .utf8)
            if let dropIn {
                let folder = directory.appending(path: unit + ".d")
                try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
                try text("drop-ins/" + dropIn).write(to: folder.appending(path: dropIn), atomically: true, encoding: .utf8)
            }
            let outcome = try await Subprocess.run(
                .path("/usr/bin/systemd-analyze"),
                arguments: ["security", "--offline=true", "--no-pager", "--threshold=\(tenths)", directory.appending(path: unit).path],
                environment: .inherit.updating(["SYSTEMD_UNIT_PATH": directory.path + ":"]),
                output: .string(limit: 1 << 16), error: .string(limit: 1 << 16))
            #expect(outcome.terminationStatus.isSuccess, "\(outcome.standardOutput.split(separator: "\n").last ?? "")")
            // The bound is met, not merely kept: a drop-in that was not read would be rated too well.
            let overall = outcome.standardOutput.split(separator: "\n").last.map(String.init) ?? ""
            if dropIn != nil { #expect(overall.contains(": 0.9") || overall.contains(": 1.0"), "\(overall)") }
        }
    }

    @Test("systemd finds nothing to complain about", .enabled(if: analyses, "needs systemd-analyze"))
    func verify() async throws {
        try await withDirectory { directory in
            for name in [
                "encaminhad.service", "encaminhad@.service", "encaminhad-alert@.service", "encaminhad-status.socket",
                "encaminhad-status@.socket",
            ] {
                // The programs are not installed where the tests run.
                try text(name).replacingOccurrences(of: "/usr/bin/encaminhad", with: "/usr/bin/true")
                    .write(to: directory.appending(path: name), atomically: true, encoding: .utf8)
            }
            let outcome = try await Subprocess.run(
                .path("/usr/bin/systemd-analyze"),
                arguments: [
                    "verify", "--man=no", directory.appending(path: "encaminhad.service").path,
                    directory.appending(path: "encaminhad@acre.service").path,
                    directory.appending(path: "encaminhad-alert@x.service").path,
                ],
                environment: .inherit.updating(["SYSTEMD_UNIT_PATH": directory.path + ":"]), output: .string(limit: 1 << 16),
                error: .string(limit: 1 << 16))
            let complaints = outcome.standardError.split(separator: "\n").filter { $0.contains("encaminhad") }
            #expect(complaints.isEmpty)
            #expect(outcome.terminationStatus.isSuccess, "\(outcome.standardError)")
        }
    }

    @Test("the template differs from the unit in name, database, settings and status socket, and in nothing else")
    func template() throws {
        func directives(_ name: String) throws -> Set<String> {
            Set(try text(name).split(separator: "\n").filter { !$0.hasPrefix("#") }.map(String.init))
        }
        let (unit, template) = (try directives("encaminhad.service"), try directives("encaminhad@.service"))
        func keys(_ lines: Set<String>) -> [String] { lines.map { String($0.prefix { $0 != "=" }) }.sorted() }
        #expect(keys(unit.subtracting(template)) == ["Description", "Environment", "Environment", "EnvironmentFile", "Sockets"])
        #expect(keys(template.subtracting(unit)) == ["Description", "Environment", "Environment", "EnvironmentFile", "Sockets"])
    }

    @Test(
        "every paragraph of directives begins with its reason",
        arguments: ["encaminhad.service", "drop-ins/10-loopback.conf", "drop-ins/20-remote.conf"])
    func explained(_ name: String) throws {
        var isExplained = false
        for line in try text(name).split(separator: "\n", omittingEmptySubsequences: false) {
            switch line.first {
            case "#": isExplained = true
            case "[": isExplained = false
            case nil: isExplained = false
            default:
                // Where they are, and who wants them, says itself.
                let speaksForItself = [
                    "Description=", "Documentation=", "ExecStart=", "WantedBy=", "PrivateNetwork=", "Environment=PGHOST=/run", "Restart",
                ]
                #expect(isExplained || speaksForItself.contains { line.hasPrefix($0) }, "\(line)")
            }
        }
    }

    @Test("alert rules and dashboard name no metric that the daemon does not have")
    func monitoring() throws {
        let page = try String(
            contentsOf: Self.house.appending(path: "Sources/encaminhad/Encaminha.docc/Metrics.md"), encoding: .utf8)
        let known = Set(page.matches(of: /`((?:encaminha|process)_[a-z_]+)`/).map { String($0.output.1) })
        for name in ["monitoring/encaminha.rules.yml", "monitoring/encaminha.dashboard.json"] {
            let used = Set(try text(name).matches(of: /\b(?:encaminha|process)_[a-z_]+/).map { String($0.output) })
            #expect(used.count > 8)
            for metric in used {
                let base = ["_bucket", "_sum", "_count"].first { metric.hasSuffix($0) }.map { String(metric.dropLast($0.count)) }
                #expect(known.contains(metric) || base.map(known.contains) == true, "\(metric) in \(name)")
            }
        }
        let dashboard = try JSONSerialization.jsonObject(with: Data(try text("monitoring/encaminha.dashboard.json").utf8)) as? [String: Any]
        #expect((dashboard?["panels"] as? [Any])?.count ?? 0 > 10)
    }
}
