-- 000024_explain_proposals.sql
-- Purpose: explanations as people read them: why a person was proposed, and why not.   Locks: none.

create function painel.mil(pontos bigint) returns text
language sql immutable parallel safe strict set search_path = ''
as $$ select pontos / 1000 || ',' || pontos % 1000 / 100 $$;
comment on function painel.mil(bigint) is '“12,5” from milli-points, cut and not rounded, as the explanation in the command line does.';

create function painel.linha_de_pontos(parte jsonb) returns text
language sql immutable parallel safe strict set search_path = ''
as $$
    select '  ' || (parte ->> 'code') || '  ' || shown.value || repeat(' ', greatest(1, 15 - length(shown.value))) || (parte ->> 'statement')
    from (select case when jsonb_typeof(parte -> 'value') = 'null' then 'sem informação'
                      else painel.mil((parte ->> 'points')::bigint) || ' / ' || (parte ->> 'weight') end as value) as shown
$$;
comment on function painel.linha_de_pontos(jsonb) is 'One line of a score or priority: code, points of weight, statement.';

create function painel.texto_da_explicacao(explicacao jsonb, nome_da_vaga text, nome_da_pessoa text) returns text
language sql immutable parallel safe set search_path = ''
as $$
    with gate as (
        select g, place from jsonb_array_elements(explicacao -> 'gates') with ordinality as x (g, place)
    ), verdict as (
        select coalesce(
            (select 'a regra ' || (g ->> 'code') || ' não pôde ser avaliada' from gate where g ->> 'result' = 'error' order by place limit 1),
            (select case when count(*) = 1 then 'um requisito não atendido' else 'mais de um requisito não atendido' end
             from gate where g ->> 'result' = 'no' having count(*) > 0),
            (select 'falta saber: há requisito sem resposta' from gate where g ->> 'result' = 'unknown' limit 1),
            'todos os requisitos atendidos') as said
    ), line as (
        select 1 as part, 0::bigint as place, 0 as sub, 'Vaga ' || nome_da_vaga || ' × pessoa ' || nome_da_pessoa as said
        union all
        select 2, 0, 0, 'Aderência ' || painel.mil((explicacao ->> 'score')::bigint)
            || case when (explicacao ->> 'provisional')::boolean then ' (provisória)' else '' end
            || ' · cobertura ' || (explicacao ->> 'coverage')::int / 10 || '% · prioridade ' || painel.mil((explicacao ->> 'priority')::bigint)
            || ' · ' || verdict.said
        from verdict
        union all select 3, 0, 0, 'Requisitos'
        union all
        select 4, gate.place, detail.sub, detail.said
        from gate
        cross join lateral (values
            (1, '  ' || case g ->> 'result' when 'yes' then '✓' when 'no' then '✗' when 'unknown' then '?' else '!' end
                || ' ' || (g ->> 'code') || '  ' || (g ->> 'statement')),
            (2, '        ' || (g ->> 'reason')),
            (3, case when g ->> 'failure' = 'definitive' then '        (definitivo para esta vaga)' end),
            (4, '        → ' || (g ->> 'remedy')),
            (5, case when g ->> 'result' = 'no' and g ->> 'basis' <> '' then '        [' || (g ->> 'basis') || ']' end)) as detail (sub, said)
        where detail.said is not null
        union all select 5, 0, 0, 'Aderência'
        union all
        select 6, place, 0, painel.linha_de_pontos(p) from jsonb_array_elements(explicacao -> 'scores') with ordinality as x (p, place)
        union all select 7, 0, 0, 'Prioridade (não muda a aderência)'
        union all
        select 8, place, 0, painel.linha_de_pontos(p) from jsonb_array_elements(explicacao -> 'priorities') with ordinality as x (p, place)
        union all select 9, 0, 0, 'Avisos' where jsonb_array_length(explicacao -> 'warnings') > 0
        union all
        select 10, place, detail.sub, detail.said
        from jsonb_array_elements(explicacao -> 'warnings') with ordinality as x (w, place)
        cross join lateral (values
            (1, '  ! ' || (w ->> 'code') || '  ' || (w ->> 'statement')), (2, '        → ' || (w ->> 'remedy'))) as detail (sub, said)
        where detail.said is not null
        union all select 11, 0, 0, 'Próximas perguntas' where jsonb_array_length(explicacao -> 'questions') > 0
        union all
        select 12, place, 0, '  ? ' || (q ->> 'text')
        from jsonb_array_elements(explicacao -> 'questions') with ordinality as x (q, place) where place <= 6
        union all
        select 13, 0, 0, 'Regras: ' || (explicacao #>> '{rule_set,name}') || ' ' || left(explicacao #>> '{rule_set,hash}', 12)
    )
    select string_agg(said, E'\n' order by part, place, sub) from line
$$;
comment on function painel.texto_da_explicacao(jsonb, text, text) is
    'An explanation as stored (canonical JSON) as lines in Portuguese, the same that the command line writes.';

create function painel.explicar(vaga bigint, pessoa bigint) returns text
language plpgsql stable set search_path = ''
as $$
declare
    row record;
begin
    select p.explanation, p.state, p.decided_by, p.decided_at, p.unit_id, p.decline_reason, v.title into row
    from placement.proposal p join office.vacancy v on v.vacancy_id = p.vacancy_id
    where p.vacancy_id = vaga and p.candidate_id = pessoa;
    if not found then
        perform painel.recusar_pedido('P0002', 'vaga',
            'Esta pessoa não foi proposta para esta vaga.',
            'Pergunte por quê: painel.por_que_nao(' || vaga || ', ' || pessoa || ').');
    end if;
    return painel.texto_da_explicacao(row.explanation::jsonb, vaga || ' (' || row.title || ')', painel.nome_da_pessoa(pessoa))
        || case row.state
            when 'approved' then E'\nAprovada por ' || row.decided_by || ' ' || painel.hora_local(row.decided_at, row.unit_id) || '.'
            when 'declined' then E'\nRecusada por ' || row.decided_by || ' ' || painel.hora_local(row.decided_at, row.unit_id)
                || ': ' || reference.label('decline_reason', row.decline_reason) || '.'
            when 'withdrawn' then E'\nNão está mais na fila: a pessoa ou a vaga mudou depois.'
            when 'cancelled' then E'\nCancelada.'
            else '' end;
end
$$;
comment on function painel.explicar(bigint, bigint) is
    'Por que esta pessoa foi proposta para esta vaga: cada requisito, cada ponto, o que falta saber e o que perguntar, em português.';

create function painel.por_que_nao(vaga bigint, pessoa bigint) returns text
language plpgsql volatile security definer set search_path = pg_catalog, painel, pg_temp
as $$
declare
    units constant int[] := office.my_units();
    place record;
    held record;
    near record;
    asked record;
    heading text;
begin
    select v.vacancy_id, v.title, v.version as vacancy_version, v.unit_id, c.candidate_id, c.version as candidate_version, c.enrolment into place
    from office.vacancy v, office.candidate c
    where v.vacancy_id = vaga and c.candidate_id = pessoa and v.unit_id = any (units)
      -- Of another unit only whom the same market brings here.
      and exists (select from office.unit a join office.unit b on b.market_id = a.market_id where a.unit_id = v.unit_id and b.unit_id = c.unit_id);
    if not found then
        perform painel.recusar_pedido('42501', 'vaga',
            'A vaga ' || coalesce(vaga::text, '(vazia)') || ' ou a pessoa ' || coalesce(pessoa::text, '(vazia)') || ' não existe na sua unidade.',
            'Confira os números em painel.vaga e painel.pessoa.', 'vaga');
    end if;
    heading := vaga || ' (' || place.title || ')';

    select p.state, p.decided_by, p.decided_at, p.decline_reason into held
    from placement.proposal p where p.vacancy_id = vaga and p.candidate_id = pessoa;
    case held.state
        when 'proposed' then return 'Esta pessoa está proposta para esta vaga e aguarda decisão. Veja painel.explicar(' || vaga || ', ' || pessoa || ').';
        when 'approved' then return 'Esta pessoa já foi aprovada para esta vaga por ' || held.decided_by || ' '
            || painel.hora_local(held.decided_at, place.unit_id) || '.';
        when 'declined' then return 'Esta pessoa foi recusada para esta vaga por ' || held.decided_by || ' '
            || painel.hora_local(held.decided_at, place.unit_id) || ': ' || reference.label('decline_reason', held.decline_reason) || '. Enquanto a recusa valer, o par não volta; painel.desfazer a desfaz.';
        else null;
    end case;

    select n.explanation into near from placement.near_miss n
    where n.vacancy_id = vaga and n.candidate_id = pessoa
      and n.vacancy_version = place.vacancy_version and n.candidate_version = place.candidate_version;
    if found then return painel.texto_da_explicacao(near.explanation::jsonb, heading, painel.nome_da_pessoa(pessoa)); end if;

    for attempt in 1 .. 2 loop
        select q.answer into asked from placement.question q
        where q.vacancy_id = vaga and q.candidate_id = pessoa and q.answered_at > now() - interval '1 minute'
        order by q.answered_at desc limit 1;
        if found then
            -- The daemon knows numbers; staff read names.
            return replace(asked.answer, 'Vaga ' || vaga || ' × pessoa ' || pessoa || E'\n',
                'Vaga ' || heading || ' × pessoa ' || painel.nome_da_pessoa(pessoa) || E'\n');
        end if;
        -- Not asked a second time while it is open, nor when the answer came between the two statements.
        insert into placement.question (vacancy_id, candidate_id)
        select vaga, pessoa
        where not exists (
            select from placement.question q
            where q.vacancy_id = vaga and q.candidate_id = pessoa and q.answered_at > now() - interval '1 minute')
        on conflict (vacancy_id, candidate_id) where answer is null do nothing;
        exit when found;
    end loop;
    return 'O sistema está calculando a resposta. Chame de novo em alguns segundos.';
end
$$;
comment on function painel.por_que_nao(bigint, bigint) is
    'Por que esta pessoa não foi proposta para esta vaga. Se a resposta não está guardada, o sistema a calcula: chame de novo em alguns segundos. Security definer: it asks the question, a table staff cannot write.';

grant execute on function
    painel.mil(bigint), painel.linha_de_pontos(jsonb), painel.texto_da_explicacao(jsonb, text, text), painel.explicar(bigint, bigint),
    painel.por_que_nao(bigint, bigint), painel.recusar_pedido(text, text, text, text, text)
    to encaminha_staff;
