import Postgres

extension OfficeWriter {
    static func writeCandidates(_ office: GeneratedOffice, _ written: Written, _ connection: Connection) async throws {
        try await copy(
            into: "office.candidate",
            """
            candidate_id, unit_id, profile, enrolment, enrolled_on, confirmed_on, custody, released_on, release_earliest, release_latest,
            release_checked_on, available_from, born_on, municipality, area, latitude, longitude, schooling, studying, skills,
            licence_categories, licence_expires_on, licence_paid_activity, licence_courses, available_hours, night_refused, care_hours,
            constraints_reviewed_on, experience_reviewed_on, courses_reviewed_on, monitored, certificate_presentable, documents,
            pay_needed_cents, commute_max_minutes, contracts_accepted, disability, accommodations_indispensable, accommodations_desired,
            vulnerabilities, benefits, contact_failures
            """, connection
        ) { rows in
            for (id, person) in zip(written.candidates, office.candidates) {
                let custody = person.custody
                try await rows.write(
                    id, written.unit, person.profile.rawValue, person.enrolment.status, person.enrolment.on, person.enrolment.confirmedOn,
                    custody == nil ? "nao_se_aplica" : custody?.situation, custody?.releasedOn, custody?.releaseEarliest,
                    custody?.releaseLatest, custody?.releaseCheckedOn, person.availableFrom, person.bornOn, person.place?.municipality,
                    person.place?.area, person.place?.point?.latitude, person.place?.point?.longitude, person.schooling.map(Int32.init),
                    person.isStudying, person.work.skills, person.licence.categories, person.licence.expiresOn,
                    person.licence.isPaidActivity,
                    person.licence.courses, person.hours.available, person.hours.isNightRefused, person.hours.care,
                    custody?.limitsReviewedOn, person.work.experienceReviewedOn, person.work.coursesReviewedOn, custody?.isMonitored,
                    custody?.isCertificatePresentable, person.documents, person.payNeededCents, person.commuteMaxMinutes.map(Int32.init),
                    person.contractsAccepted, person.ability.isDisabled, person.ability.accommodationsIndispensable,
                    person.ability.accommodationsDesired, person.vulnerabilities, person.benefits, Int32(person.contactFailures))
            }
        }
    }

    static func writePeople(_ office: GeneratedOffice, _ written: Written, _ connection: Connection) async throws {
        try await copy(
            into: "identity.person",
            """
            candidate_id, unit_id, civil_name, social_name, phone, message_for, address
            """, connection
        ) { rows in
            for (id, person) in zip(written.candidates, office.candidates.lazy.map(\.person)) {
                try await rows.write(
                    id, written.unit, person.civilName, person.socialName, person.phone, person.messageFor, person.address)
            }
        }
        try await copy(into: "office.enrolment_event", "candidate_id, enrolment, at", connection) { rows in
            for (id, enrolment) in zip(written.candidates, office.candidates.lazy.map(\.enrolment)) {
                try await rows.write(id, "active", enrolment.on.morning)
                if let left = enrolment.leftOn { try await rows.write(id, enrolment.status, left.afternoon) }
            }
        }
    }

    /// What belongs to people; each of these statements raises the versions of the people it touches.
    static func writeBelongings(_ office: GeneratedOffice, _ written: Written, _ connection: Connection) async throws {
        let people = zip(written.candidates, office.candidates)
        try await copy(into: "office.candidate_occupation", "candidate_id, kind, occupation, months, origin", connection) { rows in
            for (id, person) in people {
                for entry in person.work.occupations {
                    try await rows.write(id, entry.kind.rawValue, entry.code, entry.months.map(Int32.init), entry.origin)
                }
            }
        }
        try await copy(into: "office.candidate_course", "candidate_id, course, expires_on", connection) { rows in
            for (id, person) in people {
                for course in person.work.courses { try await rows.write(id, course.code, course.expiresOn) }
            }
        }
        try await copy(
            into: "office.candidate_constraint",
            """
            candidate_id, kind, hours, codes, starts_on, ends_on, source, review_on
            """, connection
        ) { rows in
            for (id, person) in people {
                for limit in person.custody?.limits ?? [] {
                    try await rows.write(
                        id, limit.kind, limit.hours, limit.codes, limit.startsOn, limit.endsOn, limit.source, limit.reviewOn)
                }
            }
        }
        try await copy(into: "office.candidate_employer_bar", "candidate_id, employer_id", connection) { rows in
            for (id, person) in people {
                for employer in person.barredEmployers { try await rows.write(id, written.employers[employer]) }
            }
        }
    }
}

extension Day {
    // Offices open at eight and close at five, three hours behind UTC the whole year round.
    fileprivate var morning: Instant { at(hour: 13) }
    fileprivate var afternoon: Instant { at(hour: 18) }

    /// - Parameter hour: In UTC.
    private func at(hour: Int64) -> Instant { Instant(microseconds: (Int64(days) * 24 + hour) * 3_600_000_000) }
}
