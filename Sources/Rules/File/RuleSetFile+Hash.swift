import Crypto

extension RuleSetFile {
    /// The version of a rule set: SHA-256 of the file's bytes, in lower-case hexadecimal.
    ///
    /// The same as `encode(sha256(convert_to(source, 'UTF8')), 'hex')` in the database.
    package static func hash(of source: String) -> String {
        SHA256.hash(data: Array(source.utf8)).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
