import Postgres
import SchemaFiles
import Testing

@testable import Office

@Suite("Codes of an invented office")
struct CodeTests {
    private let office = GeneratedOffice.make(candidates: 3_000, vacancies: 600, seed: 11, today: Fixture.today)

    @Test("are those of the lists the database checks")
    func small() throws {
        func expect(_ list: String, _ codes: some Sequence<String>) throws {
            let known = try Fixture.codes(list)
            #expect(Set(codes).subtracting(known) == [], "list \(list)")
        }
        let people = office.candidates
        try expect("profile", people.map(\.profile.rawValue))
        try expect("custody", people.compactMap(\.custody?.situation))
        try expect("skill", people.flatMap { $0.work.skills ?? [] })
        try expect("course", people.flatMap { $0.work.courses.map(\.code) + ($0.licence.courses ?? []) })
        try expect("licence_category", people.flatMap { $0.licence.categories ?? [] })
        try expect("document", people.flatMap { $0.documents ?? [] })
        try expect("contract", people.flatMap { $0.contractsAccepted ?? [] })
        try expect(
            "accommodation", people.flatMap { ($0.ability.accommodationsIndispensable ?? []) + ($0.ability.accommodationsDesired ?? []) })
        try expect("vulnerability", people.flatMap { $0.vulnerabilities ?? [] })
        try expect("benefit", people.flatMap { $0.benefits ?? [] })
        let limits = people.flatMap { $0.custody?.limits ?? [] }
        try expect("place_kind", limits.filter { $0.kind == "tipo_de_local_vedado" }.flatMap { $0.codes ?? [] })
        try expect("work_authorisation", limits.filter { $0.kind == "autorizacao_trabalho_externo" }.flatMap { $0.codes ?? [] })

        let offers = office.vacancies
        try expect("contract", offers.map(\.contract))
        try expect("shift_pattern", offers.compactMap(\.pattern))
        try expect("place_kind", offers.flatMap(\.placeKinds))
        try expect("skill", offers.flatMap { $0.skillsEssential + $0.skillsDesirable })
        try expect("course", offers.flatMap { $0.coursesDesirable + $0.certificatesDayOne + ($0.licence?.courses ?? []) })
        try expect("licence_category", offers.compactMap(\.licence?.category))
        try expect("trait", offers.flatMap(\.traitsAsked))
        try expect("clearance", offers.flatMap(\.clearanceAsked))
        try expect("accommodation", offers.flatMap { $0.accessibility ?? [] })
        try expect("reservation", offers.map(\.reserved).filter { $0 != "" })
    }

    @Test("of occupations, activities and municipalities exist, for every trade and sector there is")
    func large() throws {
        let occupations = try Set(Fixture.table("occupation").rows.map { $0[0] })
        #expect(Set(Trade.all.map(\.occupation)).subtracting(occupations) == [])
        #expect(Set(Trade.all.map(\.occupation)).count == Trade.all.count, "a trade twice")
        #expect(Set(Sector.all.flatMap { $0.trades.map(\.occupation) }) == Set(Trade.all.map(\.occupation)), "a trade nobody looks for")
        let activities = try Set(Fixture.table("activity").rows.map { $0[0] })
        #expect(Set(Sector.all.flatMap(\.activities)).subtracting(activities) == [])
        let skills = try Fixture.codes("skill")
        #expect(Set(Trade.all.flatMap(\.skills)).subtracting(skills) == [])
        let courses = try Fixture.codes("course")
        #expect(Set(Trade.all.flatMap { $0.courses + ($0.licence?.courses ?? []) }).subtracting(courses) == [])
        #expect(Set(Sector.all.flatMap(\.places)).subtracting(try Fixture.codes("place_kind")) == [])
    }

    @Test("know of which trades a certificate may be asked, as the law's table has it")
    func certificates() throws {
        let lawful = try Fixture.table("occupation_requirement").rows.filter { $0[1].hasPrefix("certidao") }.map { $0[0] }
        for trade in Trade.all {
            #expect(trade.isCertificateLawful == lawful.contains { trade.occupation.hasPrefix($0) }, "\(trade.title)")
        }
    }

    @Test("of municipalities come with the name and the whereabouts the reference data have")
    func municipalities() throws {
        let rows = try Dictionary(uniqueKeysWithValues: Fixture.table("municipality").rows.map { ($0[0], $0) })
        for municipality in Municipality.all {
            let row = try #require(rows[municipality.code])
            #expect(row[1] == municipality.name)
            for neighbourhood in municipality.neighbourhoods {
                let (north, east) = (
                    Double(row[3])! + Double(neighbourhood.south) / 1000, Double(row[4])! + Double(neighbourhood.west) / 1000
                )
                // A tenth of a degree is 11 km: Serra's seat lies that far from where most of its people live.
                #expect(abs(north) < 0.13 && abs(east) < 0.13, "\(neighbourhood.name) is far from \(municipality.name)")
            }
        }
    }

    @Test("of companies check, and are no company's")
    func companies() throws {
        #expect(CNPJ.checkDigit(of: Array("12ABC34501DE".utf8)) == UInt8(ascii: "3"))
        #expect(CNPJ.checkDigit(of: Array("12ABC34501DE3".utf8)) == UInt8(ascii: "5"))
        let numbers = office.employers.map { Array($0.cnpj.utf8) }
        #expect(Set(numbers).count == numbers.count)
        for number in numbers {
            try #require(number.count == 14)
            #expect(number[8] == UInt8(ascii: "9"), "a branch number a company could have")
            #expect(CNPJ.checkDigit(of: Array(number[..<12])) == number[12])
            #expect(CNPJ.checkDigit(of: Array(number[..<13])) == number[13])
        }
        #expect(numbers.contains { $0.contains { $0 >= UInt8(ascii: "A") } }, "no alphanumeric number")
        #expect(numbers.contains { $0.allSatisfy { $0 <= UInt8(ascii: "9") } }, "no numeric number")
    }
}
