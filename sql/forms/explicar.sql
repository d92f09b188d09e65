-- Por que esta pessoa, ou por que não:  psql … -f sql/forms/explicar.sql
\set QUIET on
\set SHOW_CONTEXT never
\pset tuples_only on
\pset format unaligned
\prompt 'Vaga nº: ' vaga
\prompt 'Pessoa nº: ' pessoa
select case when exists (select from painel.proposta p where p.vaga = x.vaga and p.pessoa = x.pessoa and p.situacao in ('aguarda decisão', 'aprovada', 'recusada'))
            then painel.explicar(x.vaga, x.pessoa) else painel.por_que_nao(x.vaga, x.pessoa) end
from (select nullif(regexp_replace(:'vaga', '\D', '', 'g'), '')::bigint as vaga, nullif(regexp_replace(:'pessoa', '\D', '', 'g'), '')::bigint as pessoa) as x;
