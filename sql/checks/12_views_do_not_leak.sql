-- Privacy: every view an employer or a member of staff can read is a security barrier or runs with the reader's own rights.
select c.oid::regclass
from pg_class c
join pg_namespace n on n.oid = c.relnamespace
where c.relkind = 'v'
  and n.nspname in ('reference', 'office', 'identity', 'placement', 'rules', 'capture', 'attribute', 'formulario', 'painel')
  and (has_table_privilege('encaminha_employer', c.oid, 'select') or has_table_privilege('encaminha_staff', c.oid, 'select'))
  and not coalesce(c.reloptions && array['security_barrier=true', 'security_invoker=true'], false);
