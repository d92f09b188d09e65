// Writes a Swift file that holds every file below a folder as a string literal.
//
// usage: EmbedFiles FOLDER OUTPUT

import Foundation

/// The file's text as a raw multi-line literal whose delimiter does not occur in the text.
func literal(_ text: String) -> String {
    var hashes = "#"
    while text.contains("\"\"\"" + hashes) || text.contains("\\" + hashes) { hashes += "#" }
    return "\(hashes)\"\"\"\n\(text)\n\"\"\"\(hashes)"
}

guard CommandLine.arguments.count == 3 else {
    FileHandle.standardError.write(Data("usage: EmbedFiles FOLDER OUTPUT\n".utf8))
    exit(64)
}
let folder = URL(fileURLWithPath: CommandLine.arguments[1], isDirectory: true).standardizedFileURL
let output = URL(fileURLWithPath: CommandLine.arguments[2])

var names: [String] = []
let walker = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: [.isRegularFileKey])
while let file = walker?.nextObject() as? URL {
    guard try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else { continue }
    names.append(String(file.standardizedFileURL.path.dropFirst(folder.path.count + 1)))
}
names.sort { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }

var source = "// Generated from sql/. Do not edit.\n\n"
for (index, name) in names.enumerated() {
    let data = try Data(contentsOf: folder.appendingPathComponent(name))
    guard let text = String(validating: data, as: UTF8.self), !text.utf8.contains(0), !text.contains("\r") else {
        FileHandle.standardError.write(Data("\(name): must be UTF-8 without NUL and without carriage returns\n".utf8))
        exit(65)
    }
    source += "private let file\(index): StaticString = \(literal(text))\n\n"
}
source += "let embeddedFiles: [EmbeddedFile] = [\n"
for (index, name) in names.enumerated() { source += "    EmbeddedFile(name: \"\(name)\", literal: file\(index)),\n" }
source += "]\n"
try Data(source.utf8).write(to: output)
