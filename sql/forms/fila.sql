-- A fila de propostas da unidade:  psql … -f sql/forms/fila.sql
\set QUIET on
\pset footer off
\pset null ''
select proposta_id as "nº", nome, cargo, empregador, replace(aderencia::text, '.', ',') as "aderência", cobertura || '%' as cobertura,
       replace(prioridade::text, '.', ',') as prioridade, certeza,
       razoes[1] as "por quê", coalesce(perguntas[1], avisos[1]) as "pergunta ou aviso"
from painel.proposta
where situacao = 'aguarda decisão'
order by ordem desc, proposta_id
limit 50;
select vaga, cargo, regra, achado, providencia as "o que fazer" from painel.verificacao where gravidade = 'impede' and dispensada_em is null order by vaga, regra;
