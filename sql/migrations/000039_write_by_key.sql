-- 000039_write_by_key.sql
-- Purpose: a batch costs what it writes, and not what is live; explanations come beside it, not within.   Locks: none on existing tables.
set local lock_timeout = '10s';

drop function placement.write_batch(text, bigint, pg_snapshot, jsonb, text, bigint, jsonb);

create function placement.write_batch(
    present_owner text, present_epoch bigint, seen pg_snapshot, placed_on jsonb, rule_set_hash text, system_identifier bigint, batch jsonb,
    proposal_explanations text[], near_miss_explanations text[])
returns table (vacancy_id bigint, candidate_id bigint)
language plpgsql security definer set search_path = pg_catalog, placement, pg_temp set lock_timeout = '1s'
as $$
#variable_conflict use_column
declare
    wanted_vacancies bigint[];
    wanted_candidates bigint[];
    -- The rows this batch holds, and so may write for.
    vacancies bigint[];
    candidates bigint[];
    -- Where somebody keeps a place that this batch was to take away: nobody gets another one there.
    stuck_vacancies bigint[];
    stuck_candidates bigint[];
begin
    -- The fence: also serialises with another instance that is taking over.
    update capture.cursor c
    set snapshot = coalesce(seen, c.snapshot), placed_on = case when seen is null then c.placed_on else write_batch.placed_on end,
        rule_set_hash = case when seen is null then c.rule_set_hash else write_batch.rule_set_hash end,
        system_identifier = case when seen is null then c.system_identifier else write_batch.system_identifier end,
        updated_at = clock_timestamp()
    where c.name = 'placement' and c.owner = present_owner and c.epoch = present_epoch;
    if not found then
        raise exception 'another instance has taken the lease' using errcode = '55006', hint = 'Load everything again before writing.';
    end if;
    if batch is null then return; end if;
    -- A part that is left out is empty; a null in a concatenation would silently skip the locks below.
    batch := jsonb_build_object(
        'proposals', '[]'::jsonb, 'withdrawals', '[]'::jsonb, 'near_misses', '[]'::jsonb, 'near_miss_removals', '[]'::jsonb,
        'checked_vacancies', '[]'::jsonb, 'findings', '[]'::jsonb, 'answers', '[]'::jsonb, 'failures', '[]'::jsonb,
        'failure_removals', '[]'::jsonb) || batch;

    wanted_vacancies := array(
        select distinct (x ->> 'vacancy_id')::bigint from jsonb_array_elements(
            (batch -> 'proposals') || (batch -> 'near_misses') || (batch -> 'findings')) as x);
    -- Whoever decides holds the person first, so no proposal of somebody held here can be in other hands.
    wanted_candidates := array(
        select distinct (x ->> 'candidate_id')::bigint from jsonb_array_elements(
            (batch -> 'proposals') || (batch -> 'withdrawals') || (batch -> 'near_misses')) as x);
    -- Rows are locked as they are now, in the order of their keys; what follows sees exactly these versions until the commit.
    begin
        vacancies := array(select v.vacancy_id from office.vacancy v where v.vacancy_id = any (wanted_vacancies) order by v.vacancy_id for share);
        candidates := array(
            select c.candidate_id from office.candidate c where c.candidate_id = any (wanted_candidates) order by c.candidate_id for share);
    exception when lock_not_available or deadlock_detected then
        -- Somebody sits on a row, perhaps with a transaction left open over lunch. Theirs wait; everybody else's must not.
        vacancies := array(
            select v.vacancy_id from office.vacancy v where v.vacancy_id = any (wanted_vacancies) order by v.vacancy_id for share skip locked);
        candidates := array(
            select c.candidate_id from office.candidate c where c.candidate_id = any (wanted_candidates) order by c.candidate_id
            for share skip locked);
    end;

    update placement.proposal p set state = 'withdrawn', updated_at = now()
    from jsonb_to_recordset(batch -> 'withdrawals') as w(vacancy_id bigint, candidate_id bigint)
    join unnest(candidates) as held (candidate_id) on held.candidate_id = w.candidate_id
    where p.vacancy_id = w.vacancy_id and p.candidate_id = w.candidate_id and p.state = 'proposed';

    -- Withdrawals of people in other hands, and pairs that were to change from sure to pending or back and cannot be written. Each is looked
    -- up by itself: the planner takes a recordset for large and would read all live proposals.
    select array_agg(s.vacancy_id), array_agg(s.candidate_id) into stuck_vacancies, stuck_candidates
    from (
        select w.vacancy_id, w.candidate_id
        from jsonb_to_recordset(batch -> 'withdrawals') as w(vacancy_id bigint, candidate_id bigint)
        cross join lateral (
            select from placement.proposal p
            where p.vacancy_id = w.vacancy_id and p.candidate_id = w.candidate_id and p.state = 'proposed' limit 1) as live
        union all
        select w.vacancy_id, w.candidate_id
        from jsonb_to_recordset(batch -> 'proposals') as w(
            vacancy_id bigint, candidate_id bigint, sure boolean, vacancy_version bigint, candidate_version bigint)
        cross join lateral (
            select from placement.proposal p
            where p.vacancy_id = w.vacancy_id and p.candidate_id = w.candidate_id and p.state = 'proposed' and p.sure <> w.sure
            limit 1) as moving
        left join lateral (
            select v.vacancy_id from office.vacancy v
            where v.vacancy_id = w.vacancy_id and v.version = w.vacancy_version and v.status = 'open' limit 1) as v on true
        left join lateral (
            select c.candidate_id from office.candidate c
            where c.candidate_id = w.candidate_id and c.version = w.candidate_version and c.enrolment = 'active' limit 1) as c on true
        where v.vacancy_id is null or c.candidate_id is null or v.vacancy_id <> all (vacancies) or c.candidate_id <> all (candidates)) s;

    insert into placement.proposal as p (
        vacancy_id, candidate_id, unit_id, sure, score, coverage, priority, order_key, explanation, reasons, warnings, questions,
        rule_set_hash, vacancy_version, candidate_version, epoch)
    select w.vacancy_id, w.candidate_id, v.unit_id, w.sure, w.score, w.coverage, w.priority, w.order_key, w.explanation, w.reasons,
           w.warnings, w.questions, write_batch.rule_set_hash, w.vacancy_version, w.candidate_version, present_epoch
    from rows from (
        jsonb_to_recordset(batch -> 'proposals') as (
            vacancy_id bigint, candidate_id bigint, sure boolean, score int, coverage int, priority int, order_key bigint, reasons text[],
            warnings text[], questions text[], vacancy_version bigint, candidate_version bigint),
        unnest(proposal_explanations)) as w(
            vacancy_id, candidate_id, sure, score, coverage, priority, order_key, reasons, warnings, questions, vacancy_version,
            candidate_version, explanation)
    join unnest(vacancies) as held_vacancy (vacancy_id) on held_vacancy.vacancy_id = w.vacancy_id
    join unnest(candidates) as held_candidate (candidate_id) on held_candidate.candidate_id = w.candidate_id
    join office.vacancy v on v.vacancy_id = w.vacancy_id and v.version = w.vacancy_version and v.status = 'open'
    join office.candidate c on c.candidate_id = w.candidate_id and c.version = w.candidate_version and c.enrolment = 'active'
    where stuck_vacancies is null or w.vacancy_id <> all (stuck_vacancies) and w.candidate_id <> all (stuck_candidates)
    order by w.vacancy_id, w.candidate_id
    on conflict on constraint proposal_one_per_pair do update
    set state = 'proposed', unit_id = excluded.unit_id, sure = excluded.sure, score = excluded.score, coverage = excluded.coverage,
        priority = excluded.priority, order_key = excluded.order_key, explanation = excluded.explanation, reasons = excluded.reasons,
        warnings = excluded.warnings, questions = excluded.questions, rule_set_hash = excluded.rule_set_hash,
        vacancy_version = excluded.vacancy_version, candidate_version = excluded.candidate_version, epoch = excluded.epoch,
        updated_at = now(), decision_note = null
    where p.state in ('proposed', 'withdrawn', 'cancelled')
      and (p.state, p.unit_id, p.sure, p.score, p.coverage, p.priority, p.order_key, p.explanation, p.reasons, p.warnings, p.questions,
           p.rule_set_hash, p.vacancy_version, p.candidate_version)
          is distinct from
          ('proposed'::text, excluded.unit_id, excluded.sure, excluded.score, excluded.coverage, excluded.priority, excluded.order_key,
           excluded.explanation, excluded.reasons, excluded.warnings, excluded.questions, excluded.rule_set_hash,
           excluded.vacancy_version, excluded.candidate_version);

    delete from placement.near_miss n
    using jsonb_to_recordset(batch -> 'near_miss_removals') as w(vacancy_id bigint, candidate_id bigint)
    where n.vacancy_id = w.vacancy_id and n.candidate_id = w.candidate_id;
    insert into placement.near_miss as n (
        vacancy_id, candidate_id, rule, score, order_key, vacancy_version, candidate_version, explanation, reasons)
    select w.vacancy_id, w.candidate_id, w.rule, w.score, w.order_key, w.vacancy_version, w.candidate_version, w.explanation, w.reasons
    from rows from (
        jsonb_to_recordset(batch -> 'near_misses') as (
            vacancy_id bigint, candidate_id bigint, rule text, score int, order_key bigint, vacancy_version bigint, candidate_version bigint,
            reasons text[]),
        unnest(near_miss_explanations)) as w(
            vacancy_id, candidate_id, rule, score, order_key, vacancy_version, candidate_version, reasons, explanation)
    join unnest(vacancies) as held_vacancy (vacancy_id) on held_vacancy.vacancy_id = w.vacancy_id
    join unnest(candidates) as held_candidate (candidate_id) on held_candidate.candidate_id = w.candidate_id
    join office.vacancy v on v.vacancy_id = w.vacancy_id and v.version = w.vacancy_version
    join office.candidate c on c.candidate_id = w.candidate_id and c.version = w.candidate_version
    on conflict on constraint near_miss_pkey do update
    set rule = excluded.rule, score = excluded.score, order_key = excluded.order_key, vacancy_version = excluded.vacancy_version,
        candidate_version = excluded.candidate_version, explanation = excluded.explanation, reasons = excluded.reasons
    where (n.*) is distinct from (excluded.*);

    delete from placement.lint_finding f
    using jsonb_array_elements_text(batch -> 'checked_vacancies') as checked(vacancy_id)
    where f.vacancy_id = checked.vacancy_id::bigint
      and not exists (
          select from jsonb_to_recordset(batch -> 'findings') as w(vacancy_id bigint, rule text)
          where w.vacancy_id = f.vacancy_id and w.rule = f.rule);
    insert into placement.lint_finding as f (vacancy_id, rule, severity, statement, remedy, basis)
    select w.vacancy_id, w.rule, w.severity, w.statement, w.remedy, w.basis
    from jsonb_to_recordset(batch -> 'findings') as w(
        vacancy_id bigint, rule text, severity text, statement text, remedy text, basis text)
    join unnest(vacancies) as held (vacancy_id) on held.vacancy_id = w.vacancy_id
    on conflict on constraint lint_finding_pkey do update
    set severity = excluded.severity, statement = excluded.statement, remedy = excluded.remedy, basis = excluded.basis
    where (f.severity, f.statement, f.remedy, f.basis) is distinct from
          (excluded.severity, excluded.statement, excluded.remedy, excluded.basis);

    update placement.question q set answer = w.answer, answered_at = clock_timestamp()
    from jsonb_to_recordset(batch -> 'answers') as w(question_id bigint, answer text)
    where q.question_id = w.question_id and q.answer is null;

    delete from capture.failure f
    using jsonb_to_recordset(batch -> 'failure_removals') as w(vacancy_id bigint, candidate_id bigint)
    where f.kind = 4 and f.id = w.vacancy_id and f.id2 = w.candidate_id;
    insert into capture.failure as f (kind, id, id2, reason)
    select 4, w.vacancy_id, w.candidate_id, w.reason
    from jsonb_to_recordset(batch -> 'failures') as w(vacancy_id bigint, candidate_id bigint, reason text)
    on conflict on constraint failure_pkey do update
    set reason = excluded.reason, attempts = f.attempts + 1, last_at = clock_timestamp();

    -- What was left alone: pairs whose rows moved on since they were scored (their change is in the log), and what belongs to rows in
    -- other hands (those may be let go without any change, so the caller has to ask again).
    return query
    select w.vacancy_id, w.candidate_id
    from jsonb_to_recordset((batch -> 'proposals') || (batch -> 'near_misses')) as w(
        vacancy_id bigint, candidate_id bigint, vacancy_version bigint, candidate_version bigint)
    where not exists (
        select from office.vacancy v, office.candidate c, unnest(vacancies) as held_vacancy (vacancy_id),
            unnest(candidates) as held_candidate (candidate_id)
        where v.vacancy_id = w.vacancy_id and v.version = w.vacancy_version and held_vacancy.vacancy_id = v.vacancy_id
          and c.candidate_id = w.candidate_id and c.version = w.candidate_version and held_candidate.candidate_id = c.candidate_id)
    union
    select w.vacancy_id, w.candidate_id
    from jsonb_to_recordset(batch -> 'proposals') as w(vacancy_id bigint, candidate_id bigint)
    where w.vacancy_id = any (stuck_vacancies) or w.candidate_id = any (stuck_candidates)
    union
    select w.vacancy_id, w.candidate_id
    from jsonb_to_recordset(batch -> 'withdrawals') as w(vacancy_id bigint, candidate_id bigint)
    where exists (select from office.candidate c where c.candidate_id = w.candidate_id)
      and not exists (select from unnest(candidates) as held (candidate_id) where held.candidate_id = w.candidate_id)
    union
    select w.vacancy_id, null
    from jsonb_to_recordset(batch -> 'findings') as w(vacancy_id bigint)
    where exists (select from office.vacancy v where v.vacancy_id = w.vacancy_id)
      and not exists (select from unnest(vacancies) as held (vacancy_id) where held.vacancy_id = w.vacancy_id);
end
$$;
comment on function placement.write_batch(text, bigint, pg_snapshot, jsonb, text, bigint, jsonb, text[], text[]) is
    'Writes one batch, with the explanations of its proposals and near misses in their order, and moves the cursor, in the caller''s transaction; where the snapshot is null another batch will complete it and the cursor stays. Proposals are written only at the row versions they were scored for, re-checked under lock; decided ones are never touched; rows that would not change are not written; what belongs to a row that somebody else holds for more than a second is left for a later batch, and nobody gets a place where somebody was to lose one and could not. Returns the pairs it skipped, and with a null candidate the vacancies whose findings it skipped. Security definer: this is the one way the daemon can write, and it needs row locks on tables it has no rights on.';
grant execute on function placement.write_batch(text, bigint, pg_snapshot, jsonb, text, bigint, jsonb, text[], text[]) to encaminhad;
