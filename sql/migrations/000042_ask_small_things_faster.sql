-- 000042_ask_small_things_faster.sql
-- Purpose: small functions that are asked all the time become part of the statement that asks.   Locks: none on existing tables.
--
-- A function with a setting of its own is planned anew in every statement that calls it. These name everything in full and are bound when
-- they are made, so no search path can lead them elsewhere.
set local lock_timeout = '10s';

create or replace function capture.changes_since(since pg_snapshot)
returns table (kind smallint, id bigint, id2 bigint)
language sql stable parallel safe
begin atomic
    select distinct seen.kind, seen.id, seen.id2
    from (
        select l.kind, l.id, l.id2 from capture.change_log l where l.xid >= pg_snapshot_xmax(since)
        union all
        select l.kind, l.id, l.id2 from capture.change_log l
        where l.xid = any (array(select x from pg_snapshot_xip(since) as x))
    ) as seen;
end;

create or replace function attribute.today(time_zone text) returns date
language sql stable parallel safe
begin atomic
    select (now() at time zone time_zone)::date;
end;

create or replace function office.actor() returns name
language sql stable parallel safe
begin atomic
    select case current_setting('role') when 'none' then session_user else current_setting('role')::name end;
end;
