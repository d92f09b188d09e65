import DatabaseTesting
import Postgres
import Store
import Testing

/// The day is that of the unit, by the database's clock. Here that clock is one the test sets.
@Suite("Days")
struct TimeTests {
    /// Midnights at America/Sao_Paulo, a second before and at them, with what the calendar has in store.
    private static let moments = [
        ("2026-12-31 23:59:59-03", "2026-12-31"), ("2027-01-01 00:00:00-03", "2027-01-01"),
        // Leap day.
        ("2028-02-28 23:59:59-03", "2028-02-28"), ("2028-02-29 00:00:00-03", "2028-02-29"), ("2028-03-01 00:00:00-03", "2028-03-01"),
        // The clock goes back by years. On this day there was no midnight: it was one o'clock at once.
        ("2018-11-03 23:59:59-03", "2018-11-03"), ("2018-11-04 00:00:00-03", "2018-11-04"),
        // The hour before this midnight came twice.
        ("2019-02-16 23:30:00-02", "2019-02-16"), ("2019-02-16 23:30:00-03", "2019-02-16"), ("2019-02-17 00:00:00-03", "2019-02-17"),
    ]

    @Test("midnight, leap day, daylight saving time of old and a clock set back: the proposals are those of the unit's day")
    func moments() async throws {
        try await withDatabase { database in
            let owner = try await database.connect(as: "encaminha_owner")
            try await SmallOffice.write(candidates: 40, vacancies: 6, seed: 81, on: owner)
            try await owner.runScript(
                """
                create table attribute.clock (at timestamptz not null);
                insert into attribute.clock values (now());
                grant select on attribute.clock to encaminhad;
                create or replace function attribute.today(time_zone text) returns date
                language sql stable parallel safe set search_path = ''
                as $$ select (c.at at time zone time_zone)::date from attribute.clock c $$;
                """)
            _ = try await DaemonProcess.with(database, pollInterval: 0.2) { _ in
                for (moment, day) in Self.moments {
                    try await owner.runScript("update attribute.clock set at = '\(moment)'")
                    _ = try await eventually("the proposals are those of \(day), at \(moment)") {
                        try await owner.query(
                            "select 1 from capture.cursor where (select bool_and(d.value = $1) from jsonb_each_text(placed_on) d)", [day]
                        ).count > 0 ? true : nil
                    }
                    try await SmallOffice.requireConvergence(owner, "seed 81, \(moment)")
                }
            }
            await owner.close()
        }
    }

    @Test("two units whose clocks are a day apart are placed each for its own day")
    func zones() async throws {
        try await withDatabase { database in
            let owner = try await database.connect(as: "encaminha_owner")
            try await owner.runScript(
                """
                update office.unit set time_zone = 'Pacific/Kiritimati';
                insert into office.market (name) values ('Fernando de Noronha');
                insert into office.unit (market_id, name, state, municipality, time_zone)
                select max(m.market_id), 'Outro Escritório', 'ES', '3205309', 'Etc/GMT+12' from office.market m;
                """)
            _ = try await DaemonProcess.with(database, pollInterval: 0.2) { _ in
                _ = try await eventually("each unit is placed for its own day") {
                    try await owner.query(
                        """
                        select 1 from capture.cursor
                        where placed_on = (select jsonb_object_agg(unit_id::text, (now() at time zone time_zone)::date::text) from office.unit)
                          and (select count(distinct value) from jsonb_each_text(placed_on)) = 2
                        """
                    ).count > 0 ? true : nil
                }
                try await SmallOffice.requireConvergence(owner, "two zones")
            }
            await owner.close()
        }
    }
}
