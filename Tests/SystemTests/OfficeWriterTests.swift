import DatabaseTesting
import Logging
import Office
import Postgres
import SchemaFiles
import Testing

@Suite("Writing an invented office")
struct OfficeWriterTests {
    private static let today = Day("2026-11-24")!
    private let office = GeneratedOffice.make(candidates: 150, vacancies: 40, seed: 5, today: today)

    @Test("puts every row where it belongs, beside what is there")
    func everyRow() async throws {
        try await withDatabase { database in
            let owner = try await database.connect(as: "encaminha_owner")
            let first = try await OfficeWriter.write(office, through: owner)
            let other = GeneratedOffice.make(candidates: 20, vacancies: 10, seed: 6, today: Self.today)
            let second = try await OfficeWriter.write(other, through: owner)
            #expect(first.unit != second.unit)
            for (written, office) in [(first, office), (second, other)] {
                let people = office.candidates
                #expect(written.candidates.count == people.count && written.vacancies.count == office.vacancies.count)
                let counts = try await owner.query(
                    """
                    select (select count(*) from office.employer where unit_id = $1),
                           (select count(*) from office.vacancy where unit_id = $1),
                           (select count(*) from office.candidate where unit_id = $1),
                           (select count(*) from identity.person where unit_id = $1),
                           (select count(*) from office.candidate_occupation join office.candidate using (candidate_id) where unit_id = $1),
                           (select count(*) from office.candidate_course join office.candidate using (candidate_id) where unit_id = $1),
                           (select count(*) from office.candidate_constraint join office.candidate using (candidate_id) where unit_id = $1),
                           (select count(*) from office.candidate_employer_bar join office.candidate using (candidate_id) where unit_id = $1),
                           (select count(*) from office.enrolment_event join office.candidate using (candidate_id) where unit_id = $1)
                    """, [written.unit])
                let row = counts[0]
                let expected = [
                    office.employers.count, office.vacancies.count, people.count, people.count,
                    people.reduce(0) { $0 + $1.work.occupations.count }, people.reduce(0) { $0 + $1.work.courses.count },
                    people.reduce(0) { $0 + ($1.custody?.limits.count ?? 0) }, people.reduce(0) { $0 + $1.barredEmployers.count },
                    people.reduce(0) { $0 + ($1.enrolment.leftOn == nil ? 1 : 2) },
                ]
                #expect(try (0..<expected.count).map { try row.decode(Int.self, at: $0) } == expected)
            }
        }
    }

    @Test("brings hours of the week over the wire as they were drawn")
    func hours() async throws {
        try await withDatabase { database in
            let owner = try await database.connect(as: "encaminha_owner")
            let written = try await OfficeWriter.write(office, through: owner)
            func edges(_ week: Week?) -> [Int32]? { week.map { $0.ranges.flatMap { [$0.lowerBound, $0.upperBound] } } }
            let people = try await owner.query(
                """
                select attribute.week_edges(available_hours), attribute.week_edges(care_hours) from office.candidate
                where unit_id = $1 order by candidate_id
                """, [written.unit]
            ).decode(([Int32]?, [Int32]?).self)
            #expect(people.map(\.0) == office.candidates.map { edges($0.hours.available) })
            #expect(people.map(\.1) == office.candidates.map { edges($0.hours.care) })
            // Among them nothing known, nothing at all, and the whole week.
            #expect(people.contains { $0.0 == nil } && people.contains { $0.1 == [] } && people.contains { $0.0 == [0, 10_080] })
            let shifts = try await owner.query(
                "select attribute.week_edges(shift_hours) from office.vacancy where unit_id = $1 order by vacancy_id", [written.unit]
            ).decode([Int32]?.self)
            #expect(shifts == office.vacancies.map { edges($0.hours) })
        }
    }

    @Test("keeps apart what is unknown and what is not there, and never mixes columns up")
    func values() async throws {
        try await withDatabase { database in
            let owner = try await database.connect(as: "encaminha_owner")
            let written = try await OfficeWriter.write(office, through: owner)
            let people = try await owner.query(
                """
                select profile, enrolled_on::date, custody, municipality, latitude, longitude, schooling, skills, documents,
                       licence_expires_on::date, pay_needed_cents::bigint, commute_max_minutes, night_refused, monitored, vulnerabilities,
                       constraints_reviewed_on::date
                from office.candidate where unit_id = $1 order by candidate_id
                """, [written.unit])
            for (index, person) in office.candidates.enumerated() {
                let row = people[index]
                let custody = person.custody
                #expect(try row.decode(String.self, at: 0) == person.profile.rawValue)
                #expect(try row.decode(Day.self, at: 1) == person.enrolment.on)
                #expect(try row.decode(String?.self, at: 2) == (custody == nil ? "nao_se_aplica" : custody?.situation))
                #expect(try row.decode(String?.self, at: 3) == person.place?.municipality)
                #expect(try row.decode(Double?.self, at: 4) == person.place?.point?.latitude)
                #expect(try row.decode(Double?.self, at: 5) == person.place?.point?.longitude)
                #expect(try row.decode(Int?.self, at: 6) == person.schooling)
                #expect(try row.decode([String]?.self, at: 7) == person.work.skills)
                #expect(try row.decode([String]?.self, at: 8) == person.documents)
                #expect(try row.decode(Day?.self, at: 9) == person.licence.expiresOn)
                #expect(try row.decode(Int?.self, at: 10) == person.payNeededCents)
                #expect(try row.decode(Int?.self, at: 11) == person.commuteMaxMinutes)
                #expect(try row.decode(Bool?.self, at: 12) == person.hours.isNightRefused)
                #expect(try row.decode(Bool?.self, at: 13) == custody?.isMonitored)
                #expect(try row.decode([String]?.self, at: 14) == person.vulnerabilities)
                #expect(try row.decode(Day?.self, at: 15) == custody?.limitsReviewedOn)
            }
            let offers = try await owner.query(
                """
                select employer_id, status, title, occupation, openings, starts_by::date, pay_cents::bigint, pay_unit, weekly_minutes,
                       place_kinds, skills_desirable, licence_required, minimum_age, criminal_certificate_asked, accessibility, childcare
                from office.vacancy where unit_id = $1 order by vacancy_id
                """, [written.unit])
            for (index, vacancy) in office.vacancies.enumerated() {
                let row = offers[index]
                #expect(try row.decode(Int64.self, at: 0) == written.employers[vacancy.employer])
                #expect(try row.decode(String.self, at: 1) == vacancy.status)
                #expect(try row.decode(String.self, at: 2) == vacancy.title)
                #expect(try row.decode(String.self, at: 3) == vacancy.occupation)
                #expect(try row.decode(Int.self, at: 4) == vacancy.openings)
                #expect(try row.decode(Day?.self, at: 5) == vacancy.startsBy)
                #expect(try row.decode(Int?.self, at: 6) == vacancy.pay?.cents)
                #expect(try row.decode(String.self, at: 7) == vacancy.pay?.unit ?? "mes")
                #expect(try row.decode(Int?.self, at: 8) == vacancy.weeklyMinutes)
                #expect(try row.decode([String].self, at: 9) == vacancy.placeKinds)
                #expect(try row.decode([String].self, at: 10) == vacancy.skillsDesirable)
                #expect(try row.decode(String.self, at: 11) == vacancy.licence?.category ?? "")
                #expect(try row.decode(Int?.self, at: 12) == vacancy.minimumAge)
                #expect(try row.decode(Bool.self, at: 13) == vacancy.isCriminalCertificateAsked)
                #expect(try row.decode([String]?.self, at: 14) == vacancy.accessibility)
                #expect(try row.decode(Bool.self, at: 15) == vacancy.benefits.childcare)
            }
        }
    }

    @Test("leaves nothing a check objects to, and tells the daemon of every row")
    func checks() async throws {
        try await withDatabase { database in
            let owner = try await database.connect(as: "encaminha_owner")
            let written = try await OfficeWriter.write(office, through: owner)
            // The first check is for the daemon at rest, and there is none here.
            for file in SchemaFiles.inFolder("checks") where !file.name.contains("/01_") {
                let rows = try await owner.query(file.text)
                #expect(rows.count == 0, "\(file.name)")
            }
            for (kind, ids) in [(Int16(1), written.vacancies), (2, written.candidates)] {
                let noted = try await owner.query("select distinct id from capture.change_log where kind = $1", [kind]).decode(Int64.self)
                #expect(Set(noted).isSuperset(of: ids), "kind \(kind)")
            }
            // Every CNPJ passes the domain's check, or the row would not be there; CPF there is none.
            let cpfs = try await owner.query("select count(*) from identity.person where cpf is not null").one(Int.self)
            #expect(cpfs == 0)
        }
    }

    @Test("writes nothing at all when one row is refused")
    func refused() async throws {
        try await withDatabase { database in
            let owner = try await database.connect(as: "encaminha_owner")
            let before = try await owner.query("select count(*) from office.unit").one(Int.self)
            // People come after vacancies, so vacancies are already in when the code is missed.
            try await owner.query("delete from reference.code where list = 'document' and code = 'cpf'")
            let error = await #expect(throws: PostgresError.self) { try await OfficeWriter.write(office, through: owner) }
            #expect(error?.constraint == "candidate_documents_known")
            let after = try await owner.query("select (select count(*) from office.unit), (select count(*) from office.vacancy)")
                .one((Int, Int).self)
            #expect(after.0 == before && after.1 == 0)
        }
    }

    @Test("comes with logins that stand for its unit and one of its employers")
    func logins() async throws {
        try await withDatabase { database in
            let administrator = try await database.connect()
            let written = try await OfficeWriter.write(office, through: administrator)
            // Roles belong to the cluster, which other tests share.
            let suffix = "\(database.name) d'água"
            let (staff, employer) = (
                DemoLogins.Login(name: "equipe \(suffix)", password: "x'\\y"), DemoLogins.Login(name: "empregador \(suffix)")
            )
            func create(_ employerID: Int64) async throws {
                try await DemoLogins.create(
                    staff: staff, unit: written.unit, employer: employer, employerID: employerID, through: administrator)
            }
            func forget() async throws {
                for name in [staff.name, employer.name] {
                    let statement = try await administrator.query("select format('drop role if exists %I', $1::text)", [name]).one(
                        String.self)
                    try await administrator.runScript(statement)
                }
            }
            do {
                try await create(written.employers[0])
                // Again, for another employer: the login moves.
                try await create(written.employers[1])
                let member = try await database.connect(as: staff.name)
                #expect(try await member.query("select office.my_units()").one([Int32].self) == [written.unit])
                await member.close()
                let company = try await database.connect(as: employer.name)
                let own = try await company.query("select count(*) from formulario.minhas_vagas").one(Int.self)
                #expect(own == office.vacancies.filter { $0.employer == 1 }.count && own > 0)
                await company.close()
            } catch {
                try await forget()
                throw error
            }
            try await forget()
        }
    }
}
