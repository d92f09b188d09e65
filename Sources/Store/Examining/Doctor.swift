package import Postgres

/// Looks at everything that must be right for the daemon to keep its promises, and says what is not and what to do.
///
/// Asks only: the session is read-only. Each question stands alone; one that cannot be asked is said so and the others go on.
package struct Doctor: Sendable {
    /// How long a running daemon is given to read the changes that wait for it.
    let patience: Duration
    /// Whether the queries of `sql/checks/` are run too: they read whole tables.
    let asksInvariants: Bool

    package init(patience: Duration, asksInvariants: Bool) {
        self.patience = patience
        self.asksInvariants = asksInvariants
    }

    /// Every question, in order of its code.
    static let checks: [any DoctorCheck.Type] = [
        ExamineVersion.self, ExamineEncoding.self, ExamineSchema.self, ExamineRoles.self, ExamineDaemonRights.self,
        ExamineIdentity.self, ExamineDaemonWrites.self, ExamineTriggers.self, ExamineRowSecurity.self, ExamineDefiners.self,
        ExamineViews.self, ExamineCodeLists.self, ExamineRuleSet.self, ExamineLease.self, ExamineBacklog.self, ExamineChangeLog.self,
        ExamineTransactions.self, ExaminePrepared.self, ExamineNotifications.self, ExamineConnections.self, ExamineTimeouts.self,
        ExamineDurability.self, ExamineReadOnly.self, ExamineTimeZones.self, ExamineClock.self, ExamineFailures.self,
        ExamineQuestions.self, ExamineHeldVacancies.self, ExamineStaff.self, ExamineEmployers.self, ExamineDisk.self,
        ExamineReplication.self, ExamineTransport.self, ExamineVacuum.self, ExamineInvariants.self,
    ]

    /// - Parameter connection: As whoever logs in. Left as the owner where the login may be, read-only, and with timeouts: close it afterwards.
    /// - Throws: ``PostgresError`` when the connection is lost on the way; everything else is a finding.
    package func examine(on connection: Connection) async throws -> [Diagnosis] {
        try await connection.runScript(
            "set default_transaction_read_only = on; set statement_timeout = '30s'; set lock_timeout = '2s'")
        var found: [String: Judgement] = [:]
        for check in Self.checks where check.scope == .server {
            found[check.code] = try await ask(check, connection)
        }
        try await OwnerRole.take(on: connection)
        found[ExamineSchema.code] = try await ask(ExamineSchema.self, connection)
        let fits: Bool = if case .ok? = found[ExamineSchema.code] { true } else { false }
        for check in Self.checks where check.scope == .schema && found[check.code] == nil {
            if check == ExamineInvariants.self && !asksInvariants { continue }
            found[check.code] =
                fits
                ? try await ask(check, connection)
                : .attention("not asked: the schema is not this program's", remedy: "See \(ExamineSchema.code) first.")
        }
        return Self.checks.compactMap { check in found[check.code].map { Diagnosis(check, $0) } }
    }

    private func ask(_ check: any DoctorCheck.Type, _ connection: Connection) async throws -> Judgement {
        do {
            return try await check.examine(connection, self)
        } catch let error as PostgresError where connection.isUsable {
            switch error.sqlState {
            case SQLState.insufficientPrivilege?:
                return .attention(
                    "not asked: \(error.message)",
                    remedy: "Connect as an administrator, or as a login that is in pg_monitor and may become encaminha_owner.")
            case SQLState.queryCanceled?, SQLState.lockNotAvailable?:
                return .attention(
                    "no answer in time: \(error.message)", remedy: "See who holds the locks in pg_stat_activity; then ask again.")
            default:
                return .fault(
                    "the question itself failed: \(error.message)",
                    remedy: "If the findings above do not explain it, an object was changed by hand: compare with a fresh database.")
            }
        }
    }
}

extension Diagnosis {
    fileprivate init(_ check: any DoctorCheck.Type, _ judgement: Judgement) {
        switch judgement {
        case .ok(let finding): self.init(code: check.code, subject: check.subject, verdict: .ok, finding: finding, remedy: nil)
        case .attention(let finding, let remedy):
            self.init(code: check.code, subject: check.subject, verdict: .attention, finding: finding, remedy: remedy)
        case .fault(let finding, let remedy):
            self.init(code: check.code, subject: check.subject, verdict: .fault, finding: finding, remedy: remedy)
        }
    }
}
