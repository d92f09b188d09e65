import Foundation
import PackagePlugin

/// Compiles the folder `sql/` into the module that asks for it, so that a binary carries its own schema.
///
/// SwiftPM's resources cannot be used: a target reaches only its own folder, and `embedInCode` mangles names that begin with a digit,
/// which is what every migration's name does.
@main
struct EmbedFilesPlugin: BuildToolPlugin {
    /// One command that turns every file below `sql/` into one Swift file. Runs again when a file changes, comes or goes.
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let folder = context.package.directoryURL.appending(path: "sql", directoryHint: .isDirectory)
        let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFiles.swift")
        var inputs: [URL] = []
        let walker = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: [.isRegularFileKey])
        while let file = walker?.nextObject() as? URL {
            if try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true { inputs.append(file) }
        }
        inputs.sort { $0.path < $1.path }
        return [
            .buildCommand(
                displayName: "Embedding sql/",
                executable: try context.tool(named: "EmbedFiles").url,
                arguments: [folder.path, output.path],
                inputFiles: inputs,
                outputFiles: [output])
        ]
    }
}
