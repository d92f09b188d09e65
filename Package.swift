// swift-tools-version:6.2
import PackageDescription

/// Settings shared by every target of ours.
///
/// Imports stay internal unless written otherwise, members are visible only from modules a file imports itself, and an existential says
/// `any`: together they keep the arrows between modules (see README, "The rooms") true to this manifest.
let testSettings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

/// The same for what is shipped, with strict memory safety: whatever could read or write outside its memory is marked `unsafe`.
let settings = testSettings + [.strictMemorySafety()]

let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let lifecycle: Target.Dependency = .product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let signals: Target.Dependency = .product(name: "UnixSignals", package: "swift-service-lifecycle")
let deque: Target.Dependency = .product(name: "DequeModule", package: "swift-collections")
let algorithms: Target.Dependency = .product(name: "Algorithms", package: "swift-algorithms")
let heap: Target.Dependency = .product(name: "HeapModule", package: "swift-collections")
let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
let subprocess: Target.Dependency = .product(name: "Subprocess", package: "swift-subprocess")
let system: Target.Dependency = .product(name: "SystemPackage", package: "swift-system")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let coreMetrics: Target.Dependency = .product(name: "CoreMetrics", package: "swift-metrics")
let tracing: Target.Dependency = .product(name: "Tracing", package: "swift-distributed-tracing")
let nioCore: Target.Dependency = .product(name: "NIOCore", package: "swift-nio")
let nioPosix: Target.Dependency = .product(name: "NIOPosix", package: "swift-nio")
let nioHTTP1: Target.Dependency = .product(name: "NIOHTTP1", package: "swift-nio")

let package = Package(
    name: "encaminha",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "encaminhad", targets: ["encaminhad"]),
        .executable(name: "encaminha", targets: ["encaminha"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-algorithms", from: "1.2.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.0.0"),
        .package(url: "https://github.com/apple/swift-distributed-tracing", from: "1.7.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-system", from: "1.8.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.0", traits: []),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
    ],
    targets: [
        // libpq, and the only module that knows it.
        .systemLibrary(name: "CLibPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .target(name: "Postgres", dependencies: ["CLibPQ", logging], swiftSettings: settings),
        .target(name: "LocalPostgres", dependencies: ["Postgres", logging, subprocess, system], swiftSettings: settings),

        // The pure side: language, rules, matching. No I/O, no clock.
        .target(name: "CEL", swiftSettings: settings),
        .target(name: "Rules", dependencies: ["CEL", heap, yams, crypto], swiftSettings: settings),
        .target(name: "Matching", dependencies: ["CEL", "Rules", algorithms, heap], swiftSettings: settings),

        // `sql/` inside the binaries.
        .executableTarget(name: "EmbedFiles", swiftSettings: settings),
        .plugin(name: "EmbedFilesPlugin", capability: .buildTool(), dependencies: ["EmbedFiles"], path: "Sources/EmbedFilesPlugin"),
        .target(name: "SchemaFiles", swiftSettings: settings, plugins: ["EmbedFilesPlugin"]),

        // The database side: statements, the long-running work, operations.
        .target(
            name: "Store", dependencies: ["Postgres", "CEL", "Rules", "Matching", "SchemaFiles", crypto], swiftSettings: settings),
        .target(
            name: "Placement",
            dependencies: [
                "Postgres", "Store", "CEL", "Rules", "Matching", "Operations", logging, lifecycle, coreMetrics, tracing, algorithms, deque,
            ],
            swiftSettings: settings),
        .systemLibrary(name: "CMalloc"),
        .target(name: "Operations", dependencies: ["CMalloc", logging, coreMetrics], swiftSettings: settings),
        // The pages that monitoring asks for. Apart from Operations, so that only the daemon carries an HTTP server.
        .target(
            name: "StatusPages", dependencies: ["Operations", logging, lifecycle, nioCore, nioPosix, nioHTTP1], swiftSettings: settings),
        .target(name: "Office", dependencies: ["Postgres", "SchemaFiles"], swiftSettings: settings),
        .target(name: "OfficeRows", dependencies: ["Office", "Postgres", "Rules", "CEL", "SchemaFiles"], swiftSettings: settings),

        // Composition.
        .executableTarget(
            name: "encaminhad",
            dependencies: [
                "Placement", "Store", "Postgres", "Rules", "Operations", "StatusPages", logging, coreMetrics, lifecycle, signals,
                argumentParser,
            ],
            swiftSettings: settings),
        .executableTarget(
            name: "encaminha",
            dependencies: [
                "Placement", "Store", "Postgres", "LocalPostgres", "Operations", "Matching", "Rules", "CEL", "Office", "SchemaFiles",
                logging,
                argumentParser, subprocess, system,
            ],
            swiftSettings: settings),
        // Measurements whose results are checked: see the README in its folder.
        .executableTarget(
            name: "encaminha-bench",
            dependencies: [
                "Placement", "Store", "Postgres", "LocalPostgres", "Operations", "Matching", "Rules", "CEL", "Office", "OfficeRows",
                logging, argumentParser, subprocess, system,
            ],
            exclude: ["README.md"], swiftSettings: settings),

        .testTarget(
            name: "CELTests", dependencies: ["CEL"], resources: [.copy("Conformance"), .copy("Corpus")], swiftSettings: testSettings),
        // A PostgreSQL of its own for every test run, and the daemon as a process.
        .target(
            name: "DatabaseTesting", dependencies: ["LocalPostgres", "Postgres", "Store", logging, subprocess, system],
            path: "Tests/DatabaseTesting", swiftSettings: testSettings),
        // The catalogue of faults, the program that plays all of it (`make test-faults`; a program, because one fault is named on its command
        // line and its last line is the verdict), and a sample in `make test`. Not shipped.
        .target(
            name: "FaultTesting",
            dependencies: [
                "DatabaseTesting", "LocalPostgres", "Operations", "Postgres", "Store", "Office", "SchemaFiles", logging, subprocess, system,
            ], path: "Tests/FaultTesting", swiftSettings: testSettings),
        .executableTarget(
            name: "encaminha-faults", dependencies: ["FaultTesting", "Operations", argumentParser], path: "Tests/FaultRunner",
            swiftSettings: testSettings
        ),
        .testTarget(
            name: "FaultTests", dependencies: ["FaultTesting", "encaminha", "encaminhad"], swiftSettings: testSettings),
        .testTarget(name: "PostgresTests", dependencies: ["Postgres", "DatabaseTesting", logging], swiftSettings: testSettings),
        // The default rule set with the catalogue and code lists it is checked against.
        .target(
            name: "RuleFixtures", dependencies: ["Rules", "CEL", "SchemaFiles"], path: "Tests/RuleFixtures", swiftSettings: testSettings),
        .testTarget(name: "RulesTests", dependencies: ["Rules", "CEL", "RuleFixtures"], swiftSettings: testSettings),
        .testTarget(name: "MatchingTests", dependencies: ["Matching", "Rules", "CEL", "RuleFixtures"], swiftSettings: testSettings),
        .testTarget(
            name: "OfficeTests", dependencies: ["Office", "OfficeRows", "Postgres", "Matching", "Rules", "CEL", "SchemaFiles"],
            swiftSettings: testSettings),
        .testTarget(
            name: "StoreTests", dependencies: ["Store", "Postgres", "DatabaseTesting", "SchemaFiles", "Matching"],
            swiftSettings: testSettings),
        .testTarget(
            name: "BenchTests", dependencies: ["encaminha-bench", "encaminhad", "DatabaseTesting", subprocess, system],
            swiftSettings: testSettings),
        .testTarget(
            name: "PlacementTests",
            dependencies: ["Placement", "Operations", "Store", "Postgres", "Matching", "Rules", "CEL", "RuleFixtures"],
            swiftSettings: testSettings),
        // The installed daemon under a systemd of its own: `make test-systemd`.
        .testTarget(
            name: "SystemdTests", dependencies: ["Operations", "DatabaseTesting", subprocess, system], swiftSettings: testSettings),
        .testTarget(name: "OperationsTests", dependencies: ["Operations", logging, coreMetrics], swiftSettings: testSettings),
        .testTarget(
            name: "StatusPagesTests", dependencies: ["StatusPages", "Operations", "DatabaseTesting", logging], swiftSettings: testSettings),
        // Cursor, lease and write door as a model: every order of every step. Knows nothing of the program.
        .testTarget(name: "ModelTests", swiftSettings: testSettings),
        .testTarget(
            name: "SystemTests",
            dependencies: [
                "encaminha", "encaminhad", "DatabaseTesting", "Store", "Postgres", "LocalPostgres", "Office", "Matching", "Rules",
                "SchemaFiles", logging, subprocess, system,
            ], swiftSettings: testSettings),
    ]
)
