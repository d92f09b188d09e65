import DatabaseTesting
import Glibc
import Postgres

/// Group F: poisoned data.
extension Catalogue {
    static let dataFaults: [Fault] = [
        Fault(
            "F71",
            "what nobody can read: unknown codes, requirements without sense, JSON of the wrong shape, a rule nested ten thousand deep",
            promises: "refused where it enters, with a reason; nothing else stops", { $0.isSample = true }
        ) { stage in
            let employer = try await stage.employer()
            for entry in [
                "'ocupação que não existe', 'Vitória/ES'", "'{\"a\": [1, {\"b\": null}]}', 'Vitória/ES'", "'717020', 'Atlântida/XX'",
                "repeat('(', 10000), 'Vitória/ES'",
            ] {
                await stage.requireRefused("a form with \(entry.prefix(40))") {
                    try await employer.query(
                        "insert into formulario.vaga (cargo, ocupacao, municipio, lugares, salario, horario) select 'Servente', x.o, x.m, 1, 1900, 'seg a sex 08:00-17:00 (intervalo 12:00-13:00)' from (values (\(entry))) as x (o, m)"
                    )
                }
            }
            await stage.requireRefused("a form with hours nobody can read") {
                try await employer.query(
                    "insert into formulario.vaga (cargo, ocupacao, municipio, lugares, salario, horario) values ('Servente', '717020', 'Vitória/ES', 1, 1900, 'quando der, sempre que puder')"
                )
            }
            await employer.close()
            stage.workload.resume()
            for source in [
                String(repeating: "(", count: 10_000) + "1" + String(repeating: ")", count: 10_000), String(repeating: "[", count: 10_000),
            ] {
                let path = stage.directory + "/deep.yaml"
                try Server.overwrite("rule_set: fundo\nrules:\n  - {code: X, kind: gate, when: \"\(source)\"}\n", to: path)
                let outcome = try await Command.run(
                    [DaemonProcess.program("encaminha"), "rules", "publish", path, "--reason", "teste"],
                    environment: stage.commandEnvironment)
                stage.require(!outcome.isSuccess && outcome.code > 0, "a rule nested ten thousand deep: \(outcome.status)")
            }
        },

        Fault(
            "F72", "ten megabytes of text, ten thousand skills", promises: "refused where it enters; what the tables may hold is placed",
            { $0.recovery = .seconds(6) }
        ) { stage in
            let employer = try await stage.employer()
            for column in ["cargo", "descricao"] {
                await stage.requireRefused("a form with ten megabytes in \(column)") {
                    try await employer.query(
                        "insert into formulario.vaga (\(column == "cargo" ? "" : "cargo, ")ocupacao, municipio, lugares, salario, horario, \(column)) select \(column == "cargo" ? "" : "'Servente', ")'717020', 'Vitória/ES', 1, 1900, 'seg a sex 08:00-17:00 (intervalo 12:00-13:00)', repeat('muito ', 1750000)"
                    )
                }
            }
            await employer.close()
            stage.workload.resume()
            // A person who wants everything there is.
            try await stage.admin(
                """
                set role encaminha_owner;
                insert into office.candidate_occupation (candidate_id, kind, occupation)
                select (select min(candidate_id) from office.candidate where enrolment = 'active'), 'wanted', code
                from reference.occupation order by code limit 2500 on conflict do nothing
                """)
            stage.healed()
        },

        Fault(
            "F73", "NaN, infinite days, the year 294276, before Christ, negative cents, nothing at all, written by the owner of the tables",
            promises: "refused by the types and checks of the tables", { $0.isSample = true }
        ) { stage in
            let owner = try await stage.owner()
            await stage.requireRefused("NaN", as: [.featureNotSupported]) {
                try await owner.query("update office.candidate set pay_needed_cents = 'NaN'::numeric")
            }
            for assignment in [
                "pay_needed_cents = -1", "pay_needed_cents = 9223372036854775807",
                "enrolled_on = 'infinity'", "enrolled_on = '-infinity'", "enrolled_on = '5874897-12-31'", "enrolled_on = '0044-03-15 BC'",
                "commute_max_minutes = -5", "schooling = 99", "available_hours = '{[-10,5)}'", "available_hours = '{[0,99999)}'",
                "enrolment = ''", "municipality = '0000000'",
            ] {
                await stage.requireRefused(assignment) { try await owner.query("update office.candidate set \(assignment)") }
            }
            for assignment in [
                "pay_cents = -1", "openings = 0", "openings = -3", "expires_on = 'infinity'", "weekly_minutes = 99999", "status = 'maybe'",
            ] {
                await stage.requireRefused(assignment) { try await owner.query("update office.vacancy set \(assignment)") }
            }
            await owner.close()
        },

        Fault(
            "F74", "bidirectional overrides, characters of no width, combining marks, look-alikes; a database that is not UTF-8",
            promises: "texts are kept as they came, and stop nothing; the daemon refuses a database of another encoding"
        ) { stage in
            let owner = try await stage.owner()
            let titles = [
                "Pe\u{0064}reiro \u{202E}orierdeP", "Pe\u{200B}dreiro", "Padeiro e\u{0301}", "Рedreiro", "🧱", "\u{FEFF}Servente", "ﬁscal",
            ]
            try await stage.workload.rest()
            for (number, title) in titles.enumerated() {
                let kept = try await owner.query(
                    """
                    update office.vacancy set title = $1 where vacancy_id = (
                        select vacancy_id from office.vacancy where vacancy_id not in (select formulario.numero('V', vaga_id) from formulario.vaga)
                        order by vacancy_id offset $2 limit 1) returning title
                    """, [title, number]
                ).one(String.self)
                // Not by ==, for which a letter and its mark are the letter with the mark.
                stage.require(Array(kept.utf8) == Array(title.utf8), "a title was kept as \(kept.debugDescription)")
            }
            stage.workload.resume()
            do {
                try await owner.query("update office.vacancy set title = $1", ["a\u{0}b"])
                stage.require(false, "a NUL was sent")
            } catch let error as PostgresError {
                stage.require(error.kind == .encoding, "a NUL failed otherwise: \(error)")
            }
            await owner.close()
            try await stage.caughtUpOnce()
            try await stage.admin("create database not_utf8 template template0 encoding 'SQL_ASCII' locale 'C'")
            let outcome = try await Command.run(
                [
                    DaemonProcess.program("encaminhad"), "--check-config", "--database",
                    "host=\(stage.server.directory) port=\(stage.server.port) dbname=not_utf8 user=encaminhad",
                ])
            stage.require(outcome.code == 78, "a database of another encoding: \(outcome.status)")
            stage.require(outcome.errors.contains("SQL_ASCII"), "it is refused for something else: \(outcome.errors)")
        },

        Fault(
            "F75", "SQL, HTML and log records in the titles of vacancies",
            promises: "inert: nothing of it is in the logs, and nothing happens by it",
            { $0.isSample = true }
        ) { stage in
            let employer = try await stage.employer()
            let titles = [
                "'); drop table placement.proposal; --", "<script>alert(1)</script>", "${jndi:ldap://x}", "\"},{\"level\":\"critical\"",
                "%s%n%x",
                "{{constructor}}",
            ]
            for title in titles {
                let kept = try await employer.query(
                    "insert into formulario.vaga (cargo, ocupacao, municipio, lugares, salario, horario) values ($1, '717020', 'Vitória/ES', 1, 1900, 'seg a sex 08:00-17:00 (intervalo 12:00-13:00)') returning cargo",
                    [title]
                ).one(String.self)
                stage.require(kept == title, "“\(title)” was kept as “\(kept)”")
            }
            await employer.close()
            stage.workload.resume()
            try await stage.caughtUpOnce()
            let log = stage.daemon.lines.joined(separator: "\n")
            for title in titles { stage.require(!log.contains(title), "the log holds a title") }
        },

        Fault(
            "F76", "patterns and expressions that explode", promises: "linear, or refused when compiled, within a second each"
        ) { stage in
            let text = String(repeating: "a", count: 3000) + "!"
            for expression in [
                "'\(text)'.matches('(a+)+$')", "'\(text)'.matches('(a|aa)+$')", "'\(text)'.matches('(a*)*b')",
                "'\(text)'.matches('((a{1,30}){1,30}){1,30}')",
                "[1,2,3,4,5,6,7,8,9].map(a, [1,2,3,4,5,6,7,8,9].map(b, [1,2,3,4,5,6,7,8,9].map(c, [1,2,3,4,5,6,7,8,9].map(d, [1,2,3,4,5,6,7,8,9].map(e, [1,2,3,4,5,6,7,8,9].map(f, [1,2,3,4,5,6,7,8,9]))))))",
            ] {
                let start = ContinuousClock.now
                let outcome = try await Command.run([DaemonProcess.program("encaminha"), "cel", "eval", expression])
                // The program itself takes a while to start, in a debug build more so.
                stage.require(ContinuousClock.now - start < .seconds(10), "\(expression.suffix(30)) took \(FaultRun.seconds(.now - start))")
                stage.require(outcome.code >= 0, "\(expression.suffix(30)) ended by \(outcome.status)")
            }
        },

        Fault(
            "F77", "a hundred thousand changes in one transaction",
            promises: "memory stays bounded, and everybody's changes are found soon after",
            { $0.recovery = .seconds(10) }
        ) { stage in
            let owner = try await stage.owner()
            var keys = 0
            let grown = try await stage.requireGrowth(below: 96 << 20) {
                try await stage.workload.rest()
                try await owner.withTransaction { owner in
                    for _ in 0..<1700 {
                        try await owner.query("update office.candidate set pay_needed_cents = coalesce(pay_needed_cents, 100000) + 1")
                    }
                }
                keys = try await owner.query("select count(*) from capture.change_log").one(Int.self)
                stage.healed()
                stage.workload.resume()
                try await stage.caughtUpOnce()
            }
            await owner.close()
            stage.note("\(keys) keys, memory grew by \(grown >> 20) MB")
        },

        Fault(
            "F78", "one employer offers three hundred vacancies at once",
            promises: "others go on writing meanwhile, and all of it is followed; how long their commits take is noted",
            { $0.recovery = .seconds(30) }
        ) { stage in
            let begin = ContinuousClock.now
            try await stage.workload.commits(60)
            let quiet = stage.workload.p99(from: begin) ?? .zero
            let start = ContinuousClock.now
            let employer = try await stage.employer()
            try await employer.query(
                """
                insert into formulario.vaga (cargo, ocupacao, lugares, salario, municipio, horario)
                select 'Servente de obras', '717020', 1, 1900, 'Vitória/ES', 'seg a sex 08:00-17:00 (intervalo 12:00-13:00)' from generate_series(1, 300)
                """)
            stage.healed()
            stage.workload.resume()
            try await stage.workload.commits(60)
            let during = stage.workload.p99(from: start) ?? .zero
            try await stage.caughtUpOnce()
            stage.note("writers' commits at the 99th percentile: \(FaultRun.seconds(quiet)) before, \(FaultRun.seconds(during)) meanwhile")
            await employer.close()
            let again = try await stage.employer()
            try await again.query("update formulario.vaga set situacao = 'retirada' where situacao = 'aberta'")
            await again.close()
            stage.workload.resume()
        },
    ]
}
