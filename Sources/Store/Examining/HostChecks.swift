import Glibc
import Postgres

/// There is room on the disk, where this program runs beside the server and may ask.
enum ExamineDisk: StoreStatement, DoctorCheck {
    static let code = "ENC-D31"
    static let subject = "disk"
    static let scope = DoctorScope.server
    static let sql = "select current_setting('data_directory'), inet_server_addr() is null"

    struct Space: Equatable {
        let free: Int64
        let all: Int64
    }

    static func examine(_ connection: Connection, _: Doctor) async throws -> Judgement {
        let (directory, isLocal) = try await connection.query(sql).one((String, Bool).self)
        guard isLocal else { return .ok("not asked: the server is elsewhere") }
        // The log of transactions often has a disk of its own. Both may be out of reach of this account: then only the first is told.
        let spaces = [directory, directory + "/pg_wal"].compactMap(space)
        guard !spaces.isEmpty else { return .ok("not asked: the server's directory is not to be seen from here") }
        return judge(spaces)
    }

    static func judge(_ spaces: [Space]) -> Judgement {
        guard let least = spaces.min(by: { $0.free < $1.free }) else { return .ok("not asked") }
        let percent = least.all > 0 ? least.free * 100 / least.all : 0
        let finding = "\(Wording.bytes(least.free)) free (\(percent) %)"
        let remedy = "Free some, or move the directory to a larger disk; ENC-D16 and ENC-D32 show what of ours may be filling it."
        // A full disk of the log stops the server altogether.
        if least.free < 256 << 20 || percent < 1 { return .fault(finding, remedy: remedy) }
        return least.free < 2 << 30 && percent < 25 || percent < 5 ? .attention(finding, remedy: remedy) : .ok(finding)
    }

    /// What an account without privileges may still use; nil where the directory cannot be seen.
    private static func space(of path: String) -> Space? {
        var status = statvfs()
        guard unsafe statvfs(path, &status) == 0 else { return nil }
        let block = Int64(status.f_frsize)
        return Space(free: Int64(status.f_bavail) * block, all: Int64(status.f_blocks) * block)
    }
}
