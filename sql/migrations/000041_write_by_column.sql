-- 000041_write_by_column.sql
-- Purpose: a batch comes as arrays, each row is looked up once, and what nobody has to be told is not put together; events cost less.
-- Locks: placement.proposal, briefly, for its triggers.
set local lock_timeout = '10s';

-- Whoever acts is asked once for a statement, and not once for every row.
create or replace function placement.record_event() returns trigger
language plpgsql security definer set search_path = pg_catalog, placement, pg_temp
as $$
declare
    present_actor constant name := office.actor();
begin
    insert into placement.proposal_event (proposal_id, vacancy_id, candidate_id, from_state, to_state, actor, reason, note)
    select n.proposal_id, n.vacancy_id, n.candidate_id, o.state, n.state, present_actor, n.decline_reason, n.decision_note
    from new_rows n join old_rows o using (proposal_id)
    where o.state <> n.state;
    return null;
end
$$;

create or replace function placement.record_first_event() returns trigger
language plpgsql security definer set search_path = pg_catalog, placement, pg_temp
as $$
declare
    present_actor constant name := office.actor();
begin
    insert into placement.proposal_event (proposal_id, vacancy_id, candidate_id, to_state, actor)
    select proposal_id, vacancy_id, candidate_id, state, present_actor from new_rows;
    return null;
end
$$;

-- What is guarded are moves; most updates are none.
create or replace trigger proposal_guarded before update on placement.proposal for each row
    when (old.state <> new.state or old.vacancy_id <> new.vacancy_id or old.candidate_id <> new.candidate_id)
    execute function placement.guard_move();

drop function placement.write_batch(text, bigint, pg_snapshot, jsonb, text, bigint, jsonb, text[], text[]);

create function placement.write_batch(
    present_owner text, present_epoch bigint, seen pg_snapshot, placed_on jsonb, rule_set_hash text, system_identifier bigint,
    -- Proposals: an element each. Lists of sentences are array literals.
    proposed_vacancies bigint[], proposed_candidates bigint[], proposed_vacancy_versions bigint[], proposed_candidate_versions bigint[],
    sures boolean[], scores int[], coverages int[], priorities int[], order_keys bigint[], explanations text[], reasons text[],
    warnings text[], questions text[],
    -- Near misses, likewise.
    near_vacancies bigint[], near_candidates bigint[], near_vacancy_versions bigint[], near_candidate_versions bigint[],
    near_rules text[], near_scores int[], near_order_keys bigint[], near_explanations text[], near_reasons text[],
    withdrawn_vacancies bigint[], withdrawn_candidates bigint[],
    -- What is rare, or null: near_miss_removals, checked_vacancies, findings, answers, failures, failure_removals.
    others jsonb)
returns table (vacancy_id bigint, candidate_id bigint)
language plpgsql security definer set search_path = pg_catalog, placement, pg_temp set lock_timeout = '1s'
as $$
#variable_conflict use_column
declare
    finding_vacancies bigint[] := array(
        select distinct (f ->> 'vacancy_id')::bigint from jsonb_array_elements(coalesce(others -> 'findings', '[]')) as f);
    wanted_vacancies constant bigint[] := proposed_vacancies || near_vacancies || finding_vacancies;
    -- Whoever decides holds the person first, so no proposal of somebody held here can be in other hands.
    wanted_candidates constant bigint[] := proposed_candidates || near_candidates || withdrawn_candidates;
    -- The rows this batch holds, and so may write for, as they are until it commits.
    vacancies bigint[];
    vacancy_versions bigint[];
    units int[];
    are_open boolean[];
    candidates bigint[];
    candidate_versions bigint[];
    are_active boolean[];
    -- By proposal and near miss: whether both rows are held and are those that were scored; whether a proposal may be written, then.
    are_current boolean[];
    are_possible boolean[];
    near_are_current boolean[];
    -- Asked once: the first batch has all withdrawals. What is in an array is asked of a subselect that is no join, which is hashed under any
    -- plan; the planner takes an array for ten elements, and joins two of them by looking through both.
    withdrawn_are_held boolean := true;
    findings_are_held boolean := true;
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
    -- Nothing to write: the cursor moves alone. A part that is left out would silently skip the locks below.
    if others is null and cardinality(wanted_candidates) = 0 then return; end if;

    -- Rows are locked as they are now, in the order of their keys; what follows sees exactly these versions until the commit.
    begin
        select array_agg(v.vacancy_id), array_agg(v.version), array_agg(v.unit_id), array_agg(v.status = 'open')
        into vacancies, vacancy_versions, units, are_open
        from (select v.vacancy_id, v.version, v.unit_id, v.status from office.vacancy v where v.vacancy_id = any (wanted_vacancies)
              order by v.vacancy_id for share) as v;
        select array_agg(c.candidate_id), array_agg(c.version), array_agg(c.enrolment = 'active')
        into candidates, candidate_versions, are_active
        from (select c.candidate_id, c.version, c.enrolment from office.candidate c where c.candidate_id = any (wanted_candidates)
              order by c.candidate_id for share) as c;
    exception when lock_not_available or deadlock_detected then
        -- Somebody sits on a row, perhaps with a transaction left open over lunch. Theirs wait; everybody else's must not.
        select array_agg(v.vacancy_id), array_agg(v.version), array_agg(v.unit_id), array_agg(v.status = 'open')
        into vacancies, vacancy_versions, units, are_open
        from (select v.vacancy_id, v.version, v.unit_id, v.status from office.vacancy v where v.vacancy_id = any (wanted_vacancies)
              order by v.vacancy_id for share skip locked) as v;
        select array_agg(c.candidate_id), array_agg(c.version), array_agg(c.enrolment = 'active')
        into candidates, candidate_versions, are_active
        from (select c.candidate_id, c.version, c.enrolment from office.candidate c where c.candidate_id = any (wanted_candidates)
              order by c.candidate_id for share skip locked) as c;
    end;

    select coalesce(array_agg(v.vacancy_id is not null and c.candidate_id is not null order by w.place), '{}'),
           coalesce(array_agg(coalesce(v.is_open and c.is_active, false) order by w.place), '{}')
    into are_current, are_possible
    from unnest(proposed_vacancies, proposed_candidates, proposed_vacancy_versions, proposed_candidate_versions)
        with ordinality as w (vacancy_id, candidate_id, vacancy_version, candidate_version, place)
    left join unnest(vacancies, vacancy_versions, are_open) as v (vacancy_id, version, is_open)
        on v.vacancy_id = w.vacancy_id and v.version = w.vacancy_version
    left join unnest(candidates, candidate_versions, are_active) as c (candidate_id, version, is_active)
        on c.candidate_id = w.candidate_id and c.version = w.candidate_version;
    select coalesce(array_agg(v.vacancy_id is not null and c.candidate_id is not null order by w.place), '{}')
    into near_are_current
    from unnest(near_vacancies, near_candidates, near_vacancy_versions, near_candidate_versions)
        with ordinality as w (vacancy_id, candidate_id, vacancy_version, candidate_version, place)
    left join unnest(vacancies, vacancy_versions) as v (vacancy_id, version)
        on v.vacancy_id = w.vacancy_id and v.version = w.vacancy_version
    left join unnest(candidates, candidate_versions) as c (candidate_id, version)
        on c.candidate_id = w.candidate_id and c.version = w.candidate_version;

    if cardinality(withdrawn_candidates) > 0 then
        withdrawn_are_held := not exists (
            select from unnest(withdrawn_candidates) as w (candidate_id) where w.candidate_id not in (select unnest(candidates)));
        update placement.proposal p set state = 'withdrawn', updated_at = now()
        from unnest(withdrawn_vacancies, withdrawn_candidates) as w (vacancy_id, candidate_id)
        where (withdrawn_are_held or w.candidate_id in (select unnest(candidates)))
          and p.vacancy_id = w.vacancy_id and p.candidate_id = w.candidate_id and p.state = 'proposed';
    end if;

    -- Withdrawals of people in other hands, and pairs that were to change from sure to pending or back and cannot be written.
    if not (withdrawn_are_held and true = all (are_possible)) then
        select array_agg(p.vacancy_id), array_agg(p.candidate_id) into stuck_vacancies, stuck_candidates
        from (
            select w.vacancy_id, w.candidate_id, null::boolean as sure from unnest(withdrawn_vacancies, withdrawn_candidates)
                as w (vacancy_id, candidate_id)
            union all
            select w.vacancy_id, w.candidate_id, w.sure
            from unnest(proposed_vacancies, proposed_candidates, sures, are_possible) as w (vacancy_id, candidate_id, sure, is_possible)
            where not w.is_possible) as w
        join placement.proposal p on p.vacancy_id = w.vacancy_id and p.candidate_id = w.candidate_id and p.state = 'proposed'
        where p.sure is distinct from w.sure;
    end if;

    insert into placement.proposal as p (
        vacancy_id, candidate_id, unit_id, sure, score, coverage, priority, order_key, explanation, reasons, warnings, questions,
        rule_set_hash, vacancy_version, candidate_version, epoch)
    select w.vacancy_id, w.candidate_id, v.unit_id, w.sure, w.score, w.coverage, w.priority, w.order_key, w.explanation, w.reasons::text[],
           w.warnings::text[], w.questions::text[], write_batch.rule_set_hash, w.vacancy_version, w.candidate_version, present_epoch
    from unnest(
        proposed_vacancies, proposed_candidates, proposed_vacancy_versions, proposed_candidate_versions, sures, scores, coverages,
        priorities, order_keys, explanations, reasons, warnings, questions, are_possible) as w (
        vacancy_id, candidate_id, vacancy_version, candidate_version, sure, score, coverage, priority, order_key, explanation, reasons,
        warnings, questions, is_possible)
    join unnest(vacancies, units) as v (vacancy_id, unit_id) on v.vacancy_id = w.vacancy_id
    where w.is_possible
      and w.vacancy_id not in (select unnest(stuck_vacancies)) and w.candidate_id not in (select unnest(stuck_candidates))
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

    if others ? 'near_miss_removals' then
        delete from placement.near_miss n
        using jsonb_to_recordset(others -> 'near_miss_removals') as w(vacancy_id bigint, candidate_id bigint)
        where n.vacancy_id = w.vacancy_id and n.candidate_id = w.candidate_id;
    end if;
    if cardinality(near_candidates) > 0 then
        insert into placement.near_miss as n (
            vacancy_id, candidate_id, rule, score, order_key, vacancy_version, candidate_version, explanation, reasons)
        select w.vacancy_id, w.candidate_id, w.rule, w.score, w.order_key, w.vacancy_version, w.candidate_version, w.explanation,
               w.reasons::text[]
        from unnest(
            near_vacancies, near_candidates, near_vacancy_versions, near_candidate_versions, near_rules, near_scores, near_order_keys,
            near_explanations, near_reasons, near_are_current) as w (
            vacancy_id, candidate_id, vacancy_version, candidate_version, rule, score, order_key, explanation, reasons, is_current)
        where w.is_current
        on conflict on constraint near_miss_pkey do update
        set rule = excluded.rule, score = excluded.score, order_key = excluded.order_key, vacancy_version = excluded.vacancy_version,
            candidate_version = excluded.candidate_version, explanation = excluded.explanation, reasons = excluded.reasons
        where (n.*) is distinct from (excluded.*);
    end if;

    if others ? 'checked_vacancies' then
        delete from placement.lint_finding f
        using jsonb_array_elements_text(others -> 'checked_vacancies') as checked(vacancy_id)
        where f.vacancy_id = checked.vacancy_id::bigint
          and not exists (
              select from jsonb_to_recordset(coalesce(others -> 'findings', '[]')) as w(vacancy_id bigint, rule text)
              where w.vacancy_id = f.vacancy_id and w.rule = f.rule);
    end if;
    if cardinality(finding_vacancies) > 0 then
        findings_are_held := not exists (
            select from unnest(finding_vacancies) as w (vacancy_id) where w.vacancy_id not in (select unnest(vacancies)));
        insert into placement.lint_finding as f (vacancy_id, rule, severity, statement, remedy, basis)
        select w.vacancy_id, w.rule, w.severity, w.statement, w.remedy, w.basis
        from jsonb_to_recordset(others -> 'findings') as w(
            vacancy_id bigint, rule text, severity text, statement text, remedy text, basis text)
        where findings_are_held or w.vacancy_id in (select unnest(vacancies))
        on conflict on constraint lint_finding_pkey do update
        set severity = excluded.severity, statement = excluded.statement, remedy = excluded.remedy, basis = excluded.basis
        where (f.severity, f.statement, f.remedy, f.basis) is distinct from
              (excluded.severity, excluded.statement, excluded.remedy, excluded.basis);
    end if;

    if others ? 'answers' then
        update placement.question q set answer = w.answer, answered_at = clock_timestamp()
        from jsonb_to_recordset(others -> 'answers') as w(question_id bigint, answer text)
        where q.question_id = w.question_id and q.answer is null;
    end if;

    if others ? 'failure_removals' then
        delete from capture.failure f
        using jsonb_to_recordset(others -> 'failure_removals') as w(vacancy_id bigint, candidate_id bigint)
        where f.kind = 4 and f.id = w.vacancy_id and f.id2 = w.candidate_id;
    end if;
    if others ? 'failures' then
        insert into capture.failure as f (kind, id, id2, reason)
        select 4, w.vacancy_id, w.candidate_id, w.reason
        from jsonb_to_recordset(others -> 'failures') as w(vacancy_id bigint, candidate_id bigint, reason text)
        on conflict on constraint failure_pkey do update
        set reason = excluded.reason, attempts = f.attempts + 1, last_at = clock_timestamp();
    end if;

    -- What was left alone: pairs whose rows moved on since they were scored (their change is in the log), and what belongs to rows in
    -- other hands (those may be let go without any change, so the caller has to ask again).
    if stuck_vacancies is null and true = all (are_current || near_are_current) and withdrawn_are_held and findings_are_held then
        return;
    end if;
    return query
    select w.vacancy_id, w.candidate_id
    from unnest(proposed_vacancies || near_vacancies, proposed_candidates || near_candidates, are_current || near_are_current)
        as w (vacancy_id, candidate_id, is_current)
    where not w.is_current
    union
    select w.vacancy_id, w.candidate_id
    from unnest(proposed_vacancies, proposed_candidates) as w (vacancy_id, candidate_id)
    where w.vacancy_id in (select unnest(stuck_vacancies)) or w.candidate_id in (select unnest(stuck_candidates))
    union
    select w.vacancy_id, w.candidate_id
    from unnest(withdrawn_vacancies, withdrawn_candidates) as w (vacancy_id, candidate_id)
    where w.candidate_id not in (select unnest(candidates))
      and exists (select from office.candidate c where c.candidate_id = w.candidate_id)
    union
    select w.vacancy_id, null
    from unnest(finding_vacancies) as w (vacancy_id)
    where w.vacancy_id not in (select unnest(vacancies)) and exists (select from office.vacancy v where v.vacancy_id = w.vacancy_id);
end
$$;
comment on function placement.write_batch(
    text, bigint, pg_snapshot, jsonb, text, bigint, bigint[], bigint[], bigint[], bigint[], boolean[], int[], int[], int[], bigint[], text[],
    text[], text[], text[], bigint[], bigint[], bigint[], bigint[], text[], int[], bigint[], text[], text[], bigint[], bigint[], jsonb) is
    'Writes one batch and moves the cursor, in the caller''s transaction; where the snapshot is null another batch will complete it and the cursor stays. Proposals are written only at the row versions they were scored for, re-checked under lock; decided ones are never touched; rows that would not change are not written; what belongs to a row that somebody else holds for more than a second is left for a later batch, and nobody gets a place where somebody was to lose one and could not. Returns the pairs it skipped, and with a null candidate the vacancies whose findings it skipped. Security definer: this is the one way the daemon can write, and it needs row locks on tables it has no rights on.';
revoke all on function placement.write_batch(
    text, bigint, pg_snapshot, jsonb, text, bigint, bigint[], bigint[], bigint[], bigint[], boolean[], int[], int[], int[], bigint[], text[],
    text[], text[], text[], bigint[], bigint[], bigint[], bigint[], text[], int[], bigint[], text[], text[], bigint[], bigint[], jsonb)
    from public;
grant execute on function placement.write_batch(
    text, bigint, pg_snapshot, jsonb, text, bigint, bigint[], bigint[], bigint[], bigint[], boolean[], int[], int[], int[], bigint[], text[],
    text[], text[], text[], bigint[], bigint[], bigint[], bigint[], text[], int[], bigint[], text[], text[], bigint[], bigint[], jsonb)
    to encaminhad;
