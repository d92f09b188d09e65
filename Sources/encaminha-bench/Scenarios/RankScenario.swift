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
    @Option(help: ArgumentHelp("How many ranks of each of a vacancy's lists are asked for.", valueName: "k")) var listed = StableAllocation.shortestWindow
    @Option(help: ArgumentHelp("Vacancies whose lists are compared with those of the definition.", valueName: "k")) var checked = 3
    @Option(help: ArgumentHelp("Megabytes the memory read goes over; more than the caches hold.", valueName: "mb")) var memoryRead = 256
    @OptionGroup var options: MeasuringOptions

    func validate() throws {
        guard candidates > 0, vacancies > 0, listed > 0, checked > 0, memoryRead > 0 else {
            throw ValidationError("--candidates, --vacancies, --listed, --checked and --memory-read must be at least 1.")
        }
    }

    func measure() async throws -> Report {
        var report = Report(
            "rank", seed: options.seed,
            [
                ("candidates", "\(candidates)"), ("vacancies", "\(vacancies)"), ("listed", "\(listed)"),
                ("scenario", scenario.rawValue),
            ])
        var (ranker, jobs) = try loaded()
        let bytesPerCandidate = Double(ranker.candidateBytes) / Double(candidates)
        report.add("bytes_per_candidate", bytesPerCandidate, .bytes)

        var times: [Duration] = []
        var ranked: [(job: AttributeRow, lists: VacancyLists)] = []
        let limits = ListLimits(sure: listed, pending: listed, nearMisses: listed)
        for job in jobs.rows.vacancies {
            let findings = jobs.rules.lint(vacancy: job, today: ranker.today)
            guard jobs.rules.isMatchable(vacancy: job, findings: findings) else { continue }
            ranker.put(vacancy: job)
            let (lists, time) = timed { ranker.rank(vacancy: job.id, limits: limits) }
            times.append(time)
            ranked.append((job, lists))
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
        for (job, lists) in chosen {
            let expected = VacancyLists(byDefinition: job, ranker, candidates: candidates, limits)
            report.check("vacancy \(job.id) ranks whom the rules say, in their order", lists == expected)
        }
        return report
    }

    /// A market of people, and an office of vacancies alone: the people's rows are gone when this returns.
    private func loaded() throws -> (MarketRanker, BenchOffice) {
        let people = try BenchOffice.make(candidates: candidates, vacancies: 0, seed: options.seed, spread: scenario)
        let jobs = try BenchOffice.make(candidates: 0, vacancies: vacancies, seed: options.seed, spread: scenario)
        var ranker = MarketRanker(rules: people.rules, today: people.today)
        for row in people.rows.candidates { ranker.put(candidate: row) }
        ranker.arrange()
        return (ranker, jobs)
    }
}

extension VacancyLists {
    /// Every person asked by themselves, with the scalar interpreter.
    init(byDefinition job: AttributeRow, _ ranker: MarketRanker, candidates: Int, _ limits: ListLimits) {
        self.init()
        var (sure, pending, nearMisses): ([Rank], [Rank], [Rank]) = ([], [], [])
        for id in 0..<Int64(candidates) {
            guard let person = ranker.candidate(id) else { continue }
            let outcome = ranker.rules.evaluate(candidate: person, vacancy: job, today: ranker.today)
            let pair = Pair(vacancy: job.id, candidate: id)
            let rank = Rank(orderKey: outcome.orderKey, waitingSince: outcome.waitingSince, exposure: outcome.exposure, pair: pair)
            switch outcome.standing {
            case .passed: sure.append(rank)
            case .pending: pending.append(rank)
            case .failed(1, let first) where ranker.rules.countsAsNearMiss(rule: first): nearMisses.append(rank)
            case .failed: continue
            case .error(let rule, let error): failures.append(PairFailure(pair: pair, reason: "\(rule): \(error)"))
            }
        }
        self.sure = Beginning(bestOf: sure, limit: limits.sure)
        self.pending = Beginning(bestOf: pending, limit: limits.pending)
        self.nearMisses = Beginning(bestOf: nearMisses, limit: limits.nearMisses)
    }
}
