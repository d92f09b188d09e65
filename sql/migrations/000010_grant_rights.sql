-- 000010_grant_rights.sql
-- Purpose: row-level security, forced, on every table with people or employers in it, and who may do what.   Locks: access exclusive, briefly.
do $$
declare
    item record;
begin
    -- The owner passes, for security definer functions and views run as it; everybody else needs a policy.
    for item in
        select n.nspname, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p') and n.nspname in ('office', 'identity', 'placement', 'capture', 'rules')
    loop
        execute format('alter table %I.%I enable row level security', item.nspname, item.relname);
        execute format('alter table %I.%I force row level security', item.nspname, item.relname);
        execute format('create policy owner_all on %I.%I to encaminha_owner using (true) with check (true)', item.nspname, item.relname);
    end loop;

    -- The daemon reads its own side.
    foreach item.relname in array array[
        'placement.proposal', 'placement.near_miss', 'placement.lint_finding', 'placement.question', 'capture.change_log',
        'capture.cursor', 'capture.failure', 'rules.rule_set', 'rules.activation', 'office.unit', 'office.market']
    loop
        execute format('grant select on %s to encaminhad', item.relname);
        execute format('create policy daemon_reads on %s for select to encaminhad using (true)', item.relname);
    end loop;

    -- Auditors read everything but identity.
    for item in
        select n.nspname, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p') and n.nspname in ('office', 'placement', 'capture', 'rules')
    loop
        execute format('grant select on %I.%I to encaminha_auditor', item.nspname, item.relname);
        execute format('create policy auditor_reads on %I.%I for select to encaminha_auditor using (true)', item.nspname, item.relname);
    end loop;

    -- Staff read what is theirs; they write through painel.
    foreach item.relname in array array['office.vacancy', 'office.candidate', 'office.employer', 'office.unit', 'placement.proposal', 'identity.person']
    loop
        execute format('grant select on %s to encaminha_staff', item.relname);
        execute format(
            'create policy staff_reads_unit on %s for select to encaminha_staff using (unit_id = any ((select office.my_units())::int[]))',
            item.relname);
    end loop;
end
$$;
grant select on attribute.candidate, attribute.vacancy to encaminhad, encaminha_auditor;
grant execute on function
    office.actor(), office.my_units(), office.my_employer() to encaminha_staff, encaminha_employer, encaminhad, encaminha_auditor;
grant execute on function attribute.week_edges(int4multirange), attribute.today(text) to encaminhad, encaminha_staff, encaminha_auditor;
grant execute on function
    capture.changes_since(pg_snapshot), capture.take_lease(text, interval), capture.renew_lease(text, bigint, interval),
    capture.release_lease(text, bigint), capture.prune(),
    placement.write_batch(text, bigint, pg_snapshot, jsonb, text, bigint, jsonb)
    to encaminhad;
