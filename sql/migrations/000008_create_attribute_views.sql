-- 000008_create_attribute_views.sql
-- Purpose: what rules may know: one row per candidate and one per vacancy, columns as attribute.catalogue lists them.   Locks: none.
--
-- NULL = not known. The views belong to the owner and run with its rights: the daemon reads them and nothing behind them.
-- They depend on the day at the unit where a limit has a term; the daemon loads everything again when that day changes.

create function attribute.week_edges(hours int4multirange) returns int4[]
language sql immutable parallel safe strict set search_path = ''
as $$
    select coalesce(array_agg(edge.minute order by edge.minute, edge.side), '{}')
    from unnest(hours) as span
    cross join lateral (values (2, lower(span)), (1, upper(span))) as edge(side, minute)
$$;
comment on function attribute.week_edges(int4multirange) is
    'The ranges as [start, end, start, end, …] in minutes of the week, ascending. Ranges of a multirange never touch, so no two edges are equal.';

create function attribute.today(time_zone text) returns date
language sql stable parallel safe set search_path = ''
as $$ select (now() at time zone time_zone)::date $$;
comment on function attribute.today(text) is 'The day at a unit, by the database''s clock at the start of the transaction.';

create view attribute.candidate with (security_barrier = true) as
select
    c.candidate_id, c.unit_id, u.market_id, c.version,
    c.profile, c.enrolment, c.enrolled_on::date as enrolled_on, c.custody, c.released_on::date as released_on,
    c.release_earliest::date as release_earliest, c.release_latest::date as release_latest,
    c.release_checked_on::date as release_checked_on, c.available_from::date as available_from, c.born_on::date as born_on,
    c.municipality, c.latitude, c.longitude, m.latitude as seat_latitude, m.longitude as seat_longitude,
    o.wanted as occupations_wanted,
    coalesce(o.refused, case when o.wanted is not null then '{}'::text[] end) as occupations_refused,
    case when o.exercised is not null or c.experience_reviewed_on is not null then coalesce(o.exercised, '{}') end as experience_occupations,
    case when o.exercised is not null or c.experience_reviewed_on is not null then coalesce(o.months, '{}') end as experience_months,
    c.skills, c.schooling::bigint as schooling, c.studying,
    case when k.courses is not null or c.courses_reviewed_on is not null then coalesce(k.courses, '{}') end as certificates,
    case when k.courses is not null or c.courses_reviewed_on is not null then coalesce(k.expiries, '{}') end as certificate_expiries,
    c.licence_categories, c.licence_expires_on::date as licence_expires_on, c.licence_paid_activity, c.licence_courses,
    attribute.week_edges(c.available_hours) as available_hours, c.night_refused, attribute.week_edges(c.care_hours) as care_hours,
    case when c.constraints_reviewed_on is not null then coalesce(attribute.week_edges(l.curfew), '{}') end as curfew_hours,
    case when c.constraints_reviewed_on is not null then l.territory is not null end as territory_restricted,
    case when c.constraints_reviewed_on is not null then coalesce(l.territory, '{}') end as permitted_municipalities,
    case when c.constraints_reviewed_on is not null then coalesce(l.travel, false) end as travel_authorised,
    case when c.constraints_reviewed_on is not null then coalesce(l.kinds, '{}') end as barred_place_kinds,
    case when c.constraints_reviewed_on is not null then coalesce(l.areas, '{}') end as barred_areas,
    case when c.constraints_reviewed_on is not null then coalesce(l.authorisations, '{}') end as work_authorisations,
    case when c.constraints_reviewed_on is not null then coalesce(l.expiries, '{}') end as work_authorisation_expiries,
    c.monitored, c.custody not in ('provisorio', 'medida_cautelar', 'pena_cumprida', 'absolvida', 'nao_se_aplica') as sentence_active, c.certificate_presentable,
    c.documents, c.pay_needed_cents::bigint as pay_needed_cents, c.commute_max_minutes::bigint as commute_max_minutes,
    c.contracts_accepted, c.disability, c.accommodations_indispensable, c.accommodations_desired,
    coalesce(b.employers, '{}') as employers_barred, c.vulnerabilities,
    coalesce(a.days, '{}') as approved_on, c.confirmed_on::date as confirmed_on, c.contact_failures::bigint as contact_failures, c.benefits
from office.candidate c
join office.unit u on u.unit_id = c.unit_id
left join reference.municipality m on m.code = c.municipality
left join lateral (
    select array_agg(x.occupation order by x.occupation) filter (where x.kind = 'wanted') as wanted,
           array_agg(x.occupation order by x.occupation) filter (where x.kind = 'refused') as refused,
           array_agg(x.occupation order by x.occupation) filter (where x.kind = 'exercised') as exercised,
           array_agg(x.months::bigint order by x.occupation) filter (where x.kind = 'exercised') as months
    from office.candidate_occupation x where x.candidate_id = c.candidate_id) o on true
left join lateral (
    select array_agg(x.course order by x.course) as courses,
           array_agg(coalesce(x.expires_on::date, date '2200-12-31') order by x.course) as expiries
    from office.candidate_course x where x.candidate_id = c.candidate_id) k on true
left join lateral (
    -- One pass over the limits of a person; those whose limits were never gone through cost nothing.
    select range_agg(e.span) filter (where x.kind = 'recolhimento' and x.is_in_force) as curfew,
           array_agg(distinct e.code order by e.code) filter (where x.kind = 'territorio' and x.is_in_force) as territory,
           array_agg(distinct e.code order by e.code) filter (where x.kind = 'tipo_de_local_vedado' and x.is_in_force) as kinds,
           array_agg(distinct e.code order by e.code) filter (where x.kind = 'area_vedada' and x.is_in_force) as areas,
           bool_or(x.kind = 'autorizacao_viagem' and x.is_in_force) as travel,
           array_agg(e.code order by x.constraint_id, e.code)
               filter (where x.kind = 'autorizacao_trabalho_externo' and x.has_begun) as authorisations,
           array_agg(coalesce(x.ends_on, date '2200-12-31') order by x.constraint_id, e.code)
               filter (where x.kind = 'autorizacao_trabalho_externo' and x.has_begun) as expiries
    from (
        select z.constraint_id, z.kind, z.hours, z.codes, z.ends_on::date as ends_on,
               coalesce(z.starts_on <= attribute.today(u.time_zone), true) as has_begun,
               coalesce(z.starts_on <= attribute.today(u.time_zone), true)
                   and coalesce(z.ends_on >= attribute.today(u.time_zone), true) as is_in_force
        from office.candidate_constraint z
        where z.candidate_id = c.candidate_id and c.constraints_reviewed_on is not null
        offset 0) x
    left join lateral (
        select range as span, null::text as code from unnest(x.hours) as range
        union all
        select null, code from unnest(x.codes) as code) e on true) l on true
left join lateral (
    select array_agg(x.employer_id order by x.employer_id) as employers
    from office.candidate_employer_bar x where x.candidate_id = c.candidate_id) b on true
left join lateral (
    select array_agg((p.decided_at at time zone u.time_zone)::date order by p.decided_at, p.proposal_id) as days
    from placement.proposal p where p.candidate_id = c.candidate_id and p.state = 'approved') a on true;
comment on view attribute.candidate is 'What rules may know of a candidate. Columns as attribute.catalogue lists them; limits with a term count while they are in force.';

create view attribute.vacancy with (security_barrier = true) as
select
    v.vacancy_id, v.unit_id, u.market_id, v.version,
    v.status, v.employer_id, e.status = 'active' as employer_active, e.activity as employer_sector,
    v.openings::bigint as openings, (v.openings - v.openings_filled)::bigint as openings_left,
    v.published_on::date as published_on, v.expires_on::date as expires_on, v.starts_by::date as starts_by,
    v.occupation, v.title || coalesce(E'\n' || v.description, '') as text, v.contract,
    case v.pay_unit
        when 'mes' then v.pay_cents::bigint
        when 'dia' then v.pay_cents::bigint * 30
        when 'hora' then v.pay_cents::bigint * v.weekly_minutes * 5 / 60 end as pay_monthly_cents,
    round(w.month_cents * least(v.weekly_minutes, 2640)::numeric / 2640 * case when v.custody_regime then 0.75 else 1 end)::bigint
        as pay_floor_cents,
    v.weekly_minutes::bigint as weekly_minutes, attribute.week_edges(v.shift_hours) as shift_hours, v.shift_pattern,
    v.municipality, array_prepend(v.municipality, v.other_municipalities) as work_municipalities,
    v.latitude, v.longitude, m.latitude as seat_latitude, m.longitude as seat_longitude, v.travel, v.place_kinds,
    case when v.area is not null then array[v.area] end as areas,
    v.schooling_min::bigint as schooling_min, v.skills_essential, v.skills_desirable, v.courses_desirable, v.certificates_day_one,
    v.licence_required, v.licence_paid_activity, v.licence_courses, v.experience_months::bigint as experience_months,
    v.traits_asked, v.minimum_age::bigint as minimum_age,
    coalesce(v.minimum_age <= 18, true) or v.minimum_age <= 21 and (q.bars or v.licence_required in ('D', 'E')) as minimum_age_legal,
    v.criminal_certificate_asked,
    case when q.by_law or v.place_kinds && array['escola', 'creche'] or coalesce(e.activity like '85%', false) then 'lei'
         when q.by_trust then 'tema1' else '' end as criminal_certificate_basis,
    q.bars as criminal_certificate_bars_sentence,
    v.clearance_asked, q.clearance as clearance_legal, v.charges_worker, v.public_works,
    case when v.public_works then 'obra_publica' else 'privado' end as work_modality,
    v.hazardous, v.unhealthy, v.accessibility, v.transport_provided, v.transport_voucher, v.childcare, v.flexible_hours, v.reserved,
    coalesce(x.rules, '{}') as lint_waived
from office.vacancy v
join office.unit u on u.unit_id = v.unit_id
join office.employer e on e.employer_id = v.employer_id
join reference.municipality m on m.code = v.municipality
left join lateral (
    select month_cents from reference.minimum_wage where valid_from <= coalesce(v.starts_by, v.published_on)
    order by valid_from desc limit 1) w on true
left join lateral (
    select coalesce(bool_or(r.kind = 'certidao_lei'), false) as by_law, coalesce(bool_or(r.kind = 'certidao_tema1'), false) as by_trust,
           coalesce(bool_or(r.kind = 'impede_pena'), false) as bars, coalesce(bool_or(r.kind = 'quitacao'), false) as clearance
    from reference.occupation_requirement r where v.occupation like r.prefix || '%') q on true
left join lateral (
    select array_agg(y.rule order by y.rule) as rules from office.vacancy_waiver y where y.vacancy_id = v.vacancy_id) x on true;
comment on view attribute.vacancy is 'What rules may know of a vacancy. Columns as attribute.catalogue lists them.';
