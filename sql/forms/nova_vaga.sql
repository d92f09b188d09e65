-- Uma vaga nova, campo a campo:  psql … -f sql/forms/nova_vaga.sql
-- Deixe vazio o que não se aplica. O que vier errado é guardado e corrigido em seguida: nada se digita duas vezes.
\set QUIET on
\set SHOW_CONTEXT never
\set VERBOSITY default
\pset footer off
\echo 'Vaga nova. Deixe vazio o que não se aplica.'
\prompt 'Cargo (ex.: Auxiliar de padaria): ' cargo
\prompt 'Ocupação (nome ou código da CBO): ' ocupacao
\prompt 'Lugares [1]: ' lugares
\prompt 'Contrato [clt]: ' contrato
\prompt 'Salário por mês (ex.: 1850,00): ' salario
\prompt 'Horário (ex.: seg a sex 08:00-17:00 (intervalo 12:00-13:00); sáb 08:00-12:00): ' horario
\prompt 'Horas por semana (se o horário ficou vazio): ' carga_horaria
\prompt 'Município (ex.: Vitória/ES): ' municipio
\prompt 'Bairro: ' bairro
\prompt 'Escolaridade mínima: ' escolaridade
\prompt 'Habilidades essenciais (separe por ;): ' habilidades
\prompt 'Vale-transporte (sim/não): ' vale_transporte
\prompt 'Válida até (dd/mm/aaaa) [30 dias]: ' valida_ate
\prompt 'Descrição: ' descricao
select coalesce(max(rascunho_id)::text, '') as rascunho, coalesce(bool_or(resultado = 'recebida'), false) as aceita,
       coalesce(string_agg(coalesce(formulario.rotulo(coluna) || ' [' || coluna || ']: ', '') || motivo || coalesce(E'\n      ' || dica, ''), E'\n  - '), '') as dito
from formulario.enviar(jsonb_build_object(
    'cargo', :'cargo', 'ocupacao', :'ocupacao', 'lugares', :'lugares', 'contrato', :'contrato', 'salario', :'salario', 'horario', :'horario',
    'carga_horaria', :'carga_horaria', 'municipio', :'municipio', 'bairro', :'bairro', 'escolaridade', :'escolaridade',
    'habilidades', :'habilidades', 'vale_transporte', :'vale_transporte', 'valida_ate', :'valida_ate', 'descricao', :'descricao'))
\gset
\ir corrigir_vaga.sql
