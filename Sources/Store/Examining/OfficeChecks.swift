import Postgres

/// No vacancy is forgotten.
enum ExamineHeldVacancies: StoreStatement, DoctorCheck {
    static let code = "ENC-D28"
    static let subject = "vacancies held back"
    static let scope = DoctorScope.schema
    static let sql = """
        select count(*), count(*) filter (where since < clock_timestamp() - interval '1 day'),
               coalesce(extract(epoch from clock_timestamp() - min(since))::float8, 0)
        from (select min(f.found_at) as since
              from placement.lint_finding f join office.vacancy v on v.vacancy_id = f.vacancy_id and v.status = 'open'
              where f.severity = 'block'
                and not exists (select from office.vacancy_waiver w where w.vacancy_id = f.vacancy_id and w.rule = f.rule)
              group by f.vacancy_id) held
        """

    static func examine(_ connection: Connection, _: Doctor) async throws -> Judgement {
        let (held, old, oldest) = try await connection.query(sql).one((Int, Int, Double).self)
        return old == 0
            ? .ok(held == 0 ? "none" : "\(held), all since yesterday or today")
            : .attention(
                "\(Wording.count(old, "vacancy", plural: "vacancies")) held back for more than a day, the first for \(Wording.age(oldest))",
                remedy:
                    "Staff see them in painel.verificacao: have the employer correct the vacancy, or waive the finding (painel.dispensar).")
    }
}

/// Somebody can decide at every unit.
enum ExamineStaff: StoreStatement, DoctorCheck {
    static let code = "ENC-D29"
    static let subject = "staff"
    static let scope = DoctorScope.schema
    static let sql = """
        select array(select 'unit ' || u.unit_id || ' has no staff login' from office.unit u
                     where not exists (
                         select from office.staff_member s join pg_roles r on r.rolname = s.role_name
                         where s.unit_id = u.unit_id and r.rolcanlogin and pg_has_role(r.oid, 'encaminha_staff', 'member'))
                     order by u.unit_id)
            || array(select 'staff member ' || s.role_name || ' is no login in encaminha_staff' from office.staff_member s
                     where not exists (
                         select from pg_roles r
                         where r.rolname = s.role_name and r.rolcanlogin and pg_has_role(r.oid, 'encaminha_staff', 'member'))
                     group by s.role_name order by s.role_name),
               (select count(*) from office.unit)
        """

    static func examine(_ connection: Connection, _: Doctor) async throws -> Judgement {
        let (problems, units) = try await connection.query(sql).one(([String], Int).self)
        guard units > 0 else {
            return .attention("there is no unit", remedy: "Create market and unit: Operating.md, *Install*, shows how.")
        }
        return problems.isEmpty
            ? .ok("\(Wording.count(units, "unit")), each with staff")
            : .attention(
                Wording.list(problems), remedy: "`create role … login in role encaminha_staff`, and its row in office.staff_member.")
    }
}

/// Every employer's login stands for an employer.
enum ExamineEmployers: StoreStatement, DoctorCheck {
    static let code = "ENC-D30"
    static let subject = "employers' logins"
    static let scope = DoctorScope.schema
    static let sql = """
        select array(select r.rolname || ' stands for no employer'
                     from pg_auth_members m join pg_roles r on r.oid = m.member
                     where m.roleid = (select oid from pg_roles where rolname = 'encaminha_employer') and r.rolcanlogin
                       and not exists (select from office.employer_login l where l.role_name = r.rolname)
                     order by r.rolname)
            || array(select l.role_name || ' is no login in encaminha_employer' from office.employer_login l
                     where not exists (
                         select from pg_roles r
                         where r.rolname = l.role_name and r.rolcanlogin and pg_has_role(r.oid, 'encaminha_employer', 'member'))
                     order by l.role_name),
               (select count(*) from office.employer_login)
        """

    static func examine(_ connection: Connection, _: Doctor) async throws -> Judgement {
        let (problems, logins) = try await connection.query(sql).one(([String], Int).self)
        return problems.isEmpty
            ? .ok(Wording.count(logins, "login"))
            : .attention(
                Wording.list(problems),
                remedy:
                    "A login needs `create role … login in role encaminha_employer` and a row in office.employer_login; without both it sees nothing."
            )
    }
}
