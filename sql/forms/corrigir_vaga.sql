-- Corrige, um campo de cada vez, o que nova_vaga.sql guardou. Sozinho:  psql … -v rascunho=CÓDIGO -f sql/forms/corrigir_vaga.sql
\set SHOW_CONTEXT never
\pset footer off
\if :{?aceita}
\else
    \set aceita false
    select coalesce(string_agg(coalesce(formulario.rotulo(p ->> 'coluna') || ' [' || (p ->> 'coluna') || ']: ', '') || (p ->> 'motivo')
               || coalesce(E'\n      ' || (p ->> 'dica'), ''), E'\n  - '), 'O rascunho não existe ou já virou vaga.') as dito
    from formulario.rascunho r cross join lateral jsonb_array_elements(r.problemas) p
    where r.rascunho_id = :rascunho
    \gset
\endif
\echo '  -' :dito
\if :aceita
    \unset aceita
\else
    \echo 'Guardado como rascunho' :rascunho '. Corrija um campo, ou deixe vazio para parar.'
    \prompt 'Campo (o nome entre colchetes): ' campo
    select :'campo' = '' as parar \gset
    \if :parar
        \echo 'Fica guardado. Para continuar depois: psql … -v rascunho=':rascunho '-f sql/forms/corrigir_vaga.sql'
        \unset aceita
    \else
        \prompt 'Valor: ' valor
        select coalesce(bool_or(resultado = 'recebida'), false) as aceita,
               coalesce(string_agg(coalesce(formulario.rotulo(coluna) || ' [' || coluna || ']: ', '') || motivo || coalesce(E'\n      ' || dica, ''), E'\n  - '), '') as dito
        from formulario.corrigir(:rascunho, jsonb_build_object(:'campo', nullif(:'valor', '')))
        \gset
        \ir corrigir_vaga.sql
    \endif
\endif
