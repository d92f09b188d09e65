/// One file below `sql/`, compiled into the binary.
package struct EmbeddedFile: Sendable {
    /// The path below `sql/`, for instance `migrations/000001_create_reference.sql`.
    package let name: String

    let literal: StaticString

    /// The file's text, byte for byte.
    ///
    /// - Complexity: O(length); nothing is kept.
    package var text: String {
        literal.withUTF8Buffer { unsafe String(decoding: $0, as: UTF8.self) }
    }
}

/// The folder `sql/` as it was when the binary was built: roles, migrations, reference data, rule sets and checks.
package enum SchemaFiles {
    /// Every file, ordered by the bytes of its name.
    package static var all: [EmbeddedFile] { embeddedFiles }

    /// The files of one folder, for instance `migrations`, in order of name.
    package static func inFolder(_ folder: String) -> [EmbeddedFile] {
        all.filter { $0.name.hasPrefix(folder + "/") }
    }

    /// One file by its path below `sql/`, or nil where there is none.
    package static func named(_ name: String) -> EmbeddedFile? {
        all.first { $0.name == name }
    }
}
