-- 000043_tell_whose_own_row_changed.sql
-- Purpose: of people of whom little changed, little has to be read.   Locks: access exclusive on capture.change_log while it is looked through,
-- share row exclusive on office.candidate for a moment.
--
-- Two thirds of what the view of a candidate takes are hours and what stands in other tables. A correction or an import of one column changes
-- nothing of it for anybody: the log says so, and whoever has these attributes already reads only the others.
set local lock_timeout = '10s';

alter table capture.change_log drop constraint change_log_kind_known;
alter table capture.change_log add constraint change_log_kind_known check (kind between 1 and 6);
comment on table capture.change_log is
    'Dirty keys: 1 vacancy, 2 candidate, 3 control (id 0: everything must be loaded again; 1: other rules count, the rows are as they were), 4 decision (vacancy, candidate), 5 question, 6 candidate whose attributes of capture.kept_attributes() are as they were. Insert-only; the rows are read as they are now, so a key says only where to look.';

create function capture.kept_attributes() returns text[]
language sql immutable parallel safe set search_path = ''
as $$
    select array[
        'occupations_wanted', 'occupations_refused', 'experience_occupations', 'experience_months', 'certificates', 'certificate_expiries',
        'available_hours', 'care_hours', 'curfew_hours', 'territory_restricted', 'permitted_municipalities', 'travel_authorised',
        'barred_place_kinds', 'barred_areas', 'work_authorisations', 'work_authorisation_expiries', 'employers_barred', 'approved_on']
$$;
comment on function capture.kept_attributes() is
    'Columns of attribute.candidate that take most of its time and follow from nothing but what capture.note_people() looks at, from other tables and from the day.';

create function capture.note_people() returns trigger
language plpgsql security definer set search_path = pg_catalog, capture, pg_temp set jit = off
as $$
declare
    own bigint[];
    rest bigint[];
begin
    -- Who bumps a version for what stands in another table changes nothing else of the row: only a row of which something else is known to be
    -- another counts as its own change. A column that is not named here is therefore read with everything else.
    -- Planned anew every time: for one row or for all of them.
    execute $query$
        select array_agg(c.candidate_id) filter (where c.is_own), array_agg(c.candidate_id) filter (where not c.is_own)
        from (
            select n.candidate_id,
                   (n.unit_id, n.experience_reviewed_on, n.courses_reviewed_on, n.constraints_reviewed_on, n.available_hours, n.care_hours)
                       is not distinct from
                   (o.unit_id, o.experience_reviewed_on, o.courses_reviewed_on, o.constraints_reviewed_on, o.available_hours, o.care_hours)
                   and
                   (n.pay_needed_cents, n.contact_failures, n.confirmed_on, n.enrolment, n.custody, n.profile, n.enrolled_on, n.released_on,
                    n.release_earliest, n.release_latest, n.release_checked_on, n.available_from, n.born_on, n.municipality, n.area, n.latitude,
                    n.longitude, n.schooling, n.studying, n.skills, n.licence_categories, n.licence_expires_on, n.licence_paid_activity,
                    n.licence_courses, n.night_refused, n.monitored, n.certificate_presentable, n.documents, n.commute_max_minutes,
                    n.contracts_accepted, n.disability, n.accommodations_indispensable, n.accommodations_desired, n.vulnerabilities, n.benefits)
                       is distinct from
                   (o.pay_needed_cents, o.contact_failures, o.confirmed_on, o.enrolment, o.custody, o.profile, o.enrolled_on, o.released_on,
                    o.release_earliest, o.release_latest, o.release_checked_on, o.available_from, o.born_on, o.municipality, o.area, o.latitude,
                    o.longitude, o.schooling, o.studying, o.skills, o.licence_categories, o.licence_expires_on, o.licence_paid_activity,
                    o.licence_courses, o.night_refused, o.monitored, o.certificate_presentable, o.documents, o.commute_max_minutes,
                    o.contracts_accepted, o.disability, o.accommodations_indispensable, o.accommodations_desired, o.vulnerabilities, o.benefits)
                   as is_own
            from new_rows n join old_rows o using (candidate_id) where n.version <> o.version offset 0) c
    $query$ into own, rest;
    perform capture.note(6::smallint, own);
    perform capture.note(2::smallint, rest);
    return null;
end
$$;
comment on function capture.note_people() is
    'Logs candidates whose version moved: 6 where their own row changed and nothing capture.kept_attributes() follow from, else 2. Security definer for the reason of capture.note_rows().';
create or replace trigger candidate_updated after update on office.candidate
    referencing old table as old_rows new table as new_rows for each statement execute function capture.note_people();

revoke execute on function capture.kept_attributes(), capture.note_people() from public;
grant execute on function capture.kept_attributes() to encaminhad;
