import SchemaFiles
import Crypto

/// One numbered file of `sql/migrations/`.
package struct Migration: Sendable, Equatable {
    /// The number its name begins with.
    package let version: Int
    /// `create_schemas`, of `000001_create_schemas.sql`.
    package let name: String
    /// SHA-256 of its bytes, in lower-case hexadecimal.
    package let sha256: String
    package let sql: String

    /// - Returns: nil when the name is not `NNNNNN_verb_object.sql`.
    package init?(fileName: String, sql: String) {
        let base = fileName.split(separator: "/").last.map(String.init) ?? fileName
        let parts = base.split(separator: "_", maxSplits: 1)
        guard parts.count == 2, parts[0].count == 6, let version = Int(parts[0]), version > 0, parts[1].hasSuffix(".sql") else {
            return nil
        }
        self.version = version
        self.name = String(parts[1].dropLast(4))
        self.sql = sql
        self.sha256 = hexadecimal(SHA256.hash(data: Array(sql.utf8)))
    }

    /// The migrations of this program, in order.
    package static var embedded: [Migration] {
        SchemaFiles.inFolder("migrations").compactMap { Migration(fileName: $0.name, sql: $0.text) }.sorted { $0.version < $1.version }
    }
}

/// Decides what is to be applied. Knows no database.
package struct MigrationPlan: Sendable, Equatable {
    /// A migration a database has already.
    package struct Applied: Sendable, Equatable {
        package let version: Int
        package let name: String
        package let sha256: String

        package init(version: Int, name: String, sha256: String) {
            self.version = version
            self.name = name
            self.sha256 = sha256
        }
    }

    /// What is missing, in order.
    package let pending: [Migration]

    /// - Throws: ``StoreError`` when the database has a migration this program does not know, or knows differently, or lacks one in between.
    package init(known: [Migration], applied: [Applied]) throws(StoreError) {
        let byVersion = Dictionary(uniqueKeysWithValues: known.map { ($0.version, $0) })
        let newest = known.last?.version ?? 0
        for row in applied.sorted(by: { $0.version < $1.version }) {
            guard let migration = byVersion[row.version] else {
                if row.version > newest {
                    throw StoreError(
                        .schema,
                        "the database is newer than this program: it has migration \(row.version) (\(row.name)), the program knows \(newest)",
                        hint: "Install the newer version of Encaminha. Migrations are never taken back.")
                }
                throw StoreError(
                    .schema, "the database has migration \(row.version) (\(row.name)), which this program does not know",
                    hint: "Use the program this database was made with, or a newer release of it.")
            }
            guard migration.sha256 == row.sha256 else {
                throw StoreError(
                    .schema, "migration \(row.version) (\(row.name)) is not the one this program knows",
                    hint: "The database was made by another build. Use that build, or start from a fresh database.")
            }
        }
        let done = Set(applied.map(\.version))
        self.pending = known.filter { !done.contains($0.version) }
        if let first = pending.first, let last = done.max(), first.version < last {
            throw StoreError(
                .schema, "migration \(first.version) (\(first.name)) is missing though later ones are there",
                hint: "Restore the database from a backup: its list of migrations was changed by hand.")
        }
    }
}

/// Lower-case hexadecimal digits of bytes.
func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
}
