-- 000032_keep_standbys_warm.sql
-- Purpose: an instance that stands by follows the changes, and hears at once when the lease is given up.   Locks: access exclusive on capture.cursor, briefly.
set local lock_timeout = '10s';

alter table capture.cursor
    add column pruned_before xid8 not null default '0',
    add column prune_next xid8;
comment on column capture.cursor.pruned_before is 'Changes of earlier transactions are gone from the log: whoever has not read them loads everything. Of no meaning where it lies in the future, after a restore into another cluster.';
comment on column capture.cursor.prune_next is 'What the next pruning may remove: what the cursor had passed at the last one.';

create or replace function capture.prune() returns bigint
language plpgsql security definer set search_path = pg_catalog, capture, pg_temp
as $$
declare
    horizon xid8;
    due xid8;
    removed bigint := 0;
begin
    select pg_snapshot_xmin(snapshot), prune_next into horizon, due from capture.cursor where name = 'placement' for update;
    if horizon is null then return 0; end if;
    -- After a restore into another cluster the numbers begin anew, and may be lower.
    due := least(due, horizon);
    if due is not null then
        delete from capture.change_log where xid < due;
        get diagnostics removed = row_count;
    end if;
    -- A cursor that stands still is not written again.
    update capture.cursor
    set pruned_before = case
            when removed = 0 then pruned_before
            when pruned_before > pg_snapshot_xmax(pg_current_snapshot()) then due
            else greatest(pruned_before, due) end,
        prune_next = horizon
    where name = 'placement' and (removed > 0 or prune_next is distinct from horizon);
    return removed;
end
$$;
comment on function capture.prune() is
    'Removes the changes that the cursor had passed at the last call already, so that an instance that stands by, or is connecting again, has at least the time between two calls to read them. Returns how many. Security definer, because the daemon holds no right on the log but to read.';

create or replace function capture.release_lease(present_owner text, present_epoch bigint) returns void
language plpgsql security definer set search_path = pg_catalog, capture, pg_temp
as $$
begin
    update capture.cursor set lease_until = '-infinity' where name = 'placement' and owner = present_owner and epoch = present_epoch;
    if found then perform pg_notify('encaminha', ''); end if;
end
$$;
comment on function capture.release_lease(text, bigint) is
    'Gives the lease up and rings the doorbell, so that another instance takes over at once. Security definer as capture.take_lease().';
