-- 000023_supervise_vacancies.sql
-- Purpose: staff let findings pass, hold a vacancy back, open it, and record who was hired.   Locks: none on existing tables.

create function painel.tomar_vaga(vaga bigint) returns office.vacancy
language plpgsql security definer set search_path = pg_catalog, painel, pg_temp set lock_timeout = '5s'
as $$
declare
    row office.vacancy;
begin
    begin
        -- The employer's row first, as the employer's own changes do: two who meet here wait instead of deadlocking.
        perform from formulario.vaga f where f.vaga_id = formulario.codigo('V', vaga) for no key update;
        select * into row from office.vacancy v where v.vacancy_id = vaga and v.unit_id = any (office.my_units()) for no key update;
    exception when lock_not_available then
        perform painel.avisar_espera('vaga', 'vaga');
    end;
    if row.vacancy_id is null then
        perform painel.recusar_pedido('42501', 'vaga',
            'A vaga ' || coalesce(vaga::text, '(vazia)') || ' não existe na sua unidade.',
            'Confira o número em painel.vaga.', 'vaga');
    end if;
    return row;
end
$$;
comment on function painel.tomar_vaga(bigint) is 'Locks a vacancy of the caller''s unit and its form row. Security definer: staff may only read it. Not granted to anybody.';

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
            coalesce('Achados: ' || (
                select string_agg(f.rule, ', ' order by f.rule) from placement.lint_finding f where f.vacancy_id = vaga) || '.', 'Nada a dispensar.'),
            'verificacao');
    end if;
    if reason is null then
        perform painel.recusar_pedido('23502', 'motivo',
            'Falta o motivo da dispensa.',
            'Escreva por que a exigência é lícita, por exemplo a base legal.', 'verificacao');
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
        perform painel.recusar_pedido('23503', 'regra',
            'Não há dispensa de ' || coalesce(reference.quote(regra), '(vazia)') || ' nesta vaga.',
            'Veja painel.verificacao.', 'verificacao');
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
        perform painel.recusar_pedido('55000', 'situacao',
            'Só se retém uma vaga aberta ou suspensa.',
            'Veja a situação em painel.vaga.', 'vaga');
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
    painel.dispensar(bigint, text, text), painel.revogar_dispensa(bigint, text), painel.reter_vaga(bigint), painel.liberar_vaga(bigint),
    painel.preencher(bigint, int)
    to encaminha_staff;
