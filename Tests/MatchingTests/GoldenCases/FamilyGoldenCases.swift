import CEL
import Matching
import RuleFixtures
import Testing

@testable import Rules

@Suite("Golden cases: a family member")
struct FamilyGoldenCases {
    /// Rules that look at the penal side of a life.
    private static let penalRules = ["G03", "G04", "G05", "G06", "G07", "G08", "R02", "W02", "W04"]
    /// What they read.
    private static let penalAttributes = [
        "custody", "released_on", "release_earliest", "release_latest", "release_checked_on", "curfew_hours", "territory_restricted",
        "permitted_municipalities", "travel_authorised", "barred_place_kinds", "barred_areas", "work_authorisations",
        "work_authorisation_expiries", "monitored", "sentence_active",
    ]

    private let mother = Known.settledPerson.filter { !Self.penalAttributes.contains($0.key) }.with(["profile": "familiar"])
    /// Trips, a bar, the night, a legal certificate: all that the penal rules could ask about.
    private let delicateVacancy = Known.kitchenVacancy.with([
        "shift_hours": "seg-sex 18:00-23:30", "travel": true, "work_municipalities": ["3205309", "3205002"],
        "place_kinds": ["bar", "escola"],
        "criminal_certificate_asked": true, "criminal_certificate_basis": "lei", "criminal_certificate_bars_sentence": true,
    ])

    @Test("5: no penal rule, no penal attribute and no tie in the explanation of a prisoner's mother, with every rule on")
    func noPenalRule() throws {
        let golden = try GoldenCase(enabling: ["G05", "G10", "G13", "G14", "G16", "G17", "G18", "G19", "W02", "W04", "W05", "W06", "W08"])
        for vacancy in [Known.kitchenVacancy, delicateVacancy] {
            let explanation = try golden.explanation(of: mother, for: vacancy)
            let words = explanation.everyWord
            #expect(Self.penalRules.filter { words.contains($0) } == [])
            #expect(Self.penalAttributes.filter { words.contains("candidate.\($0)") } == [])
            #expect(
                words.occurring(of: ["\"familiar\"", "candidate.profile", "recolhimento", "custódia", "monitora", "pena ", "prisão provis"])
                    == [])
        }
    }

    @Test("5: nothing is asked about a family member that only a penal rule wants to know")
    func noPenalQuestion() throws {
        let entries = try Fixture.catalogue().candidate.filter { Self.penalAttributes.contains($0.name) }
        #expect(entries.count == Self.penalAttributes.count)
        let explanation = try GoldenCase(enabling: ["G14", "W04"]).explanation(
            of: ["profile": "familiar", "enrolment": "active"], for: delicateVacancy)
        #expect(!explanation.questionsAsked.isEmpty)
        for question in explanation.questionsAsked {
            #expect(!entries.contains { $0.question == question.text }, "asks: \(question.text)")
            #expect(!entries.contains { question.attributes.contains($0.path) }, "wants \(question.attributes)")
        }
    }

    @Test("5: her proposal differs from that of somebody without limits only by the rules left out")
    func sameAsAnybody() throws {
        let golden = try GoldenCase()
        let family = try golden.explanation(of: mother, for: .kitchenVacancy)
        let other = try golden.explanation(of: .settledPerson, for: .kitchenVacancy)
        #expect(family.gates.map(\.json) == other.gates.filter { !Self.penalRules.contains($0.code) }.map(\.json))
        #expect(family.scores.map(\.json) == other.scores.map(\.json))
        #expect(family.reasons == other.reasons)
        #expect(try golden.placements(of: mother, for: .kitchenVacancy).proposals.values.map(\.isSure) == [true])
    }
}
