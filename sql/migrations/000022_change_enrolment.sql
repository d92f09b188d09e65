-- 000022_change_enrolment.sql
-- Purpose: people leave, pause and come back, and say what may be sent of them.   Locks: none on existing tables.

create function painel.tomar_pessoa(pessoa bigint) returns office.candidate
language plpgsql security definer set search_path = pg_catalog, painel, pg_temp set lock_timeout = '5s'
as $$
declare
    row office.candidate;
begin
    begin
        select * into row from office.candidate c where c.candidate_id = pessoa and c.unit_id = any (office.my_units()) for no key update;
    exception when lock_not_available then
        perform painel.avisar_espera('pessoa', 'pessoa');
    end;
    if row.candidate_id is null then
        perform painel.recusar_pedido('42501', 'pessoa',
            'A pessoa ' || coalesce(pessoa::text, '(vazia)') || ' não existe na sua unidade.',
            'Confira o número em painel.pessoa.', 'pessoa');
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
    perform set_config('encaminha.reason', coalesce(reason, ''), true);
    update office.candidate c
    set enrolment = nova, enrolled_on = case when nova = 'active' and row.enrolment = 'withdrawn' then attribute.today(u.time_zone) else c.enrolled_on end
    from office.unit u where c.candidate_id = pessoa and u.unit_id = c.unit_id;
    perform set_config('encaminha.reason', '', true);
    return row;
end
$$;
comment on function painel.mudar_adesao(bigint, text, text) is
    'Changes an enrolment; the event with its reason is written by office.follow_enrolment(). Security definer: staff cannot write these tables. Not granted to anybody.';

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
as $$ begin perform painel.mudar_adesao(pessoa, 'suspended', motivo);
return 'Adesão suspensa: nada é proposto até a pessoa retomar.';
end $$;
comment on function painel.suspender_adesao(bigint, text) is 'Pausa a adesão a pedido da pessoa.';

create function painel.retomar_adesao(pessoa bigint, motivo text default null) returns text
language plpgsql security definer set search_path = pg_catalog, painel, pg_temp set lock_timeout = '5s'
as $$ begin perform painel.mudar_adesao(pessoa, 'active', motivo); return 'Adesão ativa: as propostas chegam em segundos.'; end $$;
comment on function painel.retomar_adesao(bigint, text) is 'Registra que a pessoa quer participar de novo, sem perguntas.';

create function painel.autorizar_envio(pessoa bigint, vaga bigint, campos text) returns text
language plpgsql security definer set search_path = pg_catalog, painel, pg_temp set lock_timeout = '5s'
as $$
declare
    names constant jsonb := '{"nome": "name", "telefone": "phone", "habilidades": "skills", "disponibilidade": "availability",
        "experiencia": "experience"}';
    row office.candidate;
    item text;
    chosen text[] := '{}';
begin
    row := painel.tomar_pessoa(pessoa);
    if row.enrolment <> 'active' then
        perform painel.recusar_pedido('55000', 'adesao',
            'A pessoa não está participando.',
            'Só com a adesão ativa se autoriza um envio.', 'pessoa');
    end if;
    if not exists (
        select from office.vacancy v join office.unit u on u.unit_id = v.unit_id
        where v.vacancy_id = vaga and u.market_id = (select m.market_id from office.unit m where m.unit_id = row.unit_id))
    then
        perform painel.recusar_pedido('23503', 'vaga',
            'A vaga ' || coalesce(vaga::text, '(vazia)') || ' não existe.',
            'Confira o número em painel.vaga.', 'pessoa');
    end if;
    foreach item in array coalesce(reference.items(replace(campos, ';', ',')), '{}') loop
        if not names ? reference.fold(item) then
            perform painel.recusar_pedido('23514', 'campos', 'O campo ' || reference.quote(item) || ' não se pode enviar.',
                'Campos: nome, telefone, habilidades, disponibilidade, experiencia.', 'pessoa');
        end if;
        if not names ->> reference.fold(item) = any (chosen) then chosen := chosen || (names ->> reference.fold(item)); end if;
    end loop;
    if cardinality(chosen) = 0 then
        perform painel.recusar_pedido('23502', 'campos',
            'Falta dizer o que a pessoa autoriza enviar.',
            'Campos: nome, telefone, habilidades, disponibilidade, experiencia.', 'pessoa');
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
        perform painel.recusar_pedido('55000', 'vaga',
            'Não há autorização em vigor desta pessoa para esta vaga.',
            'Nada a revogar.', 'pessoa');
    end if;
    return 'Autorização revogada.';
end
$$;
comment on function painel.revogar_envio(bigint, bigint) is 'Registra que a pessoa não autoriza mais o envio para uma vaga.';

grant execute on function
    painel.retirar_adesao(bigint, text), painel.suspender_adesao(bigint, text), painel.retomar_adesao(bigint, text),
    painel.autorizar_envio(bigint, bigint, text), painel.revogar_envio(bigint, bigint)
    to encaminha_staff;
