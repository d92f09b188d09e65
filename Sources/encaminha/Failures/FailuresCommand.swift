import ArgumentParser
import Rules
import Store

struct FailuresCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "failures", abstract: "Shows what could not be judged and was set aside, and has it judged again.",
        subcommands: [FailuresListCommand.self, FailuresShowCommand.self, FailuresRedriveCommand.self])
}

extension FailureRecord {
    /// `vacancy 7 candidate 12`.
    var name: String {
        switch subject {
        case .pair(let vacancy, let candidate): "vacancy \(vacancy) candidate \(candidate)"
        case .key(1, let id): "vacancy \(id)"
        case .key(2, let id): "candidate \(id)"
        case .key(let kind, let id): "key \(kind) number \(id)"
        }
    }

    var json: CanonicalJSON {
        var members: [String: CanonicalJSON] = [
            "reason": .string(reason), "attempts": .number(Int64(attempts)), "first_at": .string("\(firstAt)"),
            "last_at": .string("\(lastAt)"),
        ]
        switch subject {
        case .pair(let vacancy, let candidate):
            members["vacancy"] = .number(vacancy)
            members["candidate"] = .number(candidate)
        case .key(let kind, let id):
            members["kind"] = .number(Int64(kind))
            members["id"] = .number(id)
        }
        return .object(members)
    }
}
