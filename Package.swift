// swift-tools-version:6.1
import PackageDescription

/// Settings shared by every target of ours.
///
/// Imports stay internal unless written otherwise, members are visible only from modules a file imports itself, and an existential says
/// `any`: together they keep the arrows between modules (see README, "The rooms") true to this manifest.
let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("ExistentialAny"),
]

let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let heap: Target.Dependency = .product(name: "HeapModule", package: "swift-collections")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")

let package = Package(
    name: "encaminha",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.0.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
    ],
    targets: [
        // The pure side: language, rules, matching. No I/O, no clock.
        .target(name: "CEL", swiftSettings: settings),
        .target(name: "Rules", dependencies: ["CEL", yams, crypto], swiftSettings: settings),
        .target(name: "Matching", dependencies: ["CEL", "Rules", heap], swiftSettings: settings),

        // `sql/` inside the binaries.
        .executableTarget(name: "EmbedFiles", swiftSettings: settings),
        .plugin(name: "EmbedFilesPlugin", capability: .buildTool(), dependencies: ["EmbedFiles"], path: "Sources/EmbedFilesPlugin"),
        .target(name: "SchemaFiles", swiftSettings: settings, plugins: ["EmbedFilesPlugin"]),

        // Operations.
        .target(name: "Operations", dependencies: [logging], swiftSettings: settings),

        .testTarget(name: "CELTests", dependencies: ["CEL"], resources: [.copy("Conformance")], swiftSettings: settings),
        .testTarget(name: "RulesTests", dependencies: ["Rules", "CEL", "SchemaFiles"], swiftSettings: settings),
        .testTarget(name: "MatchingTests", dependencies: ["Matching", "Rules", "CEL"], swiftSettings: settings),
    ]
)
