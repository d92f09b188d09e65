-- The cluster's roles. Safe to run again: what exists stays as it is. Run by an administrator, once per cluster, before the migrations.
-- People get roles of their own and become members of a group; no table is ever granted to a person.
do $$
declare
    wanted constant text[] := array[
        'encaminha_owner', 'encaminha_staff', 'encaminha_employer', 'encaminha_auditor'];
    name text;
begin
    foreach name in array wanted loop
        if not exists (select from pg_catalog.pg_roles where rolname = name) then
            execute format('create role %I nologin noinherit', name);
        end if;
    end loop;
    -- Groups pass their rights on; the owner only owns.
    alter role encaminha_staff inherit;
    alter role encaminha_employer inherit;
    alter role encaminha_auditor inherit;
    if not exists (select from pg_catalog.pg_roles where rolname = 'encaminha_migrator') then
        create role encaminha_migrator login noinherit;
    end if;
    if not exists (select from pg_catalog.pg_roles where rolname = 'encaminhad') then
        create role encaminhad login noinherit connection limit 20;
    end if;
    grant encaminha_owner to encaminha_migrator;
end
$$;

comment on role encaminha_owner is 'Owns every object of Encaminha. Nobody logs in with it.';
comment on role encaminha_migrator is 'Applies migrations as encaminha_owner.';
comment on role encaminhad is 'The daemon. Reads attributes, writes proposals through placement.write_batch, reads no identity.';
comment on role encaminha_staff is 'Group of the employability staff.';
comment on role encaminha_employer is 'Group of the employers'' logins.';
comment on role encaminha_auditor is 'Group that may read everything but identity.';
