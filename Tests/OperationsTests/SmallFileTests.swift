import Glibc
import Testing

@testable import Operations

@Suite("Files read whole")
struct SmallFileTests {
    private func withFile(_ bytes: [UInt8], _ body: (String) throws -> Void) throws {
        let path = "/tmp/encaminha-small-\(getpid())-\(UInt32.random(in: 0 ..< .max))"
        let handle = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o600)
        try #require(handle >= 0)
        defer {
            close(handle)
            unlink(path)
        }
        try #require(write(handle, bytes, bytes.count) == bytes.count)
        try body(path)
    }

    private func failure(_ path: String, longest: Int = SmallFile.longest) -> SmallFile.Failure? {
        do throws(SmallFile.Failure) {
            _ = try SmallFile.text(of: path, longest: longest)
            return nil
        } catch { return error }
    }

    @Test("a file is read to its last byte, and one byte more than allowed is refused", arguments: [0, 1, 16_384, 16_385, 40_000])
    func length(_ count: Int) throws {
        try withFile([UInt8](repeating: 0x61, count: count)) { path in
            let text = try SmallFile.text(of: path, longest: count)
            #expect(text.utf8.count == count)
            guard count > 0 else { return }
            #expect(failure(path, longest: count - 1)?.message == "\(path) is longer than \(count - 1) bytes")
        }
    }

    @Test("a file that is not there is told from one that cannot be read")
    func missing() {
        let missing = failure("/nonexistent/file")
        #expect(missing?.isMissing == true && missing?.message == "/nonexistent/file cannot be read: No such file or directory")
        let folder = failure("/")
        #expect(folder?.isMissing == false && folder?.message == "/ cannot be read: Is a directory")
        #expect(SmallFile.read("/nonexistent/file") == nil)
    }

    @Test("what is not UTF-8 is refused as text, and replaced where the kernel wrote it")
    func encoding() throws {
        try withFile([0x61, 0xFF]) { path in
            #expect(failure(path)?.message == "\(path) is not UTF-8 text")
            #expect(SmallFile.read(path) == "a\u{FFFD}")
        }
    }
}
