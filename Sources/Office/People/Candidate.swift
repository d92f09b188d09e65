package import Postgres

/// Somebody who does not exist: the rows of one person in `office` and `identity`.
///
/// nil is what nobody has asked yet; an empty list is what was asked and is not there.
package struct Candidate: Sendable, Equatable {
    package enum Profile: String, Sendable, CaseIterable {
        case egressa
        case preEgressa = "pre_egressa"
        case familiar
    }

    package let profile: Profile
    package let person: Person
    package var enrolment: Enrolment
    /// nil for families, of whom nothing of this is kept.
    package var custody: Custody?
    package var availableFrom: Day?
    package var bornOn: Day?
    package var place: Place?
    package var schooling: Int?
    package var isStudying: Bool?
    package var work: Work
    package var licence: DrivingLicence
    package var hours: Hours
    package var documents: [String]?
    package var payNeededCents: Int?
    package var commuteMaxMinutes: Int?
    package var contractsAccepted: [String]?
    package var ability: Ability
    package var vulnerabilities: [String]?
    package var benefits: [String]?
    package var contactFailures: Int
    /// Positions of employers in the office that the person will not be sent to.
    package var barredEmployers: [Int]

    /// Joining, pausing and leaving.
    package struct Enrolment: Sendable, Equatable {
        /// `active`, `suspended` or `withdrawn`.
        package let status: String
        package let on: Day
        /// When the data was last gone through.
        package let confirmedOn: Day?
        /// When it was paused or ended.
        package let leftOn: Day?
    }

    /// Past work, wishes, skills and courses.
    package struct Work: Sendable, Equatable {
        package var occupations: [Occupation] = []
        package var experienceReviewedOn: Day?
        package var skills: [String]?
        package var courses: [Course] = []
        package var coursesReviewedOn: Day?

        package struct Occupation: Sendable, Equatable {
            package enum Kind: String, Sendable { case wanted, exercised, refused }
            package let kind: Kind
            /// CBO 2002.
            package let code: String
            /// Of work; only where it was exercised.
            package let months: Int?
            /// `formal`, `informal` or `prisao`.
            package let origin: String?
        }

        package struct Course: Sendable, Equatable {
            package let code: String
            package let expiresOn: Day?
        }
    }

    package struct DrivingLicence: Sendable, Equatable {
        package var categories: [String]?
        package var expiresOn: Day?
        package var isPaidActivity: Bool?
        package var courses: [String]?
    }

    package struct Ability: Sendable, Equatable {
        package var isDisabled: Bool?
        /// Codes of `accommodation` without which the person cannot work.
        package var accommodationsIndispensable: [String]?
        package var accommodationsDesired: [String]?
    }

    package struct Hours: Sendable, Equatable {
        package var available: Week?
        package var isNightRefused: Bool?
        /// When the person looks after somebody.
        package var care: Week?
    }
}
