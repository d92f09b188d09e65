/// One SQL statement of this module: its text stands in one place and is prepared by a test against the migrated schema.
protocol StoreStatement {
    /// With parameters `$1`, `$2`, …
    static var sql: String { get }
}

/// Every statement whose text does not depend on the catalogue.
package enum StoreStatements {
    /// By the name of its type.
    package static var all: [(name: String, sql: String)] {
        let statements: [any StoreStatement.Type] = [
            ReadUnits.self, ReadPosition.self, ReadDirtyKeys.self, ArePending.self, ReadTurning.self, ReadKeptAttributes.self,
            ReadActiveRuleSet.self,
            ReadCatalogue.self,
            ReadAffinities.self, ReadLabels.self, ReadOccupations.self, ReadMunicipalities.self, ReadDecisions.self, ReadProposals.self,
            ReadNearMisses.self,
            ReadFindings.self, ReadFailures.self, ReadQuestions.self, ReadProposalStates.self, ReadProposalsAround.self,
            ReadFindingsOfVacancy.self, ReadBacklog.self, TakeLease.self,
            RenewLease.self, ReleaseLease.self, ReadLeaseRemaining.self, DoorbellProbe.self, BeginProcess.self,
            BeginTrial.self, EndTrials.self, SetAside.self, ReadSuspects.self, ReadSetAside.self, RequestRedriveOfKey.self, WriteBatch.self,
            PruneChanges.self,
            PublishRuleSet.self, ReadRules.self, ReadVocabulary.self, ReadRuleSetsWithoutRules.self, ActivateRuleSet.self,
            ReadUnguardedTables.self,
            ReadRuleSets.self, ReadCursor.self, CountProposals.self, CountRows.self, ReadSchemaVersion.self, ReadFailureRecords.self,
            ReadGauges.self, ReadCommitAges.self, RequestRedrive.self, HasPassed.self, ReadEffectiveSettings.self, MayBeOwner.self,
            MaySeeSessions.self, CountStandbys.self,
        ]
        let questions = Doctor.checks.compactMap { $0 as? any StoreStatement.Type }
        return (statements + questions).map { (String(describing: $0), $0.sql) }
    }
}
