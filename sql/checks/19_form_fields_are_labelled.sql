-- Every field of the employers' form has a label and a help text, which messages and form tools show.
select a.attname
from pg_attribute a
where a.attrelid = 'formulario.vaga'::regclass and a.attnum > 0 and not a.attisdropped
  and coalesce(col_description(a.attrelid, a.attnum), '') not like '% — %';
