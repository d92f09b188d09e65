-- Privacy: row-level security is on and forced on every table with people or employers in it, and each has at least one policy.
select c.oid::regclass
from pg_class c
join pg_namespace n on n.oid = c.relnamespace
where c.relkind in ('r', 'p')
  and n.nspname in ('office', 'identity', 'placement', 'rules', 'capture', 'formulario')
  and (not c.relrowsecurity or not c.relforcerowsecurity or not exists (select from pg_policy p where p.polrelid = c.oid));
