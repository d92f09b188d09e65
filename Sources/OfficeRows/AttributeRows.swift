import CEL
package import Office
import Postgres
package import Rules

/// What the views `attribute.candidate` and `attribute.vacancy` would show of an office, so that rules can be asked without a database.
///
/// Ids are positions. An attribute that is not named here is unknown; SystemTests compare proposals from the real views.
package struct AttributeRows: Sendable {
    package var candidates: [AttributeRow]
    package var vacancies: [AttributeRow]

    /// - Parameters:
    ///   - seats: Where the seats of municipalities lie, by IBGE code.
    ///   - requirements: What the law asks of occupations, by the beginning of their code.
    /// - Complexity: O(people + vacancies), some 5 KB each.
    package init(
        _ office: GeneratedOffice, catalogue: AttributeCatalogue, seats: [String: Place.Point],
        requirements: [(prefix: String, kind: String)]
    ) {
        self.candidates = office.candidates.enumerated().map { index, candidate in
            let named = Self.attributes(of: candidate, today: office.today, seats: seats)
            return AttributeRow(id: Int64(index), unit: 1, version: 1, values: catalogue.candidate.map { named[$0.name] ?? nil })
        }
        self.vacancies = office.vacancies.enumerated().map { index, vacancy in
            let named = Self.attributes(of: vacancy, by: office.employers[vacancy.employer], seats: seats, requirements: requirements)
            return AttributeRow(id: Int64(index), unit: 1, version: 1, values: catalogue.vacancy.map { named[$0.name] ?? nil })
        }
    }

    private static func attributes(of person: Candidate, today: Day, seats: [String: Place.Point]) -> [String: Value?] {
        let work = person.work
        let wanted = work.occupations.filter { $0.kind == .wanted }.map(\.code).sorted()
        let done = work.occupations.filter { $0.kind == .exercised }.sorted { $0.code < $1.code }
        let courses = work.courses.sorted { $0.code < $1.code }
        let seat = person.place.flatMap { seats[$0.municipality] }
        let custody = person.custody
        let isReviewed = custody?.limitsReviewedOn != nil
        let begun = (custody?.limits ?? []).filter { $0.startsOn.map { $0 <= today } ?? true }
        let inForce = begun.filter { $0.endsOn.map { $0 >= today } ?? true }
        func codes(_ kind: String) -> [String] { Set(inForce.filter { $0.kind == kind }.flatMap { $0.codes ?? [] }).sorted() }
        let curfew = inForce.compactMap(\.hours).reduce(Office.Week.empty) { $0.union($1) }
        let authorisations = begun.filter { $0.kind == "autorizacao_trabalho_externo" }

        return [
            "profile": .string(person.profile.rawValue), "enrolment": .string(person.enrolment.status),
            "enrolled_on": day(person.enrolment.on),
            "custody": text(person.profile == .familiar ? "nao_se_aplica" : custody?.situation), "released_on": day(custody?.releasedOn),
            "release_earliest": day(custody?.releaseEarliest), "release_latest": day(custody?.releaseLatest),
            "available_from": day(person.availableFrom), "born_on": day(person.bornOn), "municipality": text(person.place?.municipality),
            "latitude": (person.place?.point?.latitude).map(Value.double), "longitude": (person.place?.point?.longitude).map(Value.double),
            "seat_latitude": (seat?.latitude).map(Value.double), "seat_longitude": (seat?.longitude).map(Value.double),
            "occupations_wanted": wanted.isEmpty ? nil : texts(wanted),
            "experience_occupations": done.isEmpty && work.experienceReviewedOn == nil ? nil : texts(done.map(\.code)),
            "experience_months": done.isEmpty && work.experienceReviewedOn == nil ? nil : ints(done.map { $0.months ?? 0 }),
            "skills": texts(work.skills), "schooling": int(person.schooling), "studying": bool(person.isStudying),
            "certificates": courses.isEmpty && work.coursesReviewedOn == nil ? nil : texts(courses.map(\.code)),
            "certificate_expiries": courses.isEmpty && work.coursesReviewedOn == nil
                ? nil : .list(courses.compactMap { day($0.expiresOn ?? Day("2200-12-31")) }),
            "licence_categories": texts(person.licence.categories), "licence_expires_on": day(person.licence.expiresOn),
            "licence_paid_activity": bool(person.licence.isPaidActivity), "licence_courses": texts(person.licence.courses),
            "available_hours": week(person.hours.available), "night_refused": bool(person.hours.isNightRefused),
            "care_hours": week(person.hours.care), "curfew_hours": isReviewed ? week(curfew) : nil,
            "territory_restricted": isReviewed ? .bool(inForce.contains { $0.kind == "territorio" }) : nil,
            "permitted_municipalities": isReviewed ? texts(codes("territorio")) : nil,
            "travel_authorised": isReviewed ? .bool(inForce.contains { $0.kind == "autorizacao_viagem" }) : nil,
            "barred_place_kinds": isReviewed ? texts(codes("tipo_de_local_vedado")) : nil,
            "barred_areas": isReviewed ? texts(codes("area_vedada")) : nil,
            "work_authorisations": isReviewed ? texts(authorisations.flatMap { $0.codes ?? [] }) : nil,
            "work_authorisation_expiries": isReviewed
                ? .list(authorisations.flatMap { limit in (limit.codes ?? []).compactMap { _ in day(limit.endsOn ?? Day("2200-12-31")) } })
                : nil,
            "documents": texts(person.documents), "pay_needed_cents": int(person.payNeededCents),
            "vulnerabilities": texts(person.vulnerabilities), "approved_on": .list([]), "confirmed_on": day(person.enrolment.confirmedOn),
            "contact_failures": int(person.contactFailures),
        ]
    }

    private static func attributes(
        of vacancy: Vacancy, by employer: Employer, seats: [String: Place.Point], requirements: [(prefix: String, kind: String)]
    ) -> [String: Value?] {
        let law = Set(requirements.filter { vacancy.occupation.hasPrefix($0.prefix) }.map(\.kind))
        let isAtChildren = vacancy.placeKinds.contains { ["escola", "creche"].contains($0) } || employer.activity.hasPrefix("85")
        let seat = seats[vacancy.place.municipality]
        let wage = (vacancy.startsBy ?? vacancy.publishedOn).map { MinimumWage.national.inForce(on: $0).monthCents }
        let isAgeLegal = vacancy.minimumAge.map { age in
            age <= 18 || age <= 21 && (law.contains("impede_pena") || ["D", "E"].contains(vacancy.licence?.category))
        }
        return [
            "status": .string(vacancy.status), "employer_id": int(vacancy.employer), "openings": int(vacancy.openings),
            "openings_left": int(vacancy.openings - vacancy.openingsFilled), "published_on": day(vacancy.publishedOn),
            "expires_on": day(vacancy.expiresOn), "starts_by": day(vacancy.startsBy), "occupation": .string(vacancy.occupation),
            "text": .string(vacancy.title + "\n" + vacancy.description), "contract": .string(vacancy.contract),
            "pay_monthly_cents": int(vacancy.monthlyCents), "pay_floor_cents": int(wage.flatMap { vacancy.floorCents(monthCents: $0) }),
            "weekly_minutes": int(vacancy.weeklyMinutes), "shift_hours": week(vacancy.hours), "shift_pattern": text(vacancy.pattern),
            "municipality": .string(vacancy.place.municipality),
            "work_municipalities": texts([vacancy.place.municipality] + vacancy.otherMunicipalities),
            "latitude": (vacancy.place.point?.latitude).map(Value.double), "longitude": (vacancy.place.point?.longitude).map(Value.double),
            "seat_latitude": (seat?.latitude).map(Value.double), "seat_longitude": (seat?.longitude).map(Value.double),
            "travel": .bool(vacancy.isTravelling), "place_kinds": texts(vacancy.placeKinds),
            "areas": texts(vacancy.place.area.map { [$0] }), "schooling_min": int(vacancy.schooling),
            "skills_essential": texts(vacancy.skillsEssential), "skills_desirable": texts(vacancy.skillsDesirable),
            "courses_desirable": texts(vacancy.coursesDesirable), "certificates_day_one": texts(vacancy.certificatesDayOne),
            "licence_required": .string(vacancy.licence?.category ?? ""),
            "licence_paid_activity": .bool(vacancy.licence?.isPaidActivity ?? false),
            "licence_courses": texts(vacancy.licence?.courses ?? []), "experience_months": int(vacancy.experienceMonths),
            "traits_asked": texts(vacancy.traitsAsked), "minimum_age": int(vacancy.minimumAge),
            "minimum_age_legal": .bool(isAgeLegal ?? true),
            "criminal_certificate_asked": .bool(vacancy.isCriminalCertificateAsked),
            "criminal_certificate_basis": .string(
                law.contains("certidao_lei") || isAtChildren ? "lei" : law.contains("certidao_tema1") ? "tema1" : ""),
            "criminal_certificate_bars_sentence": .bool(law.contains("impede_pena")), "public_works": .bool(vacancy.isPublicWorks),
            "work_modality": .string(vacancy.isPublicWorks ? "obra_publica" : "privado"), "hazardous": bool(vacancy.isHazardous),
            "unhealthy": bool(vacancy.isUnhealthy), "transport_provided": .bool(vacancy.benefits.transportProvided),
            "transport_voucher": .bool(vacancy.benefits.transportVoucher), "childcare": .bool(vacancy.benefits.childcare),
            "flexible_hours": .bool(vacancy.benefits.flexibleHours), "lint_waived": .list([]),
        ]
    }

    private static func text(_ value: String?) -> Value? { value.map(Value.string) }
    private static func bool(_ value: Bool?) -> Value? { value.map(Value.bool) }
    private static func int(_ value: Int?) -> Value? { value.map { .int(Int64($0)) } }
    private static func texts(_ values: [String]?) -> Value? { values.map { .list($0.map(Value.string)) } }
    private static func ints(_ values: [Int]) -> Value? { .list(values.map { .int(Int64($0)) }) }
    private static func day(_ value: Day?) -> Value? {
        value.flatMap { Timestamp(daysSinceEpoch: Int64($0.days)) }.map(Value.timestamp)
    }
    private static func week(_ value: Office.Week?) -> Value? {
        value.map { .list($0.ranges.flatMap { [.int(Int64($0.lowerBound)), .int(Int64($0.upperBound))] }) }
    }
}

extension Vacancy {
    /// As `attribute.vacancy` reckons it.
    var monthlyCents: Int? {
        guard let pay else { return nil }
        return switch pay.unit {
        case "mes": pay.cents
        case "dia": pay.cents * 30
        default: weeklyMinutes.map { pay.cents * $0 * 5 / 60 }
        }
    }

    /// The legal floor as `attribute.vacancy` reckons it: rounded to the nearest centavo.
    func floorCents(monthCents: Int) -> Int? {
        weeklyMinutes.map { minutes in
            let exact = Double(monthCents * min(minutes, 2640)) / 2640 * (isCustodyRegime ? 0.75 : 1)
            return Int((exact + 0.5).rounded(.down))
        }
    }
}
