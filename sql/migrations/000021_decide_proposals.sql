-- 000021_decide_proposals.sql
-- Purpose: staff approve, decline and undo.   Locks: none on existing tables.
--
-- All that changes something is security definer, here and in 000022, 000023, 000026, 000027 and 000028: staff hold no right to change a
-- table, so that nothing is decided but through these doors. Each checks the unit of whoever acts. The candidate is locked before the
-- proposal, the order of placement.write_batch.

create function painel.recusar_pedido(codigo text, coluna text, motivo text, dica text, tabela text default 'proposta') returns void
language plpgsql stable set search_path = ''
as $$
begin
    raise exception '%', motivo using errcode = codigo, hint = dica, schema = 'painel', table = tabela, column = coluna,
        constraint = tabela || '_' || coluna || '_valida';
end
$$;
comment on function painel.recusar_pedido(text, text, text, text, text) is 'Raises one error in Portuguese with column, reason and advice.';

create function painel.texto_ou_nulo(entrada text, coluna text, limite int, tabela text default 'proposta') returns text
language plpgsql stable set search_path = ''
as $$
declare
    judged record;
begin
    if coalesce(btrim(entrada), '') = '' then return null; end if;
    select * into judged from reference.text_problem(entrada, limite);
    if judged.problem is not null then
        perform painel.recusar_pedido('23514', coluna, judged.problem, judged.hint, tabela);
    end if;
    return btrim(entrada);
end
$$;
comment on function painel.texto_ou_nulo(text, text, int, text) is 'A note as it is stored: trimmed, null when empty; raises for what must not be stored.';

create function painel.hora_local(momento timestamptz, unidade int) returns text
language sql stable parallel safe set search_path = ''
as $$
    select case when (momento at time zone u.time_zone)::date = attribute.today(u.time_zone) then 'às '
                else to_char(momento at time zone u.time_zone, '"em" DD/MM/YYYY "às" ') end
        || to_char(momento at time zone u.time_zone, 'HH24:MI')
    from office.unit u where u.unit_id = unidade
$$;
comment on function painel.hora_local(timestamptz, int) is '“às 14:05”, ou com a data quando não foi hoje, no relógio da unidade.';

create function painel.avisar_espera(coluna text, tabela text) returns void
language plpgsql stable set search_path = ''
as $$
begin
    perform painel.recusar_pedido('55P03', coluna, 'Alguém está mudando isto neste momento.', 'Tente de novo em alguns segundos.', tabela);
end
$$;
comment on function painel.avisar_espera(text, text) is 'Raises what a lock that did not come in time means to a person.';

-- One proposal, locked in order and ready to be decided ------------------------------------------------------------

create function painel.tomar_proposta(proposta bigint, esperada text[]) returns placement.proposal
language plpgsql security definer set search_path = pg_catalog, painel, pg_temp set lock_timeout = '5s'
as $$
declare
    row placement.proposal;
begin
    select * into row from placement.proposal p where p.proposal_id = proposta and p.unit_id = any (office.my_units());
    if not found then
        perform painel.recusar_pedido('42501', 'proposta_id',
            'A proposta ' || coalesce(proposta::text, '(vazia)') || ' não existe na sua unidade.',
            'Confira o número em painel.proposta.');
    end if;
    begin
        perform from office.candidate c where c.candidate_id = row.candidate_id for no key update;
        select * into row from placement.proposal p where p.proposal_id = proposta for update;
    exception when lock_not_available then
        perform painel.avisar_espera('proposta_id', 'proposta');
    end;
    if not row.state = any (esperada) then
        perform painel.recusar_pedido('55000', 'situacao', case row.state
                when 'approved' then 'A proposta já foi aprovada por ' || row.decided_by || ' ' || painel.hora_local(row.decided_at, row.unit_id) || '.'
                when 'declined' then 'A proposta já foi recusada por ' || row.decided_by || ' ' || painel.hora_local(row.decided_at, row.unit_id)
                    || ' (' || reference.label('decline_reason', row.decline_reason) || ').'
                when 'withdrawn' then 'O sistema retirou esta proposta ' || painel.hora_local(row.updated_at, row.unit_id) || ': a pessoa ou a vaga mudou.'
                when 'cancelled' then case when exists (select from office.candidate c where c.candidate_id = row.candidate_id and c.enrolment = 'withdrawn')
                    then 'A pessoa retirou a adesão, e a proposta foi cancelada ' || painel.hora_local(row.updated_at, row.unit_id) || '.'
                    else 'A proposta foi cancelada ' || painel.hora_local(row.updated_at, row.unit_id) || '.' end
                else 'A proposta ainda aguarda decisão.' end,
            case row.state
                when 'approved' then 'Para decidir de outro modo, desfaça primeiro: painel.desfazer(' || proposta || ', …).'
                when 'declined' then 'Para decidir de outro modo, desfaça primeiro: painel.desfazer(' || proposta || ', …).'
                when 'cancelled' then 'Nada a fazer: participar é livre e voluntário.'
                when 'withdrawn' then 'Olhe a fila de novo; painel.por_que_nao(' || row.vacancy_id || ', ' || row.candidate_id || ') diz por quê.'
                else 'Não há o que desfazer.' end);
    end if;
    return row;
end
$$;
comment on function painel.tomar_proposta(bigint, text[]) is
    'Locks a proposal of the caller''s unit, its candidate first, and raises unless it is in one of the expected states. Security definer: it locks rows staff may only read. Not granted to anybody: only the functions here call it.';

create function painel.aprovar(proposta_id bigint, nota text default null) returns text
language plpgsql security definer set search_path = pg_catalog, painel, pg_temp set lock_timeout = '5s'
as $$
#variable_conflict use_column
declare
    row placement.proposal;
    note constant text := painel.texto_ou_nulo(nota, 'nota', 1000);
begin
    row := painel.tomar_proposta(aprovar.proposta_id, array['proposed']);
    update placement.proposal p
    set state = 'approved', decided_at = clock_timestamp(), decided_by = office.actor(), decision_note = note, updated_at = now()
    where p.proposal_id = row.proposal_id;
    return 'Aprovada: ' || painel.nome_da_pessoa(row.candidate_id) || ' para '
        || (select v.title from office.vacancy v where v.vacancy_id = row.vacancy_id) || '.';
end
$$;
comment on function painel.aprovar(bigint, text) is
    'Aprova uma proposta que aguarda decisão. Falha com um aviso claro se alguém decidiu antes, se a vaga ou a pessoa mudou, ou se a pessoa saiu. Security definer, as all of this file.';

create function painel.recusar(proposta_id bigint, motivo text, nota text default null) returns text
language plpgsql security definer set search_path = pg_catalog, painel, pg_temp set lock_timeout = '5s'
as $$
#variable_conflict use_column
declare
    row placement.proposal;
    note constant text := painel.texto_ou_nulo(nota, 'nota', 1000);
    reason record;
begin
    select * into reason from reference.find_code('decline_reason', motivo);
    if reason.code is null then
        perform painel.recusar_pedido(case when motivo <> '' then '23503' else '23502' end, 'motivo',
            case when motivo <> '' then 'O motivo ' || reference.quote(motivo) || ' não existe.' else 'Falta o motivo da recusa.' end,
            'Motivos: ' || (select string_agg(c.code, ', ' order by c.position) from reference.code c where c.list = 'decline_reason' and c.active) || '.');
    end if;
    if reason.code = 'outro' and note is null then
        perform painel.recusar_pedido('23502', 'nota', 'O motivo “outro” pede uma nota.', 'Escreva em poucas palavras o que houve.');
    end if;
    row := painel.tomar_proposta(recusar.proposta_id, array['proposed']);
    update placement.proposal p
    set state = 'declined', decided_at = clock_timestamp(), decided_by = office.actor(), decline_reason = reason.code, decision_note = note,
        updated_at = now()
    where p.proposal_id = row.proposal_id;
    return 'Recusada: ' || painel.nome_da_pessoa(row.candidate_id) || ' (' || reference.label('decline_reason', reason.code) || ').';
end
$$;
comment on function painel.recusar(bigint, text, text) is
    'Recusa uma proposta, com o motivo (código da lista decline_reason ou seu rótulo). O par não volta a ser proposto enquanto a recusa valer.';

create function painel.desfazer(proposta_id bigint, nota text default null) returns text
language plpgsql security definer set search_path = pg_catalog, painel, pg_temp set lock_timeout = '5s'
as $$
#variable_conflict use_column
declare
    row placement.proposal;
    note constant text := painel.texto_ou_nulo(nota, 'nota', 1000);
begin
    row := painel.tomar_proposta(desfazer.proposta_id, array['approved', 'declined']);
    if exists (select from office.candidate c where c.candidate_id = row.candidate_id and c.enrolment <> 'active') then
        perform painel.recusar_pedido('55000', 'situacao',
            'A pessoa não está mais participando.',
            'Só ela pode voltar a aderir; veja painel.retomar_adesao.');
    end if;
    update placement.proposal p
    set state = 'proposed', decided_at = null, decided_by = null, decline_reason = null, decision_note = note, updated_at = now()
    where p.proposal_id = row.proposal_id;
    return 'Desfeita: a proposta de ' || painel.nome_da_pessoa(row.candidate_id) || ' volta à fila.';
end
$$;
comment on function painel.desfazer(bigint, text) is
    'Desfaz uma aprovação ou recusa: a proposta volta à fila, e o sistema a confere de novo em segundos. O passo fica no histórico.';

grant execute on function
    painel.hora_local(timestamptz, int), painel.aprovar(bigint, text), painel.recusar(bigint, text, text), painel.desfazer(bigint, text)
    to encaminha_staff;
