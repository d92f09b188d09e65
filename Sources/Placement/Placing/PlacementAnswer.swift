package import Matching
package import Rules
package import Store

/// The answer to "why was this person not proposed for this vacancy?": requirement, score or capacity, in Portuguese.
package struct PlacementAnswer {
    package static let vacancyIsGone = "Esta vaga não existe mais."
    package static let personIsGone = "O cadastro desta pessoa não existe mais."
    package static let otherMarket = "A pessoa e a vaga são de unidades que não compartilham vagas entre si."

    let explanation: PairExplanation
    let pair: Pair
    let decision: Decision?
    let places: Int
    let placesPerCandidate: Int
    let findings: [StoredFinding]
    let holders: [Pair: PlaceHolder]

    /// - Parameter holders: Who holds a place of the vacancy or of the person.
    package init(
        explanation: PairExplanation, pair: Pair, decision: Decision?, places: Int, placesPerCandidate: Int, findings: [StoredFinding],
        holders: [Pair: PlaceHolder]
    ) {
        self.explanation = explanation
        self.pair = pair
        self.decision = decision
        self.places = places
        self.placesPerCandidate = placesPerCandidate
        self.findings = findings
        self.holders = holders
    }

    /// The reason in a sentence or two, then the whole explanation.
    package var text: String { reason + "\n\n" + explanation.text(.pt) }

    private var reason: String {
        switch decision {
        case .approved: return "A equipe já aprovou esta pessoa para esta vaga."
        case .declined: return "A equipe recusou esta proposta. Ela volta a ser possível quando a recusa for desfeita."
        case nil: break
        }
        if let proposal = holders[pair] {
            return proposal.isSure
                ? "Esta pessoa está proposta para esta vaga." : "Esta pessoa está proposta para esta vaga, com pergunta em aberto."
        }
        switch explanation.outcome.standing {
        case .failed:
            let failed = explanation.gates.filter { $0.result == "no" }
            let isDefinitive = failed.contains { $0.failure == "definitive" }
            let count = failed.count == 1 ? "Um requisito não é atendido" : "\(failed.count) requisitos não são atendidos"
            return count + (isDefinitive ? "; para esta vaga isso não muda." : "; isso pode mudar.") + " "
                + failed.map { $0.reason?.pt ?? $0.statement.pt }.joined(separator: " ")
        case .error(let rule, _):
            return
                "A regra \(rule) não pôde ser avaliada com os dados desta pessoa e desta vaga. A equipe técnica foi avisada no registro de falhas."
        case .passed, .pending:
            let blocking = findings.filter { $0.severity == "block" }
            if !blocking.isEmpty {
                return "A verificação da vaga encontrou o que impede a publicação: " + blocking.map(\.statement).joined(separator: " ")
            }
            return capacity
        }
    }

    /// Who holds the places instead.
    private var capacity: String {
        let isSure = if case .passed = explanation.outcome.standing { true } else { false }
        let holding = holders.filter { $0.key.vacancy == pair.vacancy && $0.value.isSure == isSure }.map(\.value.orderKey)
        let own = Self.points(explanation.outcome.orderKey)
        if holding.count >= places || (!holding.isEmpty && holding.allSatisfy { $0 >= explanation.outcome.orderKey }),
            let least = holding.min(), let most = holding.max()
        {
            let range = least == most ? "com ordem \(Self.points(least))" : "com ordem de \(Self.points(least)) a \(Self.points(most))"
            let count =
                holding.count == 1
                ? "O lugar na lista é ocupado por uma pessoa" : "Os \(holding.count) lugares na lista são ocupados por pessoas"
            return "Todos os requisitos permitem, mas não há lugar na lista. \(count) \(range); a ordem desta pessoa é \(own)."
        }
        let elsewhere = holders.count { $0.key.candidate == pair.candidate && $0.value.isSure == isSure }
        if elsewhere > 0 {
            return
                "A pessoa já está em \(elsewhere) das \(placesPerCandidate) listas possíveis, todas de vagas em que a ordem dela é maior (aqui seria \(own))."
        }
        return "A vaga não está aberta, ou os lugares da lista e da pessoa já estão com propostas aprovadas."
    }

    /// `71,2` from the order's milli-points.
    static func points(_ key: Int64) -> String { "\(key / 100_000),\(key % 100_000 / 10_000)" }
}
