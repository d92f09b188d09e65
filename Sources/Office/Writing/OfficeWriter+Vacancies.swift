import Postgres

extension OfficeWriter {
    static func writeVacancies(_ office: GeneratedOffice, _ written: Written, _ connection: Connection) async throws {
        try await copy(
            into: "office.vacancy",
            """
            vacancy_id, unit_id, employer_id, status, title, description, occupation, openings, openings_filled, published_on,
            expires_on, starts_by, contract, pay_cents, pay_unit, weekly_minutes, shift_hours, shift_pattern, municipality,
            other_municipalities, area, latitude, longitude, travel, place_kinds, schooling_min, experience_months, skills_essential,
            skills_desirable, courses_desirable, certificates_day_one, licence_required, licence_paid_activity, licence_courses,
            traits_asked, minimum_age, criminal_certificate_asked, clearance_asked, public_works, custody_regime, hazardous, unhealthy,
            accessibility, transport_provided, transport_voucher, childcare, flexible_hours, reserved
            """, connection
        ) { rows in
            for (id, vacancy) in zip(written.vacancies, office.vacancies) {
                try await rows.write(
                    id, written.unit, written.employers[vacancy.employer], vacancy.status, vacancy.title, vacancy.description,
                    vacancy.occupation, Int32(vacancy.openings), Int32(vacancy.openingsFilled), vacancy.publishedOn, vacancy.expiresOn,
                    vacancy.startsBy, vacancy.contract, vacancy.pay?.cents, vacancy.pay?.unit ?? "mes",
                    vacancy.weeklyMinutes.map(Int32.init),
                    vacancy.hours, vacancy.pattern, vacancy.place.municipality, vacancy.otherMunicipalities, vacancy.place.area,
                    vacancy.place.point?.latitude, vacancy.place.point?.longitude, vacancy.isTravelling, vacancy.placeKinds,
                    vacancy.schooling.map(Int32.init), vacancy.experienceMonths.map(Int32.init), vacancy.skillsEssential,
                    vacancy.skillsDesirable, vacancy.coursesDesirable, vacancy.certificatesDayOne, vacancy.licence?.category ?? "",
                    vacancy.licence?.isPaidActivity ?? false, vacancy.licence?.courses ?? [], vacancy.traitsAsked,
                    vacancy.minimumAge.map(Int32.init), vacancy.isCriminalCertificateAsked, vacancy.clearanceAsked, vacancy.isPublicWorks,
                    vacancy.isCustodyRegime, vacancy.isHazardous, vacancy.isUnhealthy, vacancy.accessibility,
                    vacancy.benefits.transportProvided, vacancy.benefits.transportVoucher, vacancy.benefits.childcare,
                    vacancy.benefits.flexibleHours, vacancy.reserved)
            }
        }
    }
}
