import CEL
import Matching
import RuleFixtures
import Rules
import Testing

@Suite("Golden cases: the limits of a person")
struct LimitsGoldenCases {
    private let onRelease = Known.settledPerson.with([
        "custody": "livramento_condicional", "sentence_active": true, "curfew_hours": "todos 22:00-06:00",
    ])

    @Test("1: conditional release, curfew 22:00–06:00 and a night kitchen 40 minutes away: 130 minutes too long, and what to do about it")
    func curfewAndNightKitchen() throws {
        let explanation = try GoldenCase().explanation(
            of: onRelease,
            for: .kitchenVacancy.with(["shift_hours": "seg-sex 18:00-23:30", "latitude": Known.latitude(minutesAway: 40)]))
        let gate = try #require(explanation.gate("G06"))
        #expect(explanation.failedGates == ["G06"])
        #expect(gate.failure == "reversible")
        #expect(
            gate.reason?.pt
                == "O turno (seg–sex 18:00–23:30), com 40 minutos de trajeto, entra até 130 minutos por dia no recolhimento "
                + "(todos os dias 22:00–06:00): 90 de trabalho e 40 de trajeto.")
        #expect(gate.remedy?.pt == "Negociar outro turno com o empregador ou pedir ajuste do horário com a Defensoria.")
        #expect(gate.basis == "LEP, arts. 115 e 132, § 2º, b")
        #expect(explanation.reasons.count == 1)
        #expect(explanation.everyWord.occurring(of: wordsOfOffence) == [])
    }

    @Test("2: the same person on a day shift 50 minutes away leaves at 06:10, after the curfew")
    func curfewAndDayShift() throws {
        let golden = try GoldenCase()
        let vacancy = Known.kitchenVacancy.with(["shift_hours": "seg-sex 07:00-15:20", "latitude": Known.latitude(minutesAway: 50)])
        let explanation = try golden.explanation(of: onRelease, for: vacancy)
        let gate = try #require(explanation.gate("G06"))
        #expect(gate.result == "yes")
        guard case .list(let edges)? = gate.inputs.first(where: { $0.name == "shift_with_way" })?.value else {
            Issue.record("the shift with the way is not among the inputs")
            return
        }
        #expect(edges.first == .int(6 * 60 + 10))
        #expect(try golden.placements(of: onRelease, for: vacancy).proposals.values.map(\.isSure) == [true])
    }

    @Test("2: the way may begin when the curfew ends, and not a minute sooner")
    func curfewToTheMinute() throws {
        for (minutes, result) in [(60.0, "yes"), (61, "no")] {
            let explanation = try GoldenCase().explanation(
                of: onRelease,
                for: .kitchenVacancy.with(["shift_hours": "seg-sex 07:00-15:20", "latitude": Known.latitude(minutesAway: minutes)]))
            #expect(explanation.gate("G06")?.result == result, "\(minutes) minutes away")
        }
    }

    @Test("3: release expected in 10 to 40 days, the vacancy waits 30: pending, with the date to confirm")
    func releaseAroundTheLastStartDate() throws {
        let golden = try GoldenCase()
        let person = Known.settledPerson.without("released_on").with([
            "profile": "pre_egressa", "custody": "aberto", "release_earliest": "2026-12-04", "release_latest": "2027-01-03",
        ])
        let vacancy = Known.kitchenVacancy.with(["starts_by": "2026-12-24"])
        let explanation = try golden.explanation(of: person, for: vacancy)
        #expect(explanation.gate("G03")?.result == "unknown")
        #expect(explanation.questions.first == "Confirmar a data: a pessoa poderá começar até 24/12/2026?")
        #expect(!explanation.questions.contains { $0.contains("Quando a pessoa saiu") })

        let proposal = try #require(try golden.placements(of: person, for: vacancy).proposals.values.first)
        #expect(!proposal.isSure)
        #expect(proposal.questions.first == "Confirmar a data: a pessoa poderá começar até 24/12/2026?")
    }

    @Test("4: semi-open with an authorisation that has run out: reversible, to be renewed, and no word about an offence")
    func authorisationRunOut() throws {
        let explanation = try GoldenCase().explanation(
            of: .settledPerson.with([
                "profile": "pre_egressa", "custody": "semiaberto", "sentence_active": true, "release_earliest": "2026-11-01",
                "release_latest": "2026-11-30", "work_authorisations": ["privado"], "work_authorisation_expiries": ["2026-10-31"],
            ]),
            for: .kitchenVacancy)
        let gate = try #require(explanation.gate("G04"))
        #expect(explanation.failedGates == ["G04"])
        #expect(gate.failure == "reversible")
        #expect(gate.reason?.pt == "A autorização de trabalho externo venceu em 31/10/2026.")
        #expect(gate.remedy?.pt == "Renovar autorização de trabalho externo; orientar com a Defensoria.")
        #expect(explanation.everyWord.occurring(of: wordsOfOffence) == [])
    }

    @Test(
        "10: a monitored delivery helper in three municipalities is not kept out; monitoring gives a warning with a task, territory decides"
    )
    func monitoredDeliveryHelper() throws {
        let golden = try GoldenCase(enabling: ["W04"])
        let vacancy = Known.kitchenVacancy.with([
            "occupation": "783225", "text": "Ajudante de entregas", "travel": true,
            "work_municipalities": ["3205309", "3205002", "3205200"],
        ])
        let monitored = Known.settledPerson.with(["custody": "semiaberto_harmonizado", "sentence_active": true, "monitored": true])

        let free = try golden.explanation(of: monitored, for: vacancy)
        #expect(free.failedGates == [])
        #expect(
            free.warnings == [
                "O trabalho tem viagens ou mais de um município, e a pessoa é monitorada: isso não impede a vaga. "
                    + "Abrir tarefa: pedir ajuste de área e horário da monitoração."
            ])
        #expect(try golden.placements(of: monitored, for: vacancy).proposals.values.map(\.isSure) == [true])

        let bound = try golden.explanation(
            of: monitored.with(["territory_restricted": true, "permitted_municipalities": ["3205309", "3205200"]]), for: vacancy)
        #expect(bound.failedGates == ["G07"])
        #expect(bound.gate("G07")?.failure == "reversible")
        #expect(bound.gate("G07")?.reason?.pt == "O trabalho passa por Serra, fora do território permitido.")
        #expect(bound.warningsFound.map(\.code) == ["W04"])
    }
}
