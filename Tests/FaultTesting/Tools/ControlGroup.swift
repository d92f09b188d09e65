import Glibc

/// A control group of the old hierarchy, made for one fault.
struct ControlGroup {
    let path: String

    init(_ controller: String, _ name: String) throws {
        path = "/sys/fs/cgroup/\(controller)/\(name)"
        guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw StageError("no control group \(path)") }
    }

    func set(_ file: String, _ value: String) throws { try Server.append(value, to: "\(path)/\(file)") }
    func add(_ process: Int32) throws { try set("cgroup.procs", "\(process)") }

    /// Whoever is still inside goes back to the top.
    func remove() {
        let top = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        for process in (Server.text(of: path + "/cgroup.procs") ?? "").split(separator: "\n") {
            try? Server.append(String(process), to: top + "/cgroup.procs")
        }
        rmdir(path)
    }
}
