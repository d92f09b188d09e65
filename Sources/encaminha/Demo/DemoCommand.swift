import ArgumentParser
import LocalPostgres
import Postgres
import Rules
import Store

struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Shows the whole main job, live, on a private PostgreSQL: from an employer's form to explained proposals.",
        discussion: """
            Starts a PostgreSQL of its own (no network, not as root) and the daemon, invents an office in Vitória/ES, and plays employer and \
            staff. Everything is gone afterwards, unless --data names a directory to keep it in. Nobody in it exists.
            """)

    @Flag(help: "End when the story is told, instead of staying up for a look around.") var once = false
    @Flag(help: "Print a summary as JSON to standard output; the story goes to standard error.") var json = false
    @Option(help: ArgumentHelp("How many people, 10 to 100000.", valueName: "n")) var candidates = 2000
    @Option(help: ArgumentHelp("How many vacancies, 1 to 10000.", valueName: "m")) var vacancies = 200
    @Option(help: ArgumentHelp("Which office; any number from 0.", valueName: "s")) var seed: UInt64 = 1
    @Option(help: ArgumentHelp("Keep the cluster in this directory. (default: a temporary one)", valueName: "directory")) var data: String?

    func validate() throws {
        guard (10...100_000).contains(candidates) else { throw ValidationError("--candidates must be between 10 and 100000.") }
        guard (1...10_000).contains(vacancies) else { throw ValidationError("--vacancies must be between 1 and 10000.") }
    }

    func run() async throws {
        let summary = try await reportingErrors {
            let narrator = DemoNarrator(isQuiet: json)
            narrator.chapter("A private PostgreSQL")
            return try await PrivateCluster.with(data.map { .directory($0) } ?? .temporary, .safe, progress: { narrator.begin($0) }) {
                cluster in
                narrator.finish()
                let stage = try await DemoStage.prepare(cluster, candidates: candidates, vacancies: vacancies, seed: seed, narrator)
                return try await stage.daemon.run {
                    let summary = try await DemoStory(stage: stage, narrator: narrator).tell()
                    if !once && Terminal.isInteractive {
                        narrator.chapter("Look around")
                        narrator.say(stage.directions(of: summary))
                        narrator.say("\nEverything runs until you press Enter.")
                        _ = readLine()
                    }
                    narrator.begin("stopping the daemon and PostgreSQL")
                    return summary
                }
            }
        }
        if json { Terminal.write(summary.json) }
        guard summary.verification.isEqual && summary.verification.pendingChanges == 0 else { throw ExitCode(ErrorReport.failedStatus) }
    }
}

/// What the demo found, for programs.
struct DemoSummary {
    let candidates: Int
    let vacancies: Int
    /// From the return of the employer's commit to the first look that saw proposals for the vacancy.
    let commitToProposals: Duration
    let shortlist: Int
    let vacancy: Int64
    let candidate: Int64
    let verification: Verification

    var json: CanonicalJSON {
        .object([
            "candidates": .number(Int64(verification.candidates)), "vacancies": .number(Int64(verification.vacancies)),
            "proposals": .number(Int64(verification.proposals)),
            "commit_to_proposals_ms": .number(
                max(1, commitToProposals.components.seconds * 1000 + commitToProposals.components.attoseconds / 1_000_000_000_000_000)),
            "generated": .object(["candidates": .number(Int64(candidates)), "vacancies": .number(Int64(vacancies))]),
            "shortlist": .number(Int64(shortlist)), "verify": .string(verification.verdict),
        ])
    }
}
