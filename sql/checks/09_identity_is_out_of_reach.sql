-- Privacy: the daemon, employers and auditors can read nothing of identity; employers nothing of the tables behind the forms.
select r.name as role, c.oid::regclass as relation
from (values ('encaminhad'), ('encaminha_employer'), ('encaminha_auditor')) as r (name)
join pg_namespace n on n.nspname = 'identity' or (r.name = 'encaminha_employer' and n.nspname in ('office', 'placement', 'capture', 'rules', 'attribute'))
join pg_class c on c.relnamespace = n.oid and c.relkind in ('r', 'p', 'v', 'm')
where has_table_privilege(r.name, c.oid, 'select, insert, update, delete, truncate')
   or has_any_column_privilege(r.name, c.oid, 'select, insert, update')
union all
select r.name, null
from (values ('encaminhad'), ('encaminha_employer'), ('encaminha_auditor')) as r (name)
where has_schema_privilege(r.name, 'identity', 'usage');
