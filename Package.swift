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

let package = Package(
    name: "encaminha",
    platforms: [.macOS(.v15)],
    targets: [
        // The pure side: language, rules, matching. No I/O, no clock.
        .target(name: "CEL", swiftSettings: settings),

        .testTarget(name: "CELTests", dependencies: ["CEL"], resources: [.copy("Conformance")], swiftSettings: settings),
    ]
)
