-- 000034_tell_what_changed.sql
-- Purpose: other rules and another day need not be followed by loading everything again.   Locks: share row exclusive on rules.activation.
set local lock_timeout = '10s';

create or replace function capture.note_control() returns trigger
language plpgsql security definer set search_path = pg_catalog, capture, pg_temp
as $$
begin
    perform capture.note(3::smallint, array[coalesce(tg_argv[0], '0')::bigint]);
    return null;
end
$$;
comment on function capture.note_control() is
    'Logs what touches all pairs at once. Argument: what changed, 0 or none for anything. Security definer for the reason of capture.note_rows().';
comment on table capture.change_log is
    'Dirty keys: 1 vacancy, 2 candidate, 3 control (id 0: everything must be loaded again; 1: other rules count, the rows are as they were), 4 decision (vacancy, candidate), 5 question. Insert-only; the rows are read as they are now, so a key says only where to look.';
create or replace trigger activation_inserted after insert on rules.activation for each statement execute function capture.note_control('1');

create function capture.turning(unit int, from_day date, to_day date) returns table (candidate_id bigint)
language sql stable security definer set search_path = pg_catalog, office, pg_temp
as $$
    select distinct z.candidate_id
    from office.candidate_constraint z
    join office.candidate c on c.candidate_id = z.candidate_id
    where c.unit_id = turning.unit
      and (z.starts_on > least(from_day, to_day) and z.starts_on <= greatest(from_day, to_day)
        or z.ends_on >= least(from_day, to_day) and z.ends_on < greatest(from_day, to_day))
$$;
comment on function capture.turning(int, date, date) is
    'People of a unit with a limit that begins or ends between two days: of these attribute.candidate says something else on the later day, and of nobody else. Security definer, because the daemon holds no right on what stands behind the view.';
grant execute on function capture.turning(int, date, date) to encaminhad;
