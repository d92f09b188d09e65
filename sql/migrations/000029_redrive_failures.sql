-- 000029_redrive_failures.sql
-- Purpose: what was set aside can be tried again.   Locks: none on existing tables.

create function capture.redrive(vacancy bigint default null, candidate bigint default null)
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
    'Has the daemon judge again what stands in capture.failure: one pair, or all of it. Returns what it asked for. Changes neither the entries, which the daemon removes or keeps, nor anything else. Security definer, so that an office may let somebody redrive (grant execute) who holds no right on the log; granted to nobody but the owner.';
