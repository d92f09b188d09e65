-- Aprova, recusa ou desfaz uma proposta:  psql … -f sql/forms/decidir.sql
\set QUIET on
\set SHOW_CONTEXT never
\pset footer off
\pset tuples_only on
\pset format unaligned
\prompt 'Proposta nº: ' proposta
select painel.explicar(p.vaga, p.pessoa) from painel.proposta p where p.proposta_id = nullif(regexp_replace(:'proposta', '\D', '', 'g'), '')::bigint;
\prompt 'Aprovar, recusar ou desfazer (a/r/d, vazio para sair): ' decisao
select lower(left(:'decisao', 1)) = 'a' as aprovar, lower(left(:'decisao', 1)) = 'r' as recusar, lower(left(:'decisao', 1)) = 'd' as desfazer \gset
\if :aprovar
    \prompt 'Nota: ' nota
    select painel.aprovar(nullif(regexp_replace(:'proposta', '\D', '', 'g'), '')::bigint, :'nota');
\elif :recusar
    select code || '  ' || label_pt from reference.code where list = 'decline_reason' and active order by position;
    \prompt 'Motivo (código): ' motivo
    \prompt 'Nota: ' nota
    select painel.recusar(nullif(regexp_replace(:'proposta', '\D', '', 'g'), '')::bigint, :'motivo', :'nota');
\elif :desfazer
    \prompt 'Nota: ' nota
    select painel.desfazer(nullif(regexp_replace(:'proposta', '\D', '', 'g'), '')::bigint, :'nota');
\else
    \echo 'Nada foi decidido.'
\endif
