import ArgumentParser
import CEL
import Matching
import OfficeRows
import Rules

/// Ranking everybody for one vacancy, vacancy after vacancy.
struct RankScenario: Scenario {
    static let configuration = CommandConfiguration(
        commandName: "rank", abstract: "Ranks all candidates for each of many vacancies, in memory.")

    @Option(help: ArgumentHelp("How many people.", valueName: "n")) var candidates = 20_000
    @Option(help: ArgumentHelp("How many vacancies.", valueName: "m")) var vacancies = 50
    @Option(help: "Where they are: \(Spread.allCases.map(\.rawValue).joined(separator: " or ")).") var scenario = Spread.metro
    @Option(help: ArgumentHelp("Vacancies whose lists are compared with those of the definition.", valueName: "k")) var checked = 3
    @Option(help: ArgumentHelp("Megabytes the memory read goes over; more than the caches hold.", valueName: "mb")) var memoryRead = 256
    @OptionGroup var options: MeasuringOptions

    func validate() throws {
        guard candidates > 0, vacancies > 0, checked > 0, memoryRead > 0 else {
            throw ValidationError("--candidates, --vacancies, --checked and --memory-read must be at least 1.")
        }
    }

    func measure() async throws -> Report {
        var report = Report(
            "rank", seed: options.seed,
            [("candidates", "\(candidates)"), ("vacancies", "\(vacancies)"), ("scenario", scenario.rawValue)])
        var (index, jobs) = try loaded()
        let bytesPerCandidate = Double(index.candidateBytes) / Double(candidates)
        report.add("bytes_per_candidate", bytesPerCandidate, .bytes)

        var times: [Duration] = []
        var ranked: [AttributeRow] = []
        for job in jobs.rows.vacancies {
            let (_, time) = timed { index.apply(MarketChanges(vacancy: job)) }
            // A vacancy that is not open, or held back by its verification, ranks nobody.
            guard index.ranking(ofVacancy: job.id) != nil else { continue }
            times.append(time)
            ranked.append(job)
        }
        let sample = Sample(times)
        let bandwidth = Memory.readBandwidth(over: memoryRead)
        report.add("ranked_vacancies", ranked.count)
        report.add("per_vacancy", sample, [50, 95])
        report.add("per_vacancy_mean", sample.mean, .nanoseconds)
        report.add("per_candidate", sample.mean / Double(candidates), .nanoseconds)
        report.add("memory_read", bandwidth, .bytesPerSecond)
        let rate = bytesPerCandidate * Double(candidates) / (sample.mean / 1e9)
        report.add("candidates_read", rate, .bytesPerSecond)
        report.add("slower_than_memory_read", bandwidth / rate, .ratio)

        let chosen = stride(from: 0, to: ranked.count, by: max(1, ranked.count / checked)).prefix(checked).map { ranked[$0] }
        report.check("some vacancy is open", !ranked.isEmpty)
        for job in chosen {
            let expected = VacancyRanking(byDefinition: job, index, rules: jobs.rules, candidates: candidates)
            report.check("vacancy \(job.id) ranks whom the rules say, in their order", index.ranking(ofVacancy: job.id) == expected)
        }
        return report
    }

    /// An index of people, and an office of vacancies alone: the people's rows are gone when this returns.
    private func loaded() throws -> (MarketIndex, BenchOffice) {
        let people = try BenchOffice.make(candidates: candidates, vacancies: 0, seed: options.seed, spread: scenario)
        let jobs = try BenchOffice.make(candidates: 0, vacancies: vacancies, seed: options.seed, spread: scenario)
        return (people.indexOfPeople(), jobs)
    }
}

extension VacancyRanking {
    /// Every person asked by themselves, with the scalar interpreter.
    fileprivate init(byDefinition job: AttributeRow, _ index: MarketIndex, rules: CompiledRuleSet, candidates: Int) {
        var entries: [Entry] = []
        for id in 0..<Int64(candidates) {
            guard let person = index.candidate(id) else { continue }
            let outcome = rules.evaluate(candidate: person, vacancy: job, today: index.today)
            let standing: Standing
            switch outcome.standing {
            case .passed: standing = .sure
            case .pending: standing = .pending
            case .failed(1, let first) where rules.countsAsNearMiss(rule: first): standing = .nearMiss
            case .failed, .error: continue
            }
            entries.append(
                Entry(
                    standing: standing,
                    rank: Rank(
                        orderKey: outcome.orderKey, waitingDays: outcome.waitingDays, exposure: outcome.exposure,
                        pair: Pair(vacancy: job.id, candidate: id))))
        }
        self.init(entries)
    }
}
