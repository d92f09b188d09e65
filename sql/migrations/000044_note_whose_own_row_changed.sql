-- 000044_note_whose_own_row_changed.sql
-- Purpose: who writes people says of whom only their own row changed.   Locks: share row exclusive on office.candidate for a moment.
set local lock_timeout = '10s';

create function capture.note_people() returns trigger
language plpgsql security definer set search_path = pg_catalog, capture, pg_temp set jit = off
as $$
declare
    -- Of these columns nothing of capture.kept_attributes() follows. Where one that is not named here is another, everything is read.
    harmless constant name[] := array[
        'pay_needed_cents', 'contact_failures', 'confirmed_on', 'enrolment', 'custody', 'profile', 'enrolled_on', 'released_on',
        'release_earliest', 'release_latest', 'release_checked_on', 'available_from', 'born_on', 'municipality', 'area', 'latitude',
        'longitude', 'schooling', 'studying', 'skills', 'licence_categories', 'licence_expires_on', 'licence_paid_activity',
        'licence_courses', 'night_refused', 'monitored', 'certificate_presentable', 'documents', 'commute_max_minutes',
        'contracts_accepted', 'disability', 'accommodations_indispensable', 'accommodations_desired', 'vulnerabilities', 'benefits'];
    others text[];
    own bigint[];
    rest bigint[];
begin
    others := array(
        select quote_ident(a.attname) from pg_attribute a
        where a.attrelid = tg_relid and a.attnum > 0 and not a.attisdropped and a.attname <> all (harmless || '{candidate_id,version}'::name[])
        order by a.attnum);
    -- Who bumps a version for what stands in another table changes nothing else of the row: only a row of which something harmless is known to
    -- be another, and nothing else, counts as its own change.
    -- Planned anew every time: for one row or for all of them.
    execute format(
        $query$
            select array_agg(c.candidate_id) filter (where c.is_own), array_agg(c.candidate_id) filter (where not c.is_own)
            from (
                select n.candidate_id, (%s) is not distinct from (%s) and (%s) is distinct from (%s) as is_own
                from new_rows n join old_rows o using (candidate_id) where n.version <> o.version offset 0) c
        $query$,
        'n.' || array_to_string(others, ', n.'), 'o.' || array_to_string(others, ', o.'),
        'n.' || array_to_string(harmless, ', n.'), 'o.' || array_to_string(harmless, ', o.'))
    into own, rest;
    perform capture.note(6::smallint, own);
    perform capture.note(2::smallint, rest);
    return null;
end
$$;
comment on function capture.note_people() is
    'Logs candidates whose version moved: 6 where their own row changed and nothing capture.kept_attributes() follow from, else 2. Security definer for the reason of capture.note_rows().';
create or replace trigger candidate_updated after update on office.candidate
    referencing old table as old_rows new table as new_rows for each statement execute function capture.note_people();

revoke execute on function capture.note_people() from public;
