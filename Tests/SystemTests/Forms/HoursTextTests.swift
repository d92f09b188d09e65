import DatabaseTesting
import Postgres
import Testing

@Suite("Hours of the week as people write them")
struct HoursTextTests {
    @Test("what people write is read, and written back in one form")
    func shifts() async throws {
        let cases: [(String, Int32, String)] = [
            ("seg a sex 08:00-17:00 (intervalo 12:00-13:00); sáb 08:00-12:00", 2640, "seg–sex 08:00–17:00; sáb 08:00–12:00"),
            ("Segunda a sexta-feira, das 8h às 17h48 com intervalo de 1h", 2640, "seg–sex 08:00–17:48"),
            ("seg-sex 07:00-15:20", 2500, "seg–sex 07:00–15:20"),
            ("seg a sex 8-17, sáb 8-12", 2940, "seg–sex 08:00–17:00; sáb 08:00–12:00"),
            ("segunda, quarta e sexta 08:00-12:00 e 13:00-17:00", 1440, "seg, qua, sex 08:00–17:00"),
            ("2ª a 6ª 8h-12h", 1200, "seg–sex 08:00–12:00"), ("dom a qui 22:00-06:00", 2400, "seg, ter, qua, qui, dom 22:00–06:00"),
            ("sex a seg 8-12", 960, "seg, sex, sáb, dom 08:00–12:00"),
            ("seg a sex 08:00-17:00 intervalo 60 min", 2400, "seg–sex 08:00–17:00"),
            ("12x36 19:00-07:00", 2520, "todos os dias 19:00–07:00"),
            ("todos os dias 19:00-07:00 (intervalo 23:00-00:00)", 4620, "todos os dias 19:00–07:00"),
            ("seg–sex 18:00–23:30; sáb 08:00–12:00", 1890, "seg–sex 18:00–23:30; sáb 08:00–12:00"),
            ("SEG A SEX\n8h às 12h\nSÁB 9 às 10", 1260, "seg–sex 08:00–12:00; sáb 09:00–10:00"),
        ]
        try await withDatabase { database in
            let staff = try await database.connect(as: "equipe_teste")
            for (text, minutes, written) in cases {
                let row = try await staff.query(
                    "select minutes, reference.write_hours(value), problem from reference.read_hours($1, true)", [text]
                )
                .one((Int32?, String?, String?).self)
                #expect((row.0, row.1, row.2) == (minutes, written, nil), "\(text)")
            }
            await staff.close()
        }
    }

    @Test("availability may be parts of the day, any time, or none")
    func availability() async throws {
        let cases = [
            ("dias úteis manhã e tarde", "seg–sex 06:00–18:00"), ("qualquer horário", "todos os dias, o dia inteiro"),
            ("nenhum", "nenhum horário"),
            ("fim de semana o dia todo", "sáb, dom 00:00–24:00"), ("todos 22:00-06:00", "todos os dias 22:00–06:00"),
            ("seg a sex manhã; sáb o dia inteiro", "seg–sex 06:00–12:00; sáb 00:00–24:00"),
        ]
        try await withDatabase { database in
            let staff = try await database.connect(as: "equipe_teste")
            for (text, written) in cases {
                let said = try await staff.query("select reference.write_hours((reference.read_hours($1, false)).value)", [text]).one(
                    String?.self)
                #expect(said == written, "\(text)")
            }
            await staff.close()
        }
    }

    @Test("whatever hours a week can have are written so that they are read back the same", arguments: 1...4)
    func roundTrip(seed: Int32) async throws {
        try await withDatabase { database in
            let staff = try await database.connect(as: "equipe_teste")
            let failures = try await staff.query(
                """
                with seeded as (select setseed($1 / 100.0)),
                week as (
                    select n, range_agg(span) as hours
                    from seeded cross join generate_series(1, 200) n
                    cross join lateral (
                        -- From one span to nine, some of them to the last minute of the week, in steps of five minutes.
                        select int4range(starts, least(starts + (1 + floor(random() * 300))::int * 5, 10080)) as span
                        from (select (floor(random() * 2016) * 5)::int as starts from generate_series(0, n % 9)) s) x
                    group by n)
                select hours::text, reference.write_hours(hours), (r.value)::text, r.problem
                from week cross join lateral reference.read_hours(reference.write_hours(hours), false) r
                where r.value is distinct from hours
                """, [seed]
            ).decode((String, String, String?, String?).self)
            #expect(failures.isEmpty, "seed \(seed): \(failures.prefix(3))")
            await staff.close()
        }
    }

    @Test("no text makes the reader fail, however wild", arguments: 1...4)
    func neverFails(seed: Int32) async throws {
        try await withDatabase { database in
            let staff = try await database.connect(as: "equipe_teste")
            // Random runs of the very words it knows, the hardest to get wrong with.
            let answered = try await staff.query(
                """
                with seeded as (select setseed($1 / 100.0)),
                word as (select array['seg', 'a', 'sex', '08:00', '-', '17h48', '(', ')', 'intervalo', ';', ',', 'e', '12x36', '1h', '99999999999', '60 min',
                    'manhã', 'o dia todo', '2ª', 'fim de semana', 'até', 'meia-noite', '24:00', '00:00', 'x', '–', E'\\n', 'dom', '25h'] as list),
                entry as (
                    select n, (select string_agg(pick.word, ' ')
                               from (select list[1 + floor(random() * array_length(list, 1))::int] as word from generate_series(0, n % 14)) pick) as text
                    from seeded cross join word cross join generate_series(1, 400) n)
                select count(*) filter (where r.problem is null and r.value is not null and r.minutes is not null),
                       count(*) filter (where r.problem is not null and r.hint is not null and r.value is null)
                from entry cross join lateral reference.read_hours('seg ' || entry.text, n % 2 = 0) r
                """, [seed]
            ).one((Int, Int).self)
            #expect(answered.0 + answered.1 == 400, "an answer is either hours or a reason; seed \(seed)")
            await staff.close()
        }
    }
}
