import ArgumentParser
import Operations

/// The command line: one file per subcommand.
@main
struct Encaminha: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "encaminha",
        abstract: "Matches vacancies with people leaving prison and their families, for Escritórios Sociais.",
        discussion: """
            The database is the one --database names, or PGHOST, PGDATABASE, PGUSER and the like, as for psql.

            Exit status: 0 done; 1 checked and found wanting (verify, doctor, failures redrive, rules test); 64 wrong usage; 65 a file does \
            not say what it should; \
            69 database not to be reached; 70 internal error; 77 right missing; 78 schema or rule set not fit.
            """,
        version: Release.version,
        subcommands: [
            DemoCommand.self, MigrateCommand.self, GenerateCommand.self, ExplainCommand.self, VerifyCommand.self, StatusCommand.self,
            DoctorCommand.self, FailuresCommand.self,
            RulesCommand.self, CELCommand.self,
        ])
}
