/// The default rule set as one SQL query: what a database would do without this program.
///
/// Written by hand, rule by rule, as somebody would who knows PostgreSQL well: three-valued logic is SQL's own, what depends on the vacancy
/// alone is computed once, and what two rules share is computed once per person. Its result is compared row by row with the ranking's, so a
/// rule that changes and is not changed here makes the scenario fail.
enum RankingQuery {
    /// Functions the query uses; the server puts their bodies in their places.
    static let functions = """
        create schema bench;
        create function bench.cosine(square float8) returns float8 language sql immutable parallel safe
        return 1 - square / 2 * (1 - square / 12 * (1 - square / 30 * (1 - square / 56 * (1 - square / 90 * (1 - square / 132
            * (1 - square / 182 * (1 - square / 240)))))));
        create function bench.minutes(north float8, east float8) returns bigint language sql immutable parallel safe
        return case when sqrt(north * north + east * east) * 1.3::float8 * 3 >= 1000000::float8 then 1000000
                    else floor(sqrt(north * north + east * east) * 1.3::float8 * 3 + 0.5::float8)::bigint end;
        """

    /// The best of a vacancy's three lists, best first.
    ///
    /// Parameters: the vacancy's id, the day, how many of each list. Columns: `sure`, `pending` or `near`; candidate; order key; days waited;
    /// approvals of the last ninety days.
    ///
    /// - Parameter people: What holds the people's attributes: the view `attribute.candidate`, or a table made of it.
    static func text(over people: String) -> String {
        """
        with v as materialized (\(vacancy)),
        judged as (\(gates(people))),
        valued as (\(values)),
        ordered as (\(order))
        select standing, candidate_id, order_key::int8, waiting::int4, exposure::int4
        from (
            select *, row_number() over (partition by standing order by order_key desc, waiting desc, exposure, candidate_id) as place
            from ordered) as numbered
        where place <= $3
        order by standing, place
        """
    }

    /// The vacancy, with what its rules need of it alone.
    private static let vacancy = """
        select w.*, w.latitude is not null and w.longitude is not null as has_point,
               case when w.shift_hours is not null then coalesce(s.minutes, 0) end as minutes,
               case when w.shift_hours is not null then coalesce(s.at_night, 0) end as at_night,
               array(select reference.fold(a) from unnest(w.areas) as a) as folded_areas,
               case when w.experience_months > 0 then least(w.experience_months, 6) else 6 end as months_asked,
               cardinality(w.skills_essential) as essential, cardinality(w.skills_desirable) as desirable,
               cardinality(w.courses_desirable) as courses,
               -- How near every occupation is to the vacancy's, by its code.
               (select jsonb_object_agg(o.code, coalesce(
                    case when o.code = w.occupation then 1000 end,
                    (select a.value from reference.occupation_affinity a
                     where a.a = o.code and a.b = w.occupation or a.a = w.occupation and a.b = o.code and not a.directed limit 1),
                    case when left(o.code, 1) = '0' then 0
                         when left(o.code, 4) = left(w.occupation, 4) then 800
                         when left(o.code, 3) = left(w.occupation, 3) then 550
                         when left(o.code, 2) = left(w.occupation, 2) then 350
                         when left(o.code, 1) = left(w.occupation, 1) then 150
                         else 0 end)) from reference.occupation o) as near
        from attribute.vacancy w
        cross join lateral (
            select sum(w.shift_hours[2 * i] - w.shift_hours[2 * i - 1])::bigint as minutes,
                   sum((select sum(greatest(0, least(w.shift_hours[2 * i], n.until) - greatest(w.shift_hours[2 * i - 1], n.since)))
                        from (select 0 as since, 300 as until union all
                              select d * 1440 + 1320, least(d * 1440 + 1740, 10080) from generate_series(0, 6) as d) as n))::bigint as at_night
            from generate_series(1, cardinality(w.shift_hours) / 2) as i) as s
        where w.vacancy_id = $1
        """

    /// Every person with the requirements (G01 to G15) judged: null where one is not known, true where it does not apply.
    private static func gates(_ people: String) -> String {
        """
        select c.*, w.commute,
               (g01 is false)::int + (g02 is false)::int + (g03 is false)::int + (g04 is false)::int + (g06 is false)::int
                   + (g07 is false)::int + (g08 is false)::int + (g09 is false)::int + (g11 is false)::int + (g15 is false)::int as failures,
               g01 is false or g02 is false or g09 is false as is_far,
               num_nulls(g01, g02, g03, g04, g06, g07, g08, g09, g11, g15) > 0 as is_open
        from \(people) c
        cross join v
        -- The way in minutes: between two points, or between two municipalities. Only where it counts is it more than a guess (G06).
        cross join lateral (
            select case when p.knows_points or c.municipality = v.municipality then \(minutes("latitude", "longitude"))
                        when c.municipality <> v.municipality then \(minutes("seat_latitude", "seat_longitude")) end as commute,
                   p.knows_points or (c.municipality <> v.municipality) is true as counts
            from (select v.has_point and c.latitude is not null and c.longitude is not null as knows_points) as p offset 0) as w
        cross join lateral (
            select
                c.enrolment = 'active' as g01,
                v.status = 'open' and $2 <= v.expires_on and v.openings_left > 0 as g02,
                case when c.profile = 'familiar' then true
                     when c.profile = 'pre_egressa' then
                         case when c.release_latest <= v.starts_by then true
                              when c.release_latest > v.starts_by then
                                  case when c.release_earliest > v.starts_by then false
                                       when c.release_earliest <= v.starts_by then c.released_on <= v.starts_by end end
                     when c.profile is null then null
                     when c.available_from is null or c.available_from <= $2 then v.starts_by is null or $2 <= v.starts_by
                     else c.available_from <= v.starts_by end as g03,
                case when c.profile = 'familiar' then true
                     else c.custody not in ('fechado', 'semiaberto', 'provisorio', 'prisao_domiciliar')
                          or c.custody <> 'provisorio' and (c.custody <> 'fechado' or v.public_works)
                             and case when c.work_authorisations is not null then exists (
                                 select from unnest(c.work_authorisations, c.work_authorisation_expiries) as a (kind, until)
                                 where a.kind in ('qualquer', v.work_modality) and a.until >= $2) end end as g04,
                case when c.profile = 'familiar' then true
                     else cardinality(c.curfew_hours) = 0
                          or case when v.shift_hours is not null and c.curfew_hours is not null and (not w.counts or w.commute is not null)
                             then not exists (
                                 select from generate_series(1, cardinality(v.shift_hours) / 2) as i,
                                             generate_series(1, cardinality(c.curfew_hours) / 2) as j, generate_series(-1, 1) as k,
                                             (select case when w.counts then w.commute else 60 end as way) as x
                                 where v.shift_hours[2 * i - 1] - x.way + k * 10080 < c.curfew_hours[2 * j]
                                   and c.curfew_hours[2 * j - 1] < v.shift_hours[2 * i] + x.way + k * 10080) end end as g06,
                case when c.profile = 'familiar' then true
                     else not c.territory_restricted or c.travel_authorised
                          or v.work_municipalities <@ c.permitted_municipalities end as g07,
                case when c.profile = 'familiar' then true
                     else (cardinality(c.barred_place_kinds) = 0 or cardinality(v.place_kinds) = 0
                           or not v.place_kinds && c.barred_place_kinds)
                          and (cardinality(c.barred_areas) = 0
                               or case when v.areas is not null and c.barred_areas is not null then
                                   not v.folded_areas && array(select reference.fold(b) from unnest(c.barred_areas) as b) end) end as g08,
                extract(year from age($2, c.born_on)) >= 18
                    or v.at_night = 0 and not v.hazardous and not v.unhealthy
                       and extract(year from age($2, c.born_on)) >= case when v.contract = 'aprendiz' then 14 else 16 end as g09,
                v.licence_required = ''
                    or case v.licence_required when 'ACC' then c.licence_categories && array['ACC', 'A']
                           when 'B' then c.licence_categories && array['B', 'C', 'D', 'E']
                           when 'C' then c.licence_categories && array['C', 'D', 'E'] when 'D' then c.licence_categories && array['D', 'E']
                           else v.licence_required = any (c.licence_categories) end
                       and c.licence_expires_on >= $2 and (not v.licence_paid_activity or c.licence_paid_activity)
                       and (cardinality(v.licence_courses) = 0 or v.licence_courses <@ c.licence_courses) as g11,
                'cpf' = any (c.documents)
                    and c.documents && array['rg', 'rnm', 'certidao_nascimento', 'certidao_casamento'] as g15
            offset 0) as g
        """
    }

    /// Minutes of travel between the person and the vacancy, by the arithmetic of `geo.minutes`.
    private static func minutes(_ latitude: String, _ longitude: String) -> String {
        let perDegree = "111.1950797346329::float8"
        let middle = "((c.\(latitude) + v.\(latitude)) / 2 * 0.017453292519943295::float8)"
        return """
            bench.minutes((v.\(latitude) - c.\(latitude)) * \(perDegree),
                (v.\(longitude) - c.\(longitude)) * \(perDegree) * bench.cosine(\(middle) * \(middle)))
            """
    }

    /// The values of the scores (A01 to A09) and priorities (R01 to R04) of whoever is in one of the lists.
    private static let values = """
        select j.candidate_id, case when j.failures = 1 then 'near' when j.is_open then 'pending' else 'sure' end as standing,
               t.waiting, t.exposure,
               case when j.experience_occupations is null then case when o.wanted >= 550 then o.wanted end
                    when j.occupations_wanted is not null then greatest(o.wanted, 0, coalesce(o.done, 0) * 9 / 10) end as a01,
               case when j.experience_occupations is not null then least(1000, 1000 * coalesce(o.months, 0) / v.months_asked) end as a02,
               case when v.essential + v.desirable > 0 and j.skills is not null then
                   case when v.desirable = 0 then 1000 * s.essential / v.essential
                        when v.essential = 0 then 1000 * s.desirable / v.desirable
                        else 700 * s.essential / v.essential + 300 * s.desirable / v.desirable end end as a03,
               case when j.schooling >= v.schooling_min then 1000
                    when j.schooling < v.schooling_min then
                        case v.schooling_min - j.schooling when 1 then 600 when 2 then 300 else 0 end
                            + case when j.studying then 200 else 0 end end as a04,
               case when v.courses > 0 and j.certificates is not null then (
                   select (1000 * count(*) filter (where k.valid) + 500 * count(*) filter (where k.held and not k.valid)) / v.courses
                   from (select coalesce(bool_or(e.until >= $2), false) as valid, count(e.course) > 0 as held
                         from unnest(v.courses_desirable) with ordinality as d (course, place)
                         left join unnest(j.certificates, j.certificate_expiries) as e (course, until) on e.course = d.course
                         group by d.place) as k) end as a05,
               case when j.commute > 120 then 0
                    when j.commute <= 120 then
                        least(1000, case when j.commute <= 30 then 1000 when j.commute <= 90 then 1000 - (j.commute - 30) * 800 / 60
                                         else 200 - (j.commute - 90) * 200 / 30 end
                                    + case when v.transport_provided or v.transport_voucher then 100 else 0 end) end as a06,
               case when j.night_refused is true then
                        case when v.at_night > 0 or v.shift_pattern = '12x36' then 0
                             when not (v.at_night > 0 or v.shift_pattern = '12x36') then case when v.minutes = 0 then 0 else h.available end
                        end
                    when v.minutes = 0 then 0 else h.available end as a07,
               case when cardinality(j.care_hours) = 0 or v.minutes = 0 then 1000
                    when not (cardinality(j.care_hours) = 0 or v.minutes = 0) then
                        least(1000, 1000 - h.care + case when v.childcare or v.flexible_hours then 300 else 0 end) end as a08,
               case when j.pay_needed_cents = 0 or v.pay_monthly_cents >= j.pay_needed_cents then 1000
                    when not (j.pay_needed_cents = 0 or v.pay_monthly_cents >= j.pay_needed_cents) then
                        case when v.pay_monthly_cents * 10 <= j.pay_needed_cents * 7 then 0
                             else (v.pay_monthly_cents * 10 - j.pay_needed_cents * 7) * 1000 / (j.pay_needed_cents * 3) end end as a09,
               1000 * least(120, t.waiting) / 120 as r01,
               j.profile <> 'familiar' is not false as has_r02,
               case when j.profile = 'pre_egressa' then
                        case when j.release_earliest - $2 <= 60 then 1000 when j.release_earliest - $2 > 60 then 0 end
                    when j.profile <> 'pre_egressa' then
                        case when $2 - j.released_on <= 60 then 1000 when $2 - j.released_on > 60 then 0 end end as r02,
               case when cardinality(j.vulnerabilities) > 0 then 1000 else 0 end as r03,
               case t.exposure when 0 then 1000 when 1 then 600 when 2 then 300 else 0 end as r04
        from judged j
        cross join v
        cross join lateral (
            select greatest(0, $2 - greatest(j.enrolled_on, (select max(d) from unnest(j.approved_on) as d))) as waiting,
                   (select count(*) from unnest(j.approved_on) as d where $2 - d <= 90) as exposure offset 0) as t
        cross join lateral (
            select (select max((v.near ->> x)::bigint) from unnest(j.occupations_wanted) as x) as wanted,
                   (select max((v.near ->> x)::bigint) from unnest(j.experience_occupations) as x) as done,
                   (select max(e.months) from unnest(j.experience_occupations, j.experience_months) as e (occupation, months)
                    where (v.near ->> e.occupation)::bigint >= 550) as months
            offset 0) as o
        cross join lateral (
            select (select count(*) from unnest(v.skills_essential) as s where s = any (j.skills)) as essential,
                   (select count(*) from unnest(v.skills_desirable) as s where s = any (j.skills)) as desirable offset 0) as s
        cross join lateral (
            select case when j.available_hours is not null then \(share(of: "available_hours")) end as available,
                   case when cardinality(j.care_hours) > 0 then \(share(of: "care_hours")) end as care
            offset 0) as h
        where j.failures = 0 or j.failures = 1 and not j.is_far
        offset 0
        """

    /// How much of the shift lies within hours of the person, per mille.
    private static func share(of hours: String) -> String {
        """
        1000 * coalesce((
            select sum(greatest(0, least(v.shift_hours[2 * a], j.\(hours)[2 * b]) - greatest(v.shift_hours[2 * a - 1], j.\(hours)[2 * b - 1])))
            from generate_series(1, cardinality(v.shift_hours) / 2) as a, generate_series(1, cardinality(j.\(hours)) / 2) as b), 0)
            / nullif(v.minutes, 0)
        """
    }

    /// The order key: 85 parts of the score over what is known, 15 of the priority over everything that applies.
    private static let order = """
        select standing, candidate_id, waiting, exposure,
               85 * coalesce(
                   100 * (25 * coalesce(a01, 0) + 12 * coalesce(a02, 0) + 12 * coalesce(a03, 0) + 8 * coalesce(a04, 0)
                          + 6 * coalesce(a05, 0) + 12 * coalesce(a06, 0) + 9 * coalesce(a07, 0) + 5 * coalesce(a08, 0) + 6 * coalesce(a09, 0))
                   / nullif(25 * (a01 is not null)::int + 12 * (a02 is not null)::int + 12 * (a03 is not null)::int
                            + 8 * (a04 is not null)::int + 6 * (a05 is not null)::int + 12 * (a06 is not null)::int
                            + 9 * (a07 is not null)::int + 5 * (a08 is not null)::int + 6 * (a09 is not null)::int, 0), 0)
               + 15 * (100 * (35 * r01 + case when has_r02 then 20 * coalesce(r02, 0) else 0 end + 25 * r03 + 10 * r04)
                       / case when has_r02 then 90 else 70 end) as order_key
        from valued
        """
}
