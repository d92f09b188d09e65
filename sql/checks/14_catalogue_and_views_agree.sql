-- Rules cannot read forbidden attributes: the views have exactly the columns the catalogue allows, with the types it names.
with expected as (
    select c.side, c.name,
           case c.type
               when 'bool' then 'boolean' when 'int' then 'bigint' when 'double' then 'double precision' when 'string' then 'text'
               when 'date' then 'date' when 'list(string)' then 'text[]' when 'list(int)' then 'bigint[]' when 'list(date)' then 'date[]'
               when 'week' then 'integer[]' end as type
    from attribute.catalogue c
    where c.class <> 'forbidden'
), present as (
    select c.relname::text as side, a.attname::text as name, format_type(a.atttypid, a.atttypmod) as type
    from pg_attribute a
    join pg_class c on c.oid = a.attrelid
    where c.relnamespace = 'attribute'::regnamespace and c.relname in ('candidate', 'vacancy') and a.attnum > 0 and not a.attisdropped
      and a.attname not in ('candidate_id', 'vacancy_id', 'unit_id', 'market_id', 'version')
)
select coalesce(e.side, p.side) as side, coalesce(e.name, p.name) as name, e.type as expected, p.type as present
from expected e
full join present p on p.side = e.side and p.name = e.name
where e.type is distinct from p.type;
