-- 000006_create_capture.sql
-- Purpose: the change log, the daemon's cursor and its failures.   Locks: none on existing tables.
create table capture.change_log (
    xid  xid8 not null default pg_current_xact_id(),
    kind smallint not null,
    id   bigint not null,
    id2  bigint,
    constraint change_log_kind_known check (kind between 1 and 5),
    constraint change_log_second_id_of_decision check ((kind = 4) = (id2 is not null))
);
comment on table capture.change_log is
    'Dirty keys: 1 vacancy, 2 candidate, 3 control (everything must be loaded again), 4 decision (vacancy, candidate), 5 question. Insert-only; the rows are read as they are now, so a key says only where to look.';
comment on column capture.change_log.xid is 'The writing top-level transaction. A cursor compares it with a snapshot; sequences lose rows that commit out of order.';
create index change_log_xid_idx on capture.change_log (xid);

create table capture.cursor (
    name              text not null,
    snapshot          pg_snapshot,
    placed_on         jsonb not null default '{}',
    rule_set_hash     text,
    system_identifier bigint,
    owner             text,
    epoch             bigint not null default 0,
    lease_until       timestamptz not null default '-infinity',
    updated_at        timestamptz not null default now(),
    constraint cursor_pkey primary key (name)
) with (fillfactor = 10);
comment on table capture.cursor is 'How far the changes are reflected in the proposals, and who may write.';
comment on column capture.cursor.snapshot is 'Every transaction visible in this snapshot is reflected in placement.*.';
comment on column capture.cursor.placed_on is 'The day each unit''s proposals were computed for: {"unit_id": "yyyy-mm-dd"}.';
comment on column capture.cursor.epoch is 'Grows with every new owner; a write with an old epoch is refused.';
insert into capture.cursor (name) values ('placement');

create table capture.failure (
    kind       smallint not null,
    id         bigint not null,
    id2        bigint not null default 0,
    reason     text not null,
    attempts   int not null default 1,
    first_at   timestamptz not null default now(),
    last_at    timestamptz not null default now(),
    constraint failure_pkey primary key (kind, id, id2)
);
comment on table capture.failure is 'Pairs (kind 4: vacancy, candidate) or keys that could not be evaluated, with the reason. Everything else goes on.';

create function capture.changes_since(since pg_snapshot)
returns table (kind smallint, id bigint, id2 bigint)
language sql stable parallel safe set search_path = ''
as $$
    select distinct kind, id, id2 from (
        select kind, id, id2 from capture.change_log where xid >= pg_snapshot_xmax(since)
        union all
        select kind, id, id2 from capture.change_log
        where xid = any (array(select x from pg_snapshot_xip(since) as x))
    ) as seen
$$;
comment on function capture.changes_since(pg_snapshot) is
    'Every change that the given snapshot did not see and the present one does: rows written from its xmax on, and by what was then in progress. Complete whatever the order of commits, and never waits. Source: PgQ''s batch algebra.';

create function capture.note(kinds smallint, ids bigint[]) returns void
language plpgsql security definer set search_path = pg_catalog, capture, pg_temp
as $$
begin
    if coalesce(array_length(ids, 1), 0) = 0 then return; end if;
    insert into capture.change_log (kind, id) select kinds, unnest(ids);
    perform pg_notify('encaminha', '');
end
$$;
comment on function capture.note(smallint, bigint[]) is
    'Appends dirty keys and rings the doorbell, once per transaction however often it is called. Security definer, because writers hold no right on the log.';

create function capture.prune() returns bigint
language plpgsql security definer set search_path = pg_catalog, capture, pg_temp
as $$
declare
    horizon xid8;
    removed bigint;
begin
    select pg_snapshot_xmin(snapshot) into horizon from capture.cursor where name = 'placement';
    if horizon is null then return 0; end if;
    delete from capture.change_log where xid < horizon;
    get diagnostics removed = row_count;
    return removed;
end
$$;
comment on function capture.prune() is
    'Removes the changes every cursor has passed. Returns how many. Security definer, because the daemon holds no right on the log but to read.';
