import Matching
import RuleFixtures
import Rules
import Testing

@Suite("Golden cases: proposals")
struct PlacementGoldenCases {
    @Test("9: a walk-in of whom only the word “servente” and the place are known gets provisional proposals and the next questions")
    func walkIn() throws {
        let servente = try #require(try Fixture.table("occupation_alias").first { $0[0] == "servente" })
        let golden = try GoldenCase()
        let walkIn: Known = [
            "profile": "egressa", "enrolment": "active", "enrolled_on": "2026-11-24", "municipality": "3205309",
            "occupations_wanted": [.scalar(servente[1])], "occupations_refused": [], "employers_barred": [], "approved_on": [],
            "contact_failures": 0,
        ]
        let helper = Known.kitchenVacancy.with(["occupation": "717020", "text": "Servente de obras", "place_kinds": ["obra"]])
        for vacancy in [helper, helper.with(["schooling_min": 3, "skills_essential": ["carga_descarga"], "courses_desirable": ["nr18"]])] {
            let proposal = try #require(try golden.placements(of: walkIn, for: vacancy).proposals.values.first)
            #expect(!proposal.isSure)
            #expect(proposal.score == 100_000)
            #expect(proposal.coverage < 400)
            #expect(proposal.questions.count == 6)

            let explanation = try golden.explanation(of: walkIn, for: vacancy)
            #expect(explanation.isProvisional)
            #expect(explanation.failedGates == [])
            #expect(explanation.text().contains("Aderência 100,0 (provisória)"))
            #expect(
                Set(explanation.questionsAsked.map(\.text)).isSuperset(of: [
                    "Que documentos a pessoa tem?", "Qual é a data de nascimento?", "Há horário de recolhimento? Qual?",
                    "Qual é o endereço ou ponto de referência da moradia?", "Em que dias e horários a pessoa pode trabalhar?",
                    "Em que a pessoa já trabalhou (com ou sem registro)?",
                ]))
        }
    }

    @Test("9: “servente” is near enough to a bricklayer's vacancy to be proposed before anybody asked about past work")
    func walkInNearby() throws {
        let explanation = try GoldenCase().explanation(
            of: ["profile": "egressa", "enrolment": "active", "occupations_wanted": ["717020"]],
            for: .kitchenVacancy.with(["occupation": "715210"]))
        #expect(explanation.scores.first { $0.code == "A01" }?.value == 700)
    }

    @Test(
        "11: forty people fit two places: six proposals and a reserve, in one order whoever comes first",
        arguments: 1...5 as ClosedRange<UInt64>)
    func fortyPeople(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let golden = try GoldenCase()
        let vacancy = try AttributeRow.vacancy(.kitchenVacancy.with(["openings": 2, "openings_left": 2]), id: 7)
        let people = try (1...40).map { try AttributeRow.candidate(.settledPerson, id: $0) }

        var index = MarketIndex(rules: golden.rules, today: golden.today)
        for person in people.shuffled(using: &random) {
            var changes = MarketChanges()
            changes.candidates[person.id] = person
            if person.id == 20 { changes.vacancies[vacancy.id] = vacancy }
            index.apply(changes)
        }
        #expect(index.placements().proposals.keys.map(\.candidate).sorted() == [1, 2, 3, 4, 5, 6], "seed \(seed)")

        // The reserve steps in when one of the six leaves, and steps back when that person returns.
        var leaving = MarketChanges()
        leaving.candidates[3] = .some(nil)
        index.apply(leaving)
        #expect(index.placements().proposals.keys.map(\.candidate).sorted() == [1, 2, 4, 5, 6, 7], "seed \(seed)")
        var returning = MarketChanges()
        returning.candidates[3] = people[2]
        index.apply(returning)
        #expect(index.placements().proposals.keys.map(\.candidate).sorted() == [1, 2, 3, 4, 5, 6], "seed \(seed)")
    }
}
