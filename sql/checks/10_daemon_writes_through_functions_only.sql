-- A human decision is never overwritten: the daemon holds no right to write any table, owns nothing, and is a member of no role that may.
select c.oid::regclass as relation
from pg_class c
join pg_namespace n on n.oid = c.relnamespace
where c.relkind in ('r', 'p', 'v')
  and n.nspname in ('reference', 'office', 'identity', 'placement', 'rules', 'capture', 'attribute', 'formulario', 'painel')
  and (has_table_privilege('encaminhad', c.oid, 'insert, update, delete, truncate')
    or has_any_column_privilege('encaminhad', c.oid, 'insert, update')
    or c.relowner = 'encaminhad'::regrole)
union all
select 'pg_auth_members'::regclass from pg_auth_members m where m.member = 'encaminhad'::regrole;
