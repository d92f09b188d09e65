import DatabaseTesting
import Glibc
import Postgres

/// Group D: what becomes of the time.
///
/// Only the server's clock and the units' zones may matter.
extension Catalogue {
    static let timeFaults: [Fault] = [
        Fault(
            "D53", "the daemon's clock an hour ahead, an hour behind, and 400 days ahead",
            promises: "the lease is kept, nobody else comes in, nothing expires", { $0.needs = WallClock.needs }
        ) { stage in
            let clock = try await WallClock(in: stage.directory)
            stage.daemon.change { $0.environment = clock.environment }
            try await stage.daemon.restart(SIGTERM)
            try await stage.caughtUpOnce()
            let maps = stage.daemon.processID.flatMap { Server.text(of: "/proc/\($0)/maps") } ?? ""
            stage.require(maps.contains(clock.library), "the daemon reads the host's clock")
            try clock.set(3600)
            let shown = try await Command.require(["date", "+%s"], environment: clock.environment).split(separator: "\n").first
            let ahead = (shown.flatMap { Int($0) } ?? 0) - time(nil)
            stage.require((3590...3610).contains(ahead), "the false clock is \(ahead) s ahead")
            let epoch = try await stage.lease().epoch
            let other = stage.addSecond()
            try await other.says("standing by")
            for (reading, seconds) in [("an hour ahead", 3600), ("an hour behind", -3600), ("400 days ahead", 34_560_000), ("right", 0)] {
                try clock.set(seconds)
                // Longer than a lease lasts.
                try await Task.sleep(for: .seconds(20))
                try await stage.caughtUpOnce()
                stage.require(try await stage.lease().epoch == epoch, "with the clock \(reading) the lease changed hands")
            }
            try await other.stop()
        },

        Fault(
            "D54", "the server's clock ten minutes ahead of the daemon's", promises: "only the server's counts",
            { $0.needs = WallClock.needs }
        ) { stage in
            try await stage.server.stop()
            try await stage.startServer { $0 + 600 }
            // The jump itself ended the lease: what counts is how it goes on.
            try await stage.becomesTrue("the lease is held again", "select lease_until > clock_timestamp() from capture.cursor")
            let epoch = try await stage.lease().epoch
            let other = stage.addSecond()
            // Longer than the lease: it has been renewed by then.
            try await Task.sleep(for: .seconds(35))
            stage.require(try await stage.lease().epoch == epoch, "the lease changed hands")
            try await other.stop()
        },

        Fault(
            "D55", "the hours in which Brazil's clocks were put forward and back: 2018, 2019, and Acre in 2008",
            promises: "the day of each unit is the civil day there, and the proposals follow it",
            { fault in
                fault.needs = WallClock.needs
                fault.pollInterval = 1
                fault.recovery = .seconds(4)
            }
        ) { stage in
            for (zone, instant) in [
                ("America/Sao_Paulo", "2018-11-04 02:59:55"), ("America/Sao_Paulo", "2019-02-17 01:59:55"),
                ("America/Sao_Paulo", "2019-02-17 02:59:55"), ("America/Rio_Branco", "2008-06-24 04:59:55"),
                ("America/Noronha", "2001-10-14 01:59:55"),
            ] {
                try await stage.pass(instant, zone: zone)
            }
            try await stage.trueClock()
        },

        Fault(
            "D56", "the rules of the zone change under the server, by six hours and back",
            promises: "the day is computed anew, and so is what depends on it",
            { fault in
                fault.needs = [.root, .program("zic"), .file("/usr/share/zoneinfo/America/Sao_Paulo")]
                fault.pollInterval = 1
                fault.recovery = .seconds(3)
            }
        ) { stage in
            let source = stage.directory + "/zones"
            try Server.append("Zone\tAnother\t14:00\t-\t+14\n", to: source)
            try await Command.require(["sh", "-c", "PATH=$PATH:/usr/sbin zic -d '\(stage.directory)/compiled' '\(source)'"])
            try await stage.server.stop()
            var changed = stage.server
            changed.wrapper = [
                "unshare", "-m", "sh", "-c",
                "mount --bind '\(stage.directory)/compiled/Another' /usr/share/zoneinfo/America/Sao_Paulo && exec \"$@\"", "start",
            ]
            try await changed.start()
            let hours = try await stage.ask(
                "select extract(epoch from (now() at time zone 'America/Sao_Paulo') - (now() at time zone 'UTC'))::int / 3600",
                as: Int32.self)
            stage.require(hours == 14, "the zone is at \(hours) hours")
            try await stage.caughtUpOnce()
            try await stage.requireDayOfUnits()
            try await stage.server.stop()
            try await stage.server.start()
            stage.healed()
        },

        Fault(
            "D57", "the 29th of February comes, and in 2100 does not", promises: "a day is a day of the calendar",
            { fault in
                fault.needs = WallClock.needs
                fault.pollInterval = 1
                fault.recovery = .seconds(4)
            }
        ) { stage in
            for instant in ["2028-02-29 02:59:55", "2028-03-01 02:59:55", "2100-03-01 02:59:55"] {
                try await stage.pass(instant, zone: "America/Sao_Paulo")
            }
            try await stage.trueClock()
        },

        Fault(
            "D58", "midnight, in UTC and at the unit", promises: "the day turns where the unit is, and not before",
            { fault in
                fault.needs = WallClock.needs
                fault.pollInterval = 1
                fault.recovery = .seconds(4)
            }
        ) { stage in
            let day = "select min((placed_on ->> u.unit_id::text)::date)::text from capture.cursor, office.unit u"
            try await stage.pass("2027-04-10 23:59:55", zone: "America/Sao_Paulo")
            stage.require(try await stage.ask(day, as: String.self) == "2027-04-10", "midnight in UTC turned the day at the unit")
            try await stage.pass("2027-04-11 02:59:55", zone: "America/Sao_Paulo")
            stage.require(try await stage.ask(day, as: String.self) == "2027-04-11", "midnight at the unit did not turn the day")
            try await stage.trueClock()
        },
    ]
}

extension Stage {
    /// The server starts, with a wall clock that reads otherwise.
    ///
    /// - Parameter reading: What it reads at the start, of what it should read; seconds since 1970.
    func startServer(reading: (Int) -> Int) async throws {
        let clock = try await WallClock(in: directory)
        let now = time(nil)
        try clock.set(reading(now) - now)
        try await server.start(clock.environment.merging(["TZ": "UTC"]) { $1 })
        let gap = try await ask("select extract(epoch from clock_timestamp())::bigint", as: Int64.self) - Int64(time(nil))
        require(abs(Int(gap) - (reading(now) - now)) <= 5, "the server's clock is \(gap) s ahead")
    }

    /// The server starts at an instant (UTC) a few seconds before something happens in the zone, and passes it.
    func pass(_ instant: String, zone: String) async throws {
        let seconds = try await ask("select extract(epoch from timestamptz '\(instant)+00')::bigint", as: Int64.self)
        try await server.stop()
        try await startServer { _ in Int(seconds) }
        let owner = try await owner()
        try await owner.query("update office.unit set time_zone = $1", [zone])
        await owner.close()
        try await Task.sleep(for: .seconds(7))
        try await caughtUpOnce()
        try await requireDayOfUnits()
        note("\(instant) in \(zone)")
    }

    func trueClock() async throws {
        try await server.stop()
        try await server.start()
        healed()
    }

    /// What the daemon takes for today is the day at each unit, within the time between two looks.
    func requireDayOfUnits() async throws {
        try await becomesTrue(
            "the daemon takes over the day of the units",
            "select bool_and((placed_on ->> u.unit_id::text)::date = (clock_timestamp() at time zone u.time_zone)::date) from capture.cursor, office.unit u",
            within: .seconds(10))
    }
}
