import CoreMetrics
import Operations
import Testing

@testable import Operations

@Suite("Metrics as Prometheus reads them")
struct PrometheusTextTests {
    private func registry() -> PrometheusRegistry {
        PrometheusRegistry([
            MetricDescription("office_letters_total", .counter, "Letters \\ sent,\nby kind"),
            MetricDescription("office_wait_seconds", .histogram(bounds: [0.1, 1]), "How long people wait"),
            MetricDescription("office_people", .gauge, "People in the room"),
            MetricDescription("office_silent", .gauge, "Never set"),
        ])
    }

    @Test("a counter, a gauge and a histogram are written with help, type, escaped labels and cumulative buckets")
    func golden() {
        let registry = registry()
        let letters = Counter(label: "office_letters_total", dimensions: [("kind", "a \"b\"\\\n"), ("a", "1")], factory: registry)
        letters.increment(by: 3)
        let wait = CoreMetrics.Timer(label: "office_wait_seconds", dimensions: [], factory: registry)
        wait.recordMilliseconds(50)
        wait.recordMilliseconds(100)
        wait.recordSeconds(0.5)
        wait.recordSeconds(7)
        Gauge(label: "office_people", factory: registry).record(-1.5)
        _ = Gauge(label: "office_silent", factory: registry)
        #expect(
            registry.text() == """
                # HELP encaminha_metric_series_dropped_total Series that were not kept because their metric has too many, or is of another kind
                # TYPE encaminha_metric_series_dropped_total counter
                encaminha_metric_series_dropped_total 0
                # HELP office_letters_total Letters \\\\ sent,\\nby kind
                # TYPE office_letters_total counter
                office_letters_total{a="1",kind="a \\"b\\"\\\\\\n"} 3
                # HELP office_people People in the room
                # TYPE office_people gauge
                office_people -1.5
                # HELP office_wait_seconds How long people wait
                # TYPE office_wait_seconds histogram
                office_wait_seconds_bucket{le="0.1"} 2
                office_wait_seconds_bucket{le="1"} 3
                office_wait_seconds_bucket{le="+Inf"} 4
                office_wait_seconds_sum 7.65
                office_wait_seconds_count 4

                """)
    }

    @Test("the same name and labels are the same series, in whatever order the labels come")
    func sameSeries() {
        let registry = registry()
        Counter(label: "office_letters_total", dimensions: [("a", "1"), ("b", "2")], factory: registry).increment()
        Counter(label: "office_letters_total", dimensions: [("b", "2"), ("a", "1")], factory: registry).increment()
        #expect(registry.text().contains("office_letters_total{a=\"1\",b=\"2\"} 2\n"))
    }

    @Test("a metric keeps no more series than its bound, and says how many it dropped")
    func bounded() {
        let registry = registry()
        let asked = PrometheusRegistry.seriesPerMetric + 10
        for number in 0..<asked {
            Counter(label: "office_letters_total", dimensions: [("n", "\(number)")], factory: registry).increment()
        }
        let lines = registry.text().split(separator: "\n")
        #expect(lines.count { $0.hasPrefix("office_letters_total{") } == PrometheusRegistry.seriesPerMetric)
        #expect(lines.contains("encaminha_metric_series_dropped_total 10"))
    }

    @Test("metrics nobody described are exported without help, up to a bound")
    func undescribed() {
        let registry = registry()
        for number in 0..<PrometheusRegistry.undescribedMetrics + 5 { Counter(label: "other.\(number)", factory: registry).increment() }
        let lines = registry.text().split(separator: "\n")
        #expect(lines.contains("# TYPE other_0 counter") && lines.contains("other_0 1"))
        #expect(!lines.contains { $0.hasPrefix("# HELP other_") })
        #expect(lines.count { $0.hasPrefix("# TYPE other_") } == PrometheusRegistry.undescribedMetrics)
        #expect(lines.contains("encaminha_metric_series_dropped_total 5"))
    }

    @Test("a counter asked for as a gauge changes nothing of the counter")
    func otherKind() {
        let registry = registry()
        Counter(label: "office_letters_total", factory: registry).increment()
        Gauge(label: "office_letters_total", factory: registry).record(99)
        #expect(registry.text().contains("\noffice_letters_total 1\n"))
        #expect(registry.text().contains("\nencaminha_metric_series_dropped_total 1\n") || registry.text().contains("dropped_total 1\n"))
    }

    @Test("a destroyed series is shown no more")
    func destroyed() {
        let registry = registry()
        let gauge = Gauge(label: "office_people", factory: registry)
        gauge.record(4)
        #expect(registry.text().contains("office_people 4"))
        gauge.destroy()
        #expect(!registry.text().contains("office_people"))
    }

    @Test(
        "numbers are written as ParseFloat reads them",
        arguments: [
            (0.0, "0"), (-3, "-3"), (0.25, "0.25"), (1e300, "1e+300"), (1e-7, "1e-07"), (.infinity, "+Inf"), (-.infinity, "-Inf"),
            (.nan, "NaN"), (9_007_199_254_740_991, "9007199254740991"),
        ] as [(Double, String)])
    func numbers(_ value: Double, _ text: String) {
        #expect(PrometheusText.number(value) == text)
    }

    @Test(
        "names that Prometheus does not take are made valid",
        arguments: [("http.requests-total", "http_requests_total"), ("9lives", "_9lives"), ("", "_"), ("a:b", "a:b"), ("é", "_")])
    func names(_ given: String, _ exported: String) {
        #expect(PrometheusText.name(given) == exported)
    }

    @Test(
        "label names never clash with the reserved ones", arguments: [("le", "label_le"), ("__name__", "label___name__"), ("a:b", "a_b")])
    func labelNames(_ given: String, _ exported: String) {
        #expect(PrometheusText.labelName(given) == exported)
    }

    @Test("what is no number is not added to a histogram")
    func nothing() {
        let series = HistogramSeries(bounds: [1])
        for value in [Double.nan, .infinity, 0.5] { series.record(value) }
        #expect(series.reading == HistogramSeries.Reading(counts: [1, 0], sum: 0.5))
    }

    @Test("values counted from many threads at once are all there")
    func concurrent() async {
        let registry = registry()
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    for _ in 0..<1000 {
                        Counter(label: "office_letters_total", factory: registry).increment()
                        CoreMetrics.Timer(label: "office_wait_seconds", factory: registry).recordMilliseconds(1)
                    }
                }
            }
        }
        #expect(registry.text().contains("office_letters_total 8000\n"))
        #expect(registry.text().contains("office_wait_seconds_count 8000\n"))
    }

    @Test("the kernel's figures of this process are there and plausible")
    func process() throws {
        let text = PrometheusRegistry([], collectors: [ProcessMetrics.collect]).text()
        func value(_ name: String) throws -> Double {
            try #require(text.split(separator: "\n").first { $0.hasPrefix(name + " ") }.flatMap { Double($0.dropFirst(name.count + 1)) })
        }
        #expect(try value("process_resident_memory_bytes") > 1_000_000)
        #expect(try value("process_heap_bytes") > 100_000)
        #expect(try value("process_cpu_seconds_total") >= 0)
        #expect(try value("process_open_fds") >= 3)
        #expect(try value("process_open_fds") < value("process_max_fds"))
        #expect(try value("process_threads") >= 1)
        #expect(try value("process_start_time_seconds") > 1_577_836_800)
    }
}
