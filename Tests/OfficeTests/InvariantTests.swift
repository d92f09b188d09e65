import Postgres
import Testing

@testable import Office

/// What the tables' checks say of one row, said again in Swift so that a wrong draw is found without a database.
@Suite("Rows of an invented office", .serialized)
struct InvariantTests {
    @Test("are such as office.candidate takes", arguments: [UInt64(1), 2, 3])
    func candidates(seed: UInt64) {
        let office = GeneratedOffice.make(candidates: 2_000, vacancies: 50, seed: seed, today: Fixture.today)
        for (index, person) in office.candidates.enumerated() {
            let found = Comment("person \(index) of seed \(seed)")
            #expect(person.schooling.map { (1...12).contains($0) } ?? true, found)
            #expect(person.commuteMaxMinutes.map { (5...600).contains($0) } ?? true, found)
            #expect(person.payNeededCents.map { (0...1_000_000).contains($0) } ?? true, found)
            #expect((0...1000).contains(person.contactFailures), found)
            #expect(person.enrolment.on <= office.today && (person.enrolment.leftOn ?? office.today) >= person.enrolment.on, found)
            #expect((person.enrolment.status == "active") == (person.enrolment.leftOn == nil), found)
            #expect(person.enrolment.confirmedOn.map { (person.enrolment.on...office.today).contains($0) } ?? true, found)
            #expect(Self.isPointInEspiritoSanto(person.place?.point), found)
            for hours in [person.hours.available, person.hours.care] { #expect(Self.isWeek(hours), found) }
            for list in [person.work.skills, person.documents, person.licence.categories, person.vulnerabilities, person.contractsAccepted]
            {
                #expect(Set(list ?? []).count == (list ?? []).count, found)
            }
            let occupations = person.work.occupations
            #expect(Set(occupations.map { "\($0.kind) \($0.code)" }).count == occupations.count, found)
            for occupation in occupations {
                #expect((occupation.kind == .exercised) == (occupation.months != nil), found)
                #expect(occupation.months.map { (0...720).contains($0) } ?? true, found)
                #expect(occupation.origin.map { ["formal", "informal", "prisao"].contains($0) } ?? true, found)
            }
            let wanted = Set(occupations.filter { $0.kind == .wanted }.map(\.code))
            #expect(occupations.allSatisfy { $0.kind != .refused || !wanted.contains($0.code) }, found)
            #expect(Set(person.work.courses.map(\.code)).count == person.work.courses.count, found)
            #expect(person.work.courses.isEmpty || person.work.coursesReviewedOn != nil, found)
            #expect(person.licence.categories?.isEmpty != true || person.licence.expiresOn == nil, found)
        }
    }

    @Test("are such as office.candidate_constraint takes", arguments: [UInt64(1), 2, 3])
    func limits(seed: UInt64) throws {
        let kinds: Set = [
            "recolhimento", "territorio", "tipo_de_local_vedado", "area_vedada", "autorizacao_viagem", "autorizacao_trabalho_externo",
        ]
        let office = GeneratedOffice.make(candidates: 2_000, vacancies: 0, seed: seed, today: Fixture.today)
        let municipalities = Set(Municipality.all.map(\.code))
        let areas = Set(Municipality.all.flatMap { $0.neighbourhoods.map(\.name) })
        for custody in office.candidates.compactMap(\.custody) {
            #expect(custody.limits.isEmpty || custody.limitsReviewedOn != nil)
            if let earliest = custody.releaseEarliest, let latest = custody.releaseLatest { #expect(earliest <= latest) }
            for limit in custody.limits {
                #expect(kinds.contains(limit.kind))
                #expect(["informada_pela_pessoa", "documento_visto", "orgao"].contains(limit.source))
                #expect((limit.kind == "recolhimento") == (limit.hours != nil) && limit.hours?.ranges.isEmpty != true)
                #expect(Self.isWeek(limit.hours))
                #expect(["recolhimento", "autorizacao_viagem"].contains(limit.kind) || limit.codes?.isEmpty == false)
                if let start = limit.startsOn, let end = limit.endsOn { #expect(start <= end) }
                if limit.kind == "territorio" { #expect(municipalities.isSuperset(of: limit.codes ?? [])) }
                if limit.kind == "area_vedada" { #expect(areas.isSuperset(of: limit.codes ?? [])) }
            }
        }
        #expect(Set(office.candidates.flatMap { $0.custody?.limits.map(\.kind) ?? [] }) == kinds)
    }

    @Test("are such as office.vacancy takes", arguments: [UInt64(1), 2, 3])
    func vacancies(seed: UInt64) {
        let statuses: Set = ["draft", "under_review", "open", "suspended", "filled", "expired", "cancelled"]
        let office = GeneratedOffice.make(candidates: 0, vacancies: 800, seed: seed, today: Fixture.today)
        for (index, vacancy) in office.vacancies.enumerated() {
            let found = Comment("vacancy \(index) of seed \(seed)")
            #expect(office.employers.indices.contains(vacancy.employer), found)
            #expect(statuses.contains(vacancy.status), found)
            #expect(vacancy.status != "open" || vacancy.publishedOn != nil, found)
            #expect((1...200).contains(vacancy.title.count) && (1...4000).contains(vacancy.description.count), found)
            #expect((1...1000).contains(vacancy.openings) && (0...vacancy.openings).contains(vacancy.openingsFilled), found)
            #expect(vacancy.pay.map { ["hora", "dia", "mes"].contains($0.unit) && (1...10_000_000).contains($0.cents) } ?? true, found)
            #expect(vacancy.weeklyMinutes.map { (60...2640).contains($0) } ?? true, found)
            #expect(vacancy.schooling.map { (1...12).contains($0) } ?? true, found)
            #expect(vacancy.experienceMonths.map { (0...600).contains($0) } ?? true, found)
            #expect(vacancy.minimumAge.map { (14...100).contains($0) } ?? true, found)
            #expect(Self.isWeek(vacancy.hours) && Self.isPointInEspiritoSanto(vacancy.place.point), found)
            if let published = vacancy.publishedOn, let expires = vacancy.expiresOn { #expect(published < expires, found) }
            #expect(vacancy.status != "expired" || vacancy.expiresOn.map { $0 < office.today } == true, found)
            #expect(!vacancy.otherMunicipalities.contains(vacancy.place.municipality), found)
            #expect(vacancy.isTravelling == !vacancy.otherMunicipalities.isEmpty, found)
            #expect(Set(vacancy.skillsEssential).isDisjoint(with: vacancy.skillsDesirable), found)
            for list in [vacancy.skillsDesirable, vacancy.placeKinds, vacancy.coursesDesirable, vacancy.traitsAsked] {
                #expect(Set(list).count == list.count, found)
            }
        }
    }

    @Test("of families hold nothing that a penal rule could read, and nothing that shows the tie", arguments: [UInt64(1), 2])
    func families(seed: UInt64) {
        let families = GeneratedOffice.make(candidates: 3_000, vacancies: 0, seed: seed, today: Fixture.today).candidates
            .filter { $0.profile == .familiar }
        #expect(families.count > 500)
        #expect(families.allSatisfy { $0.custody == nil })
        #expect(families.allSatisfy { $0.work.occupations.allSatisfy { $0.origin != "prisao" } })
        #expect(families.allSatisfy { $0.benefits?.contains("auxilio_reclusao") != true })
    }

    @Test("of people lead to nobody: no telephone that rings")
    func unreachable() {
        let people = GeneratedOffice.make(candidates: 2_000, vacancies: 0, seed: 4, today: Fixture.today).candidates.map(\.person)
        for phone in people.compactMap(\.phone) {
            #expect(phone.utf8.count == 11 && phone.utf8.allSatisfy { (48...57).contains($0) })
            // No subscriber's number begins with the digit that dials out of the area.
            #expect(phone.hasPrefix("270"))
        }
        #expect(people.allSatisfy { (1...200).contains($0.civilName.count) })
    }

    private static func isWeek(_ week: Week?) -> Bool {
        guard let ranges = week?.ranges else { return true }
        let edges = ranges.flatMap { [$0.lowerBound, $0.upperBound] }
        return zip(edges, edges.dropFirst()).allSatisfy { $0 < $1 } && edges.allSatisfy { (0...10_080).contains($0) }
    }

    private static func isPointInEspiritoSanto(_ point: Place.Point?) -> Bool {
        guard let point else { return true }
        return (-21.4...(-17.8)).contains(point.latitude) && (-41.9...(-39.6)).contains(point.longitude)
    }
}
