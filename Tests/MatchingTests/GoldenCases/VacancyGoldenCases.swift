import Matching
import RuleFixtures
import Rules
import Testing

@Suite("Golden cases: what a vacancy asks")
struct VacancyGoldenCases {
    private let cleaner = Known.kitchenVacancy.with(["occupation": "514320", "text": "Faxineiro", "criminal_certificate_asked": true])

    @Test("6: a cleaner in a private school may be asked for the certificate: published, pending until the person says it can be shown")
    func cleanerInSchool() throws {
        let golden = try GoldenCase(enabling: ["G14", "W06"])
        let vacancy = cleaner.with(["place_kinds": ["escola"], "criminal_certificate_basis": "lei"])
        let verification = try golden.verification(of: vacancy)
        #expect(verification.findings == [])
        #expect(verification.isMatchable)

        let explanation = try golden.explanation(of: .settledPerson, for: vacancy)
        let gate = try #require(explanation.gate("G14"))
        #expect(gate.result == "unknown")
        #expect(gate.basis.contains("ECA, art. 59-A"))
        #expect(explanation.questions.first == "A pessoa consegue apresentar a certidão pedida, se a lei exigir?")
        #expect(
            explanation.warnings == ["A vaga pede certidão, o que a lei exige para este trabalho: converse com a pessoa antes de enviar."])
        #expect(try golden.placements(of: .settledPerson, for: vacancy).proposals.values.map(\.isSure) == [false])

        let shown = try golden.explanation(of: .settledPerson.with(["certificate_presentable": true]), for: vacancy)
        #expect(shown.gate("G14")?.result == "yes")
    }

    @Test("7: a cleaner in an office may not: the request blocks publication until staff decide")
    func cleanerInOffice() throws {
        let golden = try GoldenCase()
        let vacancy = cleaner.with(["place_kinds": ["escritorio"], "criminal_certificate_basis": ""])
        let verification = try golden.verification(of: vacancy)
        let finding = try #require(verification.findings.first)
        #expect(verification.findings.map(\.code) == ["V02"])
        #expect(finding.blocks)
        #expect(
            finding.statement.pt
                == "Pede certidão de antecedentes sem base em lei, na natureza da função (faxineiro) ou em confiança especial.")
        #expect(finding.remedy?.pt == "Retire a exigência: pedi-la sem base é dano moral, haja ou não contratação.")
        #expect(finding.basis == "TST, Tema Repetitivo 1")
        #expect(!verification.isMatchable)
        #expect(try golden.placements(of: .settledPerson, for: vacancy).proposals.isEmpty)

        let waived = try golden.verification(of: vacancy.with(["lint_waived": ["V02"]]))
        #expect(waived.findings.map(\.blocks) == [false])
        #expect(waived.isMatchable)
    }

    @Test("8: a security guard while serving a sentence: definitive, the law cited, no offence asked")
    func securityGuard() throws {
        let golden = try GoldenCase(enabling: ["G14"])
        let vacancy = Known.kitchenVacancy.with([
            "occupation": "517330", "text": "Vigilante", "criminal_certificate_asked": true, "criminal_certificate_basis": "lei",
            "criminal_certificate_bars_sentence": true,
        ])
        let person = Known.settledPerson.with(["custody": "aberto", "sentence_active": true])
        let explanation = try golden.explanation(of: person, for: vacancy)
        let gate = try #require(explanation.gate("G14"))
        #expect(explanation.failedGates == ["G14"])
        #expect(gate.failure == "definitive")
        #expect(gate.reason?.pt == "A lei impede esta função enquanto durar a pena e até a reabilitação (Lei 14.967/2024, art. 28).")
        #expect(gate.remedy == nil)
        #expect(explanation.questions.filter { !$0.occurring(of: wordsOfOffence).isEmpty } == [])
        #expect(explanation.everyWord.occurring(of: wordsOfOffence) == [])

        let served = try golden.explanation(
            of: .settledPerson.with(["custody": "pena_cumprida", "sentence_active": false, "certificate_presentable": true]), for: vacancy)
        #expect(served.gate("G14")?.result == "yes")
    }

    @Test("13: R$ 1.500 a month for 44 hours in 2026 blocks")
    func belowTheFloor() throws {
        let floor = try #require(try Fixture.table("minimum_wage").last { $0[0] <= "2026-11-24" })
        #expect(floor[1] == "162100")
        let golden = try GoldenCase()
        let vacancy = Known.kitchenVacancy.with([
            "pay_monthly_cents": 150_000, "pay_floor_cents": .scalar(floor[1]), "weekly_minutes": 2640,
        ])
        let verification = try golden.verification(of: vacancy)
        let finding = try #require(verification.findings.first)
        #expect(verification.findings.map(\.code) == ["V04"])
        #expect(finding.blocks)
        #expect(finding.statement.pt == "A remuneração de R$ 1.500,00 por mês está abaixo do piso de R$ 1.621,00 para a jornada.")
        #expect(!verification.isMatchable)
        #expect(try golden.placements(of: .settledPerson, for: vacancy).proposals.isEmpty)
    }

    @Test("15: an apprentice of 23 years and 11 months passes with the end of the contract named; at 24 only with a disability")
    func apprentice() throws {
        let golden = try GoldenCase(enabling: ["G10", "W10"])
        let vacancy = Known.kitchenVacancy.with(["contract": "aprendiz", "text": "Aprendiz de cozinha"])

        let young = try golden.explanation(of: .settledPerson.with(["born_on": "2002-12-20"]), for: vacancy)
        #expect(young.failedGates == [])
        #expect(
            young.warnings == [
                "O contrato de aprendiz termina quando a pessoa fizer 24 anos (sem limite para pessoa com deficiência). "
                    + "Avisar a pessoa e o empregador do tempo que resta."
            ])

        let grown = Known.settledPerson.with(["born_on": "2002-11-24"])
        let refused = try golden.explanation(of: grown, for: vacancy)
        #expect(refused.failedGates == ["G10"])
        #expect(refused.gate("G10")?.failure == "definitive")
        #expect(refused.gate("G10")?.reason?.pt == "A vaga é de aprendiz: a pessoa precisa ter entre 14 e 24 anos incompletos.")
        #expect(try golden.explanation(of: grown.with(["disability": true]), for: vacancy).failedGates == [])
    }
}
