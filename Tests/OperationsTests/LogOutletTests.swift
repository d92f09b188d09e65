import Glibc
import Testing

@testable import Operations

@Suite("Where log records leave")
struct LogOutletTests {
    // A pipe that nobody read from stopped the daemon at its next record.
    @Test("a record that is not taken at once is dropped, and the next that is taken says how many were")
    func drops() throws {
        var ends: [Int32] = [0, 0]
        try #require(pipe(&ends) == 0)
        defer { for end in ends { close(end) } }
        // F_SETPIPE_SZ: one page, the smallest there is.
        try #require(fcntl(ends[1], 1031, 4096) == 4096)
        let outlet = LogOutlet(ends[1])
        let line = String(repeating: "x", count: 999)
        for _ in 0..<20 { outlet.write(line) { "dropped \($0)" } }
        let before = try taken(ends[0])
        #expect(!before.isEmpty && before.allSatisfy { $0 == line })
        outlet.write("after") { "dropped \($0)" }
        let after = try taken(ends[0])
        #expect(after == ["dropped \(20 - before.count)", "after"])
    }

    @Test("a record longer than the pipe that is cut ends in a line of its own")
    func cuts() throws {
        var ends: [Int32] = [0, 0]
        try #require(pipe(&ends) == 0)
        defer { for end in ends { close(end) } }
        try #require(fcntl(ends[1], 1031, 4096) == 4096)
        let outlet = LogOutlet(ends[1])
        outlet.write(String(repeating: "y", count: 10_000)) { "dropped \($0)" }
        let cut = try taken(ends[0])
        #expect(cut.count == 1 && cut[0].allSatisfy { $0 == "y" } && cut[0].count < 10_000)
        outlet.write("after") { "dropped \($0)" }
        #expect(try taken(ends[0]) == ["dropped 1", "after"])
    }

    /// What is in the pipe now, line by line; the line feed that ends a record that was cut is no line.
    private func taken(_ end: Int32) throws -> [String] {
        var bytes = [UInt8](repeating: 0, count: 65_536)
        let count = read(end, &bytes, bytes.count)
        try #require(count > 0)
        return String(decoding: bytes[..<count], as: UTF8.self).split(separator: "\n").map(String.init)
    }
}
