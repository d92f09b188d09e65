-- As vagas do empregador e o que falta em cada uma:  psql … -f sql/forms/minhas_vagas.sql
\set QUIET on
\pset footer off
\pset null ''
select vaga_id as "código", cargo, andamento, lugares_preenchidos || ' de ' || lugares as lugares, salario as "salário", horario as "horário",
       to_char(valida_ate, 'DD/MM/YYYY') as "válida até"
from formulario.minhas_vagas
order by andamento = 'com pendência' desc, valida_ate, vaga_id;
select vaga_id as "código", cargo, unnest(pendencias) as "a corrigir" from formulario.minhas_vagas where pendencias is not null order by vaga_id;
select rascunho_id as "rascunho", to_char(guardado_em at time zone 'America/Sao_Paulo', 'DD/MM/YYYY HH24:MI') as "guardado em",
       jsonb_array_length(problemas) as problemas
from formulario.rascunho where vaga_id is null order by guardado_em;
