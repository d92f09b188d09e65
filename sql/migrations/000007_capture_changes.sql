-- 000007_capture_changes.sql
-- Purpose: versions of vacancies and candidates, and the triggers that log what changed.   Locks: share row exclusive on the tables named.

-- A row's version grows when anything in it changes. Children bump it on purpose.
create function capture.bump_version() returns trigger
language plpgsql set search_path = ''
as $$
begin
    if new.version = old.version and new is distinct from old then new.version := old.version + 1; end if;
    return new;
end
$$;
comment on function capture.bump_version() is 'Gives a changed row the next version, unless the statement did so itself.';

create trigger vacancy_version before update on office.vacancy for each row execute function capture.bump_version();
create trigger candidate_version before update on office.candidate for each row execute function capture.bump_version();

-- Vacancies and candidates: one statement, one entry per row whose version moved.
create function capture.note_rows() returns trigger
language plpgsql security definer set search_path = pg_catalog, capture, pg_temp
as $$
declare
    kind constant smallint := tg_argv[0]::smallint;
    key constant text := tg_argv[1];
    ids bigint[];
begin
    if tg_op = 'INSERT' then
        execute format('select array_agg(%1$I) from new_rows', key) into ids;
    elsif tg_op = 'DELETE' then
        execute format('select array_agg(%1$I) from old_rows', key) into ids;
    else
        execute format(
            'select array_agg(n.%1$I) from new_rows n join old_rows o using (%1$I) where n.version <> o.version', key) into ids;
    end if;
    perform capture.note(kind, ids);
    return null;
end
$$;
comment on function capture.note_rows() is
    'Logs the keys of a statement. Arguments: kind, key column. Security definer, because writers hold no right on the log.';

create trigger vacancy_inserted after insert on office.vacancy
    referencing new table as new_rows for each statement execute function capture.note_rows('1', 'vacancy_id');
create trigger vacancy_updated after update on office.vacancy
    referencing old table as old_rows new table as new_rows for each statement execute function capture.note_rows('1', 'vacancy_id');
create trigger vacancy_deleted after delete on office.vacancy
    referencing old table as old_rows for each statement execute function capture.note_rows('1', 'vacancy_id');
create trigger candidate_inserted after insert on office.candidate
    referencing new table as new_rows for each statement execute function capture.note_rows('2', 'candidate_id');
create trigger candidate_updated after update on office.candidate
    referencing old table as old_rows new table as new_rows for each statement execute function capture.note_rows('2', 'candidate_id');
create trigger candidate_deleted after delete on office.candidate
    referencing old table as old_rows for each statement execute function capture.note_rows('2', 'candidate_id');

-- What belongs to them: bump the parent, in the order of its key so that two writers cannot deadlock.
create function capture.bump_parent() returns trigger
language plpgsql security definer set search_path = pg_catalog, capture, pg_temp
as $$
declare
    key constant text := tg_argv[0];
    changed constant text := case tg_op
        when 'INSERT' then 'select %1$I as id from new_rows'
        when 'DELETE' then 'select %1$I as id from old_rows'
        else 'select %1$I as id from (table new_rows except all table old_rows) n
              union select %1$I from (table old_rows except all table new_rows) o' end;
    parent constant text := replace(key, '_id', '');
begin
    execute format(
        'update office.%2$I p set version = p.version + 1
         from (select %1$I from office.%2$I where %1$I in (' || changed || ') order by %1$I for no key update) locked
         where p.%1$I = locked.%1$I', key, parent);
    return null;
end
$$;
comment on function capture.bump_parent() is
    'Raises the version of the vacancy or candidate whose belongings changed. Argument: its key column. Security definer: whoever may change the belongings need not be able to change the parent.';

do $$
declare
    child record;
begin
    for child in
        values ('office', 'vacancy_waiver', 'vacancy_id'), ('office', 'candidate_occupation', 'candidate_id'),
               ('office', 'candidate_course', 'candidate_id'), ('office', 'candidate_constraint', 'candidate_id'),
               ('office', 'candidate_employer_bar', 'candidate_id')
    loop
        execute format('create trigger %2$I after insert on %1$I.%3$I referencing new table as new_rows
            for each statement execute function capture.bump_parent(%4$L)', child.column1, child.column2 || '_inserted', child.column2, child.column3);
        execute format('create trigger %2$I after update on %1$I.%3$I referencing old table as old_rows new table as new_rows
            for each statement execute function capture.bump_parent(%4$L)', child.column1, child.column2 || '_updated', child.column2, child.column3);
        execute format('create trigger %2$I after delete on %1$I.%3$I referencing old table as old_rows
            for each statement execute function capture.bump_parent(%4$L)', child.column1, child.column2 || '_deleted', child.column2, child.column3);
    end loop;
end
$$;

-- An employer's status and activity are attributes of its vacancies.
create function capture.bump_vacancies_of_employer() returns trigger
language plpgsql security definer set search_path = pg_catalog, capture, pg_temp
as $$
begin
    update office.vacancy v set version = v.version + 1
    from (select vacancy_id from office.vacancy where employer_id in (
              select n.employer_id from new_rows n join old_rows o using (employer_id)
              where (n.status, n.activity) is distinct from (o.status, o.activity))
          order by vacancy_id for no key update) locked
    where v.vacancy_id = locked.vacancy_id;
    return null;
end
$$;
comment on function capture.bump_vacancies_of_employer() is 'An employer that changes changes its vacancies. Security definer for the reason of capture.bump_parent().';
create trigger employer_updated after update on office.employer
    referencing old table as old_rows new table as new_rows for each statement execute function capture.bump_vacancies_of_employer();

-- Everything that touches all pairs at once: load again.
create function capture.note_control() returns trigger
language plpgsql security definer set search_path = pg_catalog, capture, pg_temp
as $$ begin perform capture.note(3::smallint, array[0]::bigint[]); return null; end $$;
comment on function capture.note_control() is 'Asks for everything to be loaded again. Security definer for the reason of capture.note_rows().';
create trigger activation_inserted after insert on rules.activation for each statement execute function capture.note_control();
create trigger unit_changed after update or delete on office.unit for each statement execute function capture.note_control();
create trigger vacancy_truncated after truncate on office.vacancy for each statement execute function capture.note_control();
create trigger candidate_truncated after truncate on office.candidate for each statement execute function capture.note_control();
create trigger proposal_truncated after truncate on placement.proposal for each statement execute function capture.note_control();
create trigger occupation_affinity_changed after insert or update or delete or truncate on reference.occupation_affinity
    for each statement execute function capture.note_control();
create trigger occupation_requirement_changed after insert or update or delete or truncate on reference.occupation_requirement
    for each statement execute function capture.note_control();
create trigger minimum_wage_changed after insert or update or delete or truncate on reference.minimum_wage
    for each statement execute function capture.note_control();

-- What people decide. The daemon's own moves (proposed, withdrawn) are not among them, nor is anything it writes.
create function capture.note_decisions() returns trigger
language plpgsql security definer set search_path = pg_catalog, capture, pg_temp
as $$
begin
    insert into capture.change_log (kind, id, id2)
    select 4, n.vacancy_id, n.candidate_id from new_rows n join old_rows o using (proposal_id)
    where n.state <> o.state
      and (n.state in ('approved', 'declined', 'cancelled') or o.state in ('approved', 'declined'));
    if found then
        -- Approvals are attributes of the candidate (exposure, waiting time).
        update office.candidate c set version = c.version + 1
        from (select candidate_id from office.candidate where candidate_id in (
                  select n.candidate_id from new_rows n join old_rows o using (proposal_id)
                  where (n.state = 'approved') <> (o.state = 'approved'))
              order by candidate_id for no key update) locked
        where c.candidate_id = locked.candidate_id;
        perform pg_notify('encaminha', '');
    end if;
    return null;
end
$$;
comment on function capture.note_decisions() is 'Logs approvals, refusals, undoing and cancelling. Security definer for the reason of capture.note_rows().';
create trigger proposal_decided after update on placement.proposal
    referencing old table as old_rows new table as new_rows for each statement execute function capture.note_decisions();

create function capture.note_removed_proposals() returns trigger
language plpgsql security definer set search_path = pg_catalog, capture, pg_temp
as $$
begin
    insert into capture.change_log (kind, id, id2) select 4, vacancy_id, candidate_id from old_rows;
    if found then
        -- An approval that goes with its vacancy is no longer an attribute of the candidate.
        update office.candidate c set version = c.version + 1
        from (select candidate_id from office.candidate
              where candidate_id in (select o.candidate_id from old_rows o where o.state = 'approved')
              order by candidate_id for no key update) locked
        where c.candidate_id = locked.candidate_id;
        perform pg_notify('encaminha', '');
    end if;
    return null;
end
$$;
comment on function capture.note_removed_proposals() is 'Logs proposals that went with their vacancy or candidate. Security definer for the reason of capture.note_rows().';
create trigger proposal_removed after delete on placement.proposal
    referencing old table as old_rows for each statement execute function capture.note_removed_proposals();

create function capture.note_questions() returns trigger
language plpgsql security definer set search_path = pg_catalog, capture, pg_temp
as $$
begin
    perform capture.note(5::smallint, array(select question_id from new_rows));
    return null;
end
$$;
comment on function capture.note_questions() is 'Logs new questions. Security definer for the reason of capture.note_rows().';
create trigger question_asked after insert on placement.question
    referencing new table as new_rows for each statement execute function capture.note_questions();
