package import Postgres

/// A vacancy: a row of `office.vacancy`. nil is what the employer has not said.
package struct Vacancy: Sendable, Equatable {
    /// Position of the employer in the office.
    package let employer: Int
    package var status: String
    package var title: String
    package var description: String
    /// CBO 2002.
    package let occupation: String
    package let openings: Int
    package var openingsFilled: Int
    package var publishedOn: Day?
    package var expiresOn: Day?
    package var startsBy: Day?
    package var contract: String
    package var pay: Pay?
    package var weeklyMinutes: Int?
    package var hours: Week?
    package var pattern: String?
    package var place: Place
    package var otherMunicipalities: [String]
    package var isTravelling: Bool
    package var placeKinds: [String]
    package var schooling: Int?
    package var experienceMonths: Int?
    package var skillsEssential: [String]
    package var skillsDesirable: [String]
    package var coursesDesirable: [String]
    package var certificatesDayOne: [String]
    package var licence: Licence?
    package var traitsAsked: [String]
    package var minimumAge: Int?
    package var isCriminalCertificateAsked: Bool
    package var clearanceAsked: [String]
    package var isPublicWorks: Bool
    package var isCustodyRegime: Bool
    package var isHazardous: Bool?
    package var isUnhealthy: Bool?
    package var accessibility: [String]?
    package var benefits: Benefits
    /// A code of `reservation`, or empty.
    package var reserved: String

    package struct Pay: Sendable, Equatable {
        package let cents: Int
        /// `mes`, `dia` or `hora`.
        package let unit: String
    }

    package struct Licence: Sendable, Equatable {
        package let category: String
        package let isPaidActivity: Bool
        package let courses: [String]
    }

    package struct Benefits: Sendable, Equatable {
        package let transportProvided: Bool
        package let transportVoucher: Bool
        package let childcare: Bool
        package let flexibleHours: Bool
    }
}
