-- 000043_tell_whose_own_row_changed.sql
-- Purpose: of people of whom little changed, little has to be read: the log can say so.
-- Locks: access exclusive on capture.change_log while it is looked through. Who writes people holds theirs before they wait for the log:
-- nothing of office.candidate may be locked here, and the trigger that writes such entries has a file of its own.
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

revoke execute on function capture.kept_attributes() from public;
grant execute on function capture.kept_attributes() to encaminhad;
