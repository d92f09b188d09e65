-- 000020_decide_proposals.sql
-- Purpose: what staff do: approve, decline, undo, withdraw a person, let a finding pass, record what may be sent.   Locks: none on existing tables.
--
-- All are security definer: staff hold no right to change a table, so that nothing is decided but through here. Each checks the unit of
-- whoever acts. The candidate is locked before the proposal, the order of placement.write_batch.

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
    select case when (momento at time zone u.time_zone)::date = attribute.today(u.time_zone) then 'às ' else to_char(momento at time zone u.time_zone, '"em" DD/MM/YYYY "às" ') end
        || to_char(momento at time zone u.time_zone, 'HH24:MI')
    from office.unit u where u.unit_id = unidade
$$;
comment on function painel.hora_local(timestamptz, int) is '“às 14:05”, ou com a data quando não foi hoje, no relógio da unidade.';

-- One proposal, locked in order and ready to be decided ------------------------------------------------------------

create function painel.tomar_proposta(proposta bigint, esperada text[]) returns placement.proposal
language plpgsql security definer set search_path = pg_catalog, painel, pg_temp set lock_timeout = '5s'
as $$
declare
    row placement.proposal;
begin
    select * into row from placement.proposal p where p.proposal_id = proposta and p.unit_id = any (office.my_units());
    if not found then
        perform painel.recusar_pedido('42501', 'proposta_id', 'A proposta ' || coalesce(proposta::text, '(vazia)') || ' não existe na sua unidade.', 'Confira o número em painel.proposta.');
    end if;
    perform from office.candidate c where c.candidate_id = row.candidate_id for no key update;
    select * into row from placement.proposal p where p.proposal_id = proposta for update;
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
    return 'Aprovada: ' || painel.nome_da_pessoa(row.candidate_id) || ' para ' || (select v.title from office.vacancy v where v.vacancy_id = row.vacancy_id) || '.';
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
        perform painel.recusar_pedido('55000', 'situacao', 'A pessoa não está mais participando.', 'Só ela pode voltar a aderir; veja painel.retomar_adesao.');
    end if;
    update placement.proposal p
    set state = 'proposed', decided_at = null, decided_by = null, decline_reason = null, decision_note = note, updated_at = now()
    where p.proposal_id = row.proposal_id;
    return 'Desfeita: a proposta de ' || painel.nome_da_pessoa(row.candidate_id) || ' volta à fila.';
end
$$;
comment on function painel.desfazer(bigint, text) is
    'Desfaz uma aprovação ou recusa: a proposta volta à fila, e o sistema a confere de novo em segundos. O passo fica no histórico.';

-- People -----------------------------------------------------------------------------------------------------------

create function painel.tomar_pessoa(pessoa bigint) returns office.candidate
language plpgsql security definer set search_path = pg_catalog, painel, pg_temp set lock_timeout = '5s'
as $$
declare
    row office.candidate;
begin
    select * into row from office.candidate c where c.candidate_id = pessoa and c.unit_id = any (office.my_units()) for no key update;
    if not found then
        perform painel.recusar_pedido('42501', 'pessoa', 'A pessoa ' || coalesce(pessoa::text, '(vazia)') || ' não existe na sua unidade.', 'Confira o número em painel.pessoa.', 'pessoa');
    end if;
    return row;
end
$$;
comment on function painel.tomar_pessoa(bigint) is
    'Locks a candidate of the caller''s unit. Security definer: it locks a row staff may only read. Not granted to anybody.';

create function painel.mudar_adesao(pessoa bigint, nova text, motivo text) returns office.candidate
language plpgsql security definer set search_path = pg_catalog, painel, pg_temp set lock_timeout = '5s'
as $$
declare
    row office.candidate;
    reason constant text := painel.texto_ou_nulo(motivo, 'motivo', 1000, 'pessoa');
begin
    row := painel.tomar_pessoa(pessoa);
    if row.enrolment = nova then
        perform painel.recusar_pedido('55000', 'adesao', case nova
            when 'withdrawn' then 'A adesão já foi retirada.' when 'suspended' then 'A adesão já está suspensa.' else 'A adesão já está ativa.' end,
            'Nada a fazer.', 'pessoa');
    end if;
    update office.candidate c
    set enrolment = nova, enrolled_on = case when nova = 'active' and row.enrolment = 'withdrawn' then attribute.today(u.time_zone) else c.enrolled_on end
    from office.unit u where c.candidate_id = pessoa and u.unit_id = c.unit_id;
    insert into office.enrolment_event (candidate_id, enrolment, reason) values (pessoa, nova, reason);
    return row;
end
$$;
comment on function painel.mudar_adesao(bigint, text, text) is
    'Changes an enrolment and writes the event. Security definer: staff cannot write these tables. Not granted to anybody.';

create function painel.retirar_adesao(pessoa bigint, motivo text default null) returns text
language plpgsql security definer set search_path = pg_catalog, painel, pg_temp set lock_timeout = '5s'
as $$
declare
    open_proposals int;
begin
    perform painel.tomar_pessoa(pessoa);
    select count(*) into open_proposals from placement.proposal p where p.candidate_id = pessoa and p.state in ('proposed', 'approved');
    perform painel.mudar_adesao(pessoa, 'withdrawn', motivo);
    return 'Adesão retirada. Propostas canceladas: ' || open_proposals || '. O que a pessoa autorizou enviar foi revogado.';
end
$$;
comment on function painel.retirar_adesao(bigint, text) is
    'Registra que a pessoa não quer mais participar: cancela as propostas e revoga o que ela autorizou enviar, na mesma transação. Não precisa de motivo.';

create function painel.suspender_adesao(pessoa bigint, motivo text default null) returns text
language plpgsql security definer set search_path = pg_catalog, painel, pg_temp set lock_timeout = '5s'
as $$ begin perform painel.mudar_adesao(pessoa, 'suspended', motivo); return 'Adesão suspensa: nada é proposto até a pessoa retomar.'; end $$;
comment on function painel.suspender_adesao(bigint, text) is 'Pausa a adesão a pedido da pessoa.';

create function painel.retomar_adesao(pessoa bigint, motivo text default null) returns text
language plpgsql security definer set search_path = pg_catalog, painel, pg_temp set lock_timeout = '5s'
as $$ begin perform painel.mudar_adesao(pessoa, 'active', motivo); return 'Adesão ativa: as propostas chegam em segundos.'; end $$;
comment on function painel.retomar_adesao(bigint, text) is 'Registra que a pessoa quer participar de novo, sem perguntas.';

create function painel.autorizar_envio(pessoa bigint, vaga bigint, campos text) returns text
language plpgsql security definer set search_path = pg_catalog, painel, pg_temp set lock_timeout = '5s'
as $$
declare
    names constant jsonb := '{"nome": "name", "telefone": "phone", "habilidades": "skills", "disponibilidade": "availability", "experiencia": "experience"}';
    row office.candidate;
    item text;
    chosen text[] := '{}';
begin
    row := painel.tomar_pessoa(pessoa);
    if row.enrolment <> 'active' then
        perform painel.recusar_pedido('55000', 'adesao', 'A pessoa não está participando.', 'Só com a adesão ativa se autoriza um envio.', 'pessoa');
    end if;
    if not exists (
        select from office.vacancy v join office.unit u on u.unit_id = v.unit_id
        where v.vacancy_id = vaga and u.market_id = (select m.market_id from office.unit m where m.unit_id = row.unit_id))
    then
        perform painel.recusar_pedido('23503', 'vaga', 'A vaga ' || coalesce(vaga::text, '(vazia)') || ' não existe.', 'Confira o número em painel.vaga.', 'pessoa');
    end if;
    foreach item in array coalesce(reference.items(replace(campos, ';', ',')), '{}') loop
        if not names ? reference.fold(item) then
            perform painel.recusar_pedido('23514', 'campos', 'O campo ' || reference.quote(item) || ' não se pode enviar.',
                'Campos: nome, telefone, habilidades, disponibilidade, experiencia.', 'pessoa');
        end if;
        if not names ->> reference.fold(item) = any (chosen) then chosen := chosen || (names ->> reference.fold(item)); end if;
    end loop;
    if cardinality(chosen) = 0 then
        perform painel.recusar_pedido('23502', 'campos', 'Falta dizer o que a pessoa autoriza enviar.', 'Campos: nome, telefone, habilidades, disponibilidade, experiencia.', 'pessoa');
    end if;
    insert into office.sharing_consent as s (candidate_id, vacancy_id, fields) values (pessoa, vaga, chosen)
    on conflict on constraint sharing_consent_pkey do update set fields = excluded.fields, granted_at = now(), revoked_at = null;
    return 'Autorizado para esta vaga: ' || array_to_string(array(
        select n.key from unnest(chosen) with ordinality c (field, place) join jsonb_each_text(names) n on n.value = c.field order by c.place), ', ') || '.';
end
$$;
comment on function painel.autorizar_envio(bigint, bigint, text) is
    'Registra o que a pessoa autoriza enviar ao empregador de uma vaga, por exemplo nome; telefone. Uma nova autorização substitui a anterior.';

create function painel.revogar_envio(pessoa bigint, vaga bigint) returns text
language plpgsql security definer set search_path = pg_catalog, painel, pg_temp set lock_timeout = '5s'
as $$
begin
    perform painel.tomar_pessoa(pessoa);
    update office.sharing_consent s set revoked_at = greatest(now(), s.granted_at)
    where s.candidate_id = pessoa and s.vacancy_id = vaga and s.revoked_at is null;
    if not found then
        perform painel.recusar_pedido('55000', 'vaga', 'Não há autorização em vigor desta pessoa para esta vaga.', 'Nada a revogar.', 'pessoa');
    end if;
    return 'Autorização revogada.';
end
$$;
comment on function painel.revogar_envio(bigint, bigint) is 'Registra que a pessoa não autoriza mais o envio para uma vaga.';

-- Vacancies --------------------------------------------------------------------------------------------------------

create function painel.tomar_vaga(vaga bigint) returns office.vacancy
language plpgsql security definer set search_path = pg_catalog, painel, pg_temp set lock_timeout = '5s'
as $$
declare
    row office.vacancy;
begin
    select * into row from office.vacancy v where v.vacancy_id = vaga and v.unit_id = any (office.my_units()) for no key update;
    if not found then
        perform painel.recusar_pedido('42501', 'vaga', 'A vaga ' || coalesce(vaga::text, '(vazia)') || ' não existe na sua unidade.', 'Confira o número em painel.vaga.', 'vaga');
    end if;
    return row;
end
$$;
comment on function painel.tomar_vaga(bigint) is 'Locks a vacancy of the caller''s unit. Security definer: staff may only read it. Not granted to anybody.';

create function painel.dispensar(vaga bigint, regra text, motivo text) returns text
language plpgsql security definer set search_path = pg_catalog, painel, pg_temp set lock_timeout = '5s'
as $$
declare
    reason constant text := painel.texto_ou_nulo(motivo, 'motivo', 1000, 'verificacao');
    wanted constant text := upper(btrim(regra));
begin
    perform painel.tomar_vaga(vaga);
    if not exists (select from placement.lint_finding f where f.vacancy_id = vaga and f.rule = wanted) then
        perform painel.recusar_pedido('23503', 'regra', 'A verificação ' || coalesce(reference.quote(regra), '(vazia)') || ' não achou nada nesta vaga.',
            coalesce('Achados: ' || (select string_agg(f.rule, ', ' order by f.rule) from placement.lint_finding f where f.vacancy_id = vaga) || '.', 'Nada a dispensar.'), 'verificacao');
    end if;
    if reason is null then
        perform painel.recusar_pedido('23502', 'motivo', 'Falta o motivo da dispensa.', 'Escreva por que a exigência é lícita, por exemplo a base legal.', 'verificacao');
    end if;
    insert into office.vacancy_waiver as w (vacancy_id, rule, reason) values (vaga, wanted, reason)
    on conflict on constraint vacancy_waiver_pkey do update set reason = excluded.reason, waived_by = excluded.waived_by, waived_at = excluded.waived_at;
    return 'Dispensada: ' || wanted || '. A vaga segue para propostas se nada mais a impede.';
end
$$;
comment on function painel.dispensar(bigint, text, text) is 'Deixa passar um achado da verificação de uma vaga, com o motivo. Fica registrado quem dispensou e quando.';

create function painel.revogar_dispensa(vaga bigint, regra text) returns text
language plpgsql security definer set search_path = pg_catalog, painel, pg_temp set lock_timeout = '5s'
as $$
begin
    perform painel.tomar_vaga(vaga);
    delete from office.vacancy_waiver w where w.vacancy_id = vaga and w.rule = upper(btrim(regra));
    if not found then
        perform painel.recusar_pedido('23503', 'regra', 'Não há dispensa de ' || coalesce(reference.quote(regra), '(vazia)') || ' nesta vaga.', 'Veja painel.verificacao.', 'verificacao');
    end if;
    return 'Dispensa revogada: o achado volta a valer.';
end
$$;
comment on function painel.revogar_dispensa(bigint, text) is 'Volta atrás de uma dispensa.';

create function painel.reter_vaga(vaga bigint) returns text
language plpgsql security definer set search_path = pg_catalog, painel, pg_temp set lock_timeout = '5s'
as $$
begin
    if (painel.tomar_vaga(vaga)).status not in ('open', 'suspended') then
        perform painel.recusar_pedido('55000', 'situacao', 'Só se retém uma vaga aberta ou suspensa.', 'Veja a situação em painel.vaga.', 'vaga');
    end if;
    update office.vacancy v set status = 'under_review' where v.vacancy_id = vaga;
    return 'Vaga em análise: nada é proposto para ela até ser liberada (painel.liberar_vaga).';
end
$$;
comment on function painel.reter_vaga(bigint) is 'Põe uma vaga em análise da equipe; o empregador vê, e não pode reabri-la sozinho.';

create function painel.liberar_vaga(vaga bigint) returns text
language plpgsql security definer set search_path = pg_catalog, painel, pg_temp set lock_timeout = '5s'
as $$
begin
    if (painel.tomar_vaga(vaga)).status not in ('under_review', 'draft') then
        perform painel.recusar_pedido('55000', 'situacao', 'A vaga não está em análise.', 'Nada a liberar.', 'vaga');
    end if;
    update office.vacancy v set status = 'open', published_on = coalesce(v.published_on, attribute.today(u.time_zone))
    from office.unit u where v.vacancy_id = vaga and u.unit_id = v.unit_id;
    return 'Vaga aberta: as propostas chegam em segundos.';
end
$$;
comment on function painel.liberar_vaga(bigint) is 'Abre uma vaga que estava em análise da equipe.';

create function painel.preencher(vaga bigint, quantos int default 1) returns text
language plpgsql security definer set search_path = pg_catalog, painel, pg_temp set lock_timeout = '5s'
as $$
declare
    row office.vacancy;
begin
    row := painel.tomar_vaga(vaga);
    if quantos is null or quantos = 0 or row.openings_filled + quantos not between 0 and row.openings then
        perform painel.recusar_pedido('23514', 'lugares', 'A vaga tem ' || row.openings || ' lugares, ' || row.openings_filled || ' preenchidos.',
            'Escreva quantos lugares foram preenchidos agora; um número negativo corrige.', 'vaga');
    end if;
    update office.vacancy v
    set openings_filled = v.openings_filled + quantos,
        status = case when v.openings_filled + quantos = v.openings and v.status in ('open', 'suspended') then 'filled'
                      when v.openings_filled + quantos < v.openings and v.status = 'filled' then 'open' else v.status end
    where v.vacancy_id = vaga;
    return 'Preenchidos: ' || row.openings_filled + quantos || ' de ' || row.openings || '.';
end
$$;
comment on function painel.preencher(bigint, int) is 'Registra lugares preenchidos; quando são todos, a vaga fica preenchida.';

grant execute on function
    painel.hora_local(timestamptz, int), painel.aprovar(bigint, text), painel.recusar(bigint, text, text), painel.desfazer(bigint, text),
    painel.retirar_adesao(bigint, text), painel.suspender_adesao(bigint, text), painel.retomar_adesao(bigint, text),
    painel.autorizar_envio(bigint, bigint, text), painel.revogar_envio(bigint, bigint), painel.dispensar(bigint, text, text),
    painel.revogar_dispensa(bigint, text), painel.reter_vaga(bigint), painel.liberar_vaga(bigint), painel.preencher(bigint, int)
    to encaminha_staff;
