-- Privacy: every security definer function pins its search path, with pg_temp last or no path at all, and none may be called by PUBLIC.
select p.oid::regprocedure as function
from pg_proc p
join pg_namespace n on n.oid = p.pronamespace
where n.nspname in ('reference', 'office', 'identity', 'placement', 'rules', 'capture', 'attribute', 'formulario', 'painel')
  and (
    (p.prosecdef and not exists (
        select from unnest(p.proconfig) as setting
        where setting = 'search_path=""' or setting like 'search_path=pg_catalog, % pg_temp' or setting = 'search_path=pg_catalog, pg_temp'))
    or exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a where a.grantee = 0));
