-- Retira uma vaga; o registro fica guardado e pode ser reaberto:  psql … -f sql/forms/retirar_vaga.sql
\set QUIET on
\set SHOW_CONTEXT never
\pset footer off
\ir minhas_vagas.sql
\prompt 'Código da vaga a retirar: ' vaga
update formulario.vaga set situacao = 'retirada' where vaga_id = nullif(regexp_replace(:'vaga', '\D', '', 'g'), '')::bigint and situacao <> 'retirada'
returning cargo as retirada, vaga_id as "código";
