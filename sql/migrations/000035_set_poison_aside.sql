-- 000035_set_poison_aside.sql
-- Purpose: a vacancy or candidate that ends the daemon's process is found and set aside.   Locks: access exclusive on capture.cursor, briefly.
set local lock_timeout = '10s';

alter table capture.cursor add column starts int not null default 0;
comment on column capture.cursor.starts is 'How many processes have taken the lease since one last got through its first round: those before the present one died over it.';

create table capture.trial (
    kind       smallint not null,
    id         bigint not null,
    id2        bigint not null default 0,
    is_running boolean not null,
    crashes    int not null default 0,
    constraint trial_pkey primary key (kind, id, id2),
    constraint trial_kind_known check (kind in (1, 2, 4)),
    constraint trial_crashes_counted check (crashes >= 0)
);
comment on table capture.trial is
    'Vacancies (1), candidates (2) and pairs (4: vacancy, candidate) that are being judged by a daemon whose predecessors died, noted before the judging. Empty in quiet times.';
comment on column capture.trial.crashes is 'How many processes died while the entry was being judged.';
alter table capture.trial enable row level security;
alter table capture.trial force row level security;
create policy owner_all on capture.trial to encaminha_owner using (true) with check (true);
create policy daemon_reads on capture.trial for select to encaminhad using (true);
create policy auditor_reads on capture.trial for select to encaminha_auditor using (true);
grant select on capture.trial to encaminhad, encaminha_auditor;

-- The fence of everything below: a daemon that lost the lease decides nothing.
create function capture.require_lease(present_owner text, present_epoch bigint) returns void
language plpgsql security definer set search_path = pg_catalog, capture, pg_temp
as $$
begin
    perform 1 from capture.cursor where name = 'placement' and owner = present_owner and epoch = present_epoch for update;
    if not found then
        raise exception 'another instance has taken the lease' using errcode = '55006', hint = 'Load everything again before writing.';
    end if;
end
$$;
comment on function capture.require_lease(text, bigint) is 'Raises 55006 unless the lease is the caller''s. Security definer as capture.take_lease().';

create function capture.begin_process(present_owner text, present_epoch bigint) returns int
language plpgsql security definer set search_path = pg_catalog, capture, pg_temp
as $$
declare
    present int;
begin
    perform capture.require_lease(present_owner, present_epoch);
    -- What was being judged when the last process died is counted against it.
    update capture.trial set crashes = crashes + 1, is_running = false where is_running;
    update capture.cursor set starts = starts + 1 where name = 'placement' returning starts into present;
    return present;
end
$$;
comment on function capture.begin_process(text, bigint) is
    'Called once by a process that has taken the lease, before it loads: returns the how-manieth it is since one got through. Security definer as capture.take_lease().';

create function capture.begin_trial(present_owner text, present_epoch bigint, kinds smallint, ids bigint[], second_id bigint) returns void
language plpgsql security definer set search_path = pg_catalog, capture, pg_temp
as $$
begin
    perform capture.require_lease(present_owner, present_epoch);
    -- What ran before is over, and went well.
    delete from capture.trial where is_running and crashes = 0;
    update capture.trial set is_running = false where is_running;
    insert into capture.trial as t (kind, id, id2, is_running)
    select kinds, i, second_id, true from unnest(ids) as i
    on conflict on constraint trial_pkey do update set is_running = true;
end
$$;
comment on function capture.begin_trial(text, bigint, smallint, bigint[], bigint) is
    'Notes what is about to be judged; what was noted before went well. Security definer as capture.take_lease().';

create function capture.end_process_trials(present_owner text, present_epoch bigint) returns void
language plpgsql security definer set search_path = pg_catalog, capture, pg_temp
as $$
begin
    perform capture.require_lease(present_owner, present_epoch);
    delete from capture.trial;
    update capture.cursor set starts = 0 where name = 'placement';
end
$$;
comment on function capture.end_process_trials(text, bigint) is
    'A process got through its first round: nothing is suspected any more. Security definer as capture.take_lease().';

create function capture.set_aside(present_owner text, present_epoch bigint, kinds smallint, key bigint, why text) returns void
language plpgsql security definer set search_path = pg_catalog, capture, pg_temp
as $$
begin
    perform capture.require_lease(present_owner, present_epoch);
    insert into capture.failure as f (kind, id, id2, reason) values (kinds, key, 0, why)
    on conflict on constraint failure_pkey do update set reason = excluded.reason, attempts = f.attempts + 1, last_at = clock_timestamp();
    delete from capture.trial t
    where (t.kind = kinds and t.id = key) or (t.kind = 4 and case kinds when 1 then t.id = key else t.id2 = key end);
    -- Other instances have the row in memory.
    perform capture.note(kinds, array[key]);
end
$$;
comment on function capture.set_aside(text, bigint, smallint, bigint, text) is
    'Sets a vacancy (1) or candidate (2) aside: for matching it is as if it were not there, until it is redriven. Security definer as capture.take_lease().';

create function capture.redrive_key(kinds smallint, key bigint) returns table (kind smallint, id bigint, id2 bigint)
language plpgsql security definer set search_path = pg_catalog, capture, pg_temp
as $$
#variable_conflict use_column
begin
    return query delete from capture.failure f where f.kind = kinds and f.kind in (1, 2) and f.id = key returning f.kind, f.id, f.id2;
    if found then perform capture.note(kinds, array[key]); end if;
end
$$;
comment on function capture.redrive_key(smallint, bigint) is
    'Takes a vacancy (1) or candidate (2) that was set aside up again. Returns it, or nothing. Security definer and granted to nobody, as capture.redrive().';

create or replace function capture.release_lease(present_owner text, present_epoch bigint) returns void
language plpgsql security definer set search_path = pg_catalog, capture, pg_temp
as $$
begin
    -- In order: nobody died over it.
    update capture.cursor set lease_until = '-infinity', starts = greatest(starts - 1, 0)
    where name = 'placement' and owner = present_owner and epoch = present_epoch;
    if not found then return; end if;
    update capture.trial set is_running = false where is_running;
    perform pg_notify('encaminha', '');
end
$$;

create or replace function capture.redrive(vacancy bigint default null, candidate bigint default null)
returns table (kind smallint, id bigint, id2 bigint)
language plpgsql security definer set search_path = pg_catalog, capture, pg_temp
as $$
#variable_conflict use_column
begin
    if (redrive.vacancy is null) <> (redrive.candidate is null) then
        raise exception 'a pair is a vacancy and a candidate' using errcode = '22004', hint = 'Give both, or neither for all.';
    end if;
    return query
        with chosen as materialized (
            select f.kind, f.id, f.id2 from capture.failure f
            where redrive.vacancy is null or (f.kind = 4 and f.id = redrive.vacancy and f.id2 = redrive.candidate)
        ), taken_up as (
            delete from capture.failure f using chosen c where f.kind = c.kind and f.id = c.id and f.id2 = c.id2 and f.kind in (1, 2)
        ), noted as (
            -- The person's key has the pair judged again, with every other pair of that person: far fewer than those of the vacancy.
            insert into capture.change_log (kind, id)
            select distinct case c.kind when 4 then 2::smallint else c.kind end, case c.kind when 4 then c.id2 else c.id end
            from chosen c
        )
        select c.kind, c.id, c.id2 from chosen c order by c.kind, c.id, c.id2;
    if found then perform pg_notify('encaminha', ''); end if;
end
$$;
comment on function capture.redrive(bigint, bigint) is
    'Has the daemon judge again what stands in capture.failure: one pair, or all of it. Returns what it asked for. Entries of pairs stay until the daemon removes or keeps them; vacancies and candidates that were set aside are taken up again. Security definer, so that an office may let somebody redrive (grant execute) who holds no right on the log; granted to nobody but the owner.';

revoke all on function
    capture.require_lease(text, bigint), capture.begin_process(text, bigint), capture.begin_trial(text, bigint, smallint, bigint[], bigint),
    capture.end_process_trials(text, bigint), capture.set_aside(text, bigint, smallint, bigint, text),
    capture.redrive_key(smallint, bigint) from public;
grant execute on function
    capture.begin_process(text, bigint), capture.begin_trial(text, bigint, smallint, bigint[], bigint),
    capture.end_process_trials(text, bigint), capture.set_aside(text, bigint, smallint, bigint, text)
    to encaminhad;
