-- 000017_publish_vacancies.sql
-- Purpose: what employers write becomes a vacancy, and what happens to the vacancy comes back.   Locks: share row exclusive on office.vacancy, briefly.
set local lock_timeout = '5s';

create function formulario.recusar(problemas jsonb) returns void
language plpgsql stable set search_path = ''
as $$
declare
    first constant jsonb := problemas -> 0;
begin
    -- Several clients show the message alone, so it says everything; the detail says it again for programs.
    raise exception '%', case jsonb_array_length(problemas)
            when 1 then formulario.rotulo(first ->> 'coluna') || ': ' || (first ->> 'motivo')
            else 'Há ' || jsonb_array_length(problemas) || ' problemas. ' || (
                select string_agg(formulario.rotulo(p ->> 'coluna') || ': ' || (p ->> 'motivo'), ' ' order by place)
                from jsonb_array_elements(problemas) with ordinality as x (p, place)) end
        using errcode = first ->> 'codigo', schema = 'formulario', table = 'vaga', column = coalesce(first ->> 'coluna', ''),
            constraint = 'vaga_' || coalesce(first ->> 'coluna', 'conteudo') || '_valida',
            hint = case jsonb_array_length(problemas)
                when 1 then first ->> 'dica'
                else (select string_agg(formulario.rotulo(p ->> 'coluna') || ': ' || (p ->> 'dica'), ' ' order by place)
                      from jsonb_array_elements(problemas) with ordinality as x (p, place)) end,
            detail = jsonb_build_object('erros', problemas)::text;
end
$$;
comment on function formulario.recusar(jsonb) is
    'Raises one error that tells every problem: [{coluna, codigo, motivo, dica}, …], at least one. Column, constraint and SQLSTATE are the first one''s.';

create function formulario.recusar_um(coluna text, codigo text, motivo text, dica text) returns void
language plpgsql stable set search_path = ''
as $$
begin
    perform formulario.recusar(jsonb_build_array(jsonb_build_object('coluna', coluna, 'codigo', codigo, 'motivo', motivo, 'dica', dica)));
end
$$;
comment on function formulario.recusar_um(text, text, text, text) is 'Raises one error that tells one problem.';

create function formulario.situacao_de(status text) returns text
language sql immutable parallel safe strict set search_path = ''
as $$
    select case status when 'open' then 'aberta' when 'suspended' then 'suspensa' when 'cancelled' then 'retirada'
        when 'filled' then 'preenchida' when 'expired' then 'expirada' else 'em_analise' end
$$;
comment on function formulario.situacao_de(text) is 'A vacancy''s status as the form calls it.';

create function formulario.conferir() returns trigger
language plpgsql security definer set search_path = pg_catalog, formulario, pg_temp
as $$
declare
    found_problems jsonb;
    typed boolean;
    filled int;
begin
    if tg_op = 'INSERT' then
        -- Whoever could choose a code could find out which ones are taken.
        if new.vaga_id is distinct from formulario.codigo('V', currval(pg_get_serial_sequence('office.vacancy', 'vacancy_id'))) then
            perform formulario.recusar_um('vaga_id', '42501', 'O código da vaga é dado pelo sistema.', 'Deixe o código vazio.');
        end if;
        new.enviada_em := now();
        new.enviada_por := office.actor();
        new.atualizada_em := now();
        typed := true;
    else
        -- What comes back from the vacancy itself has been judged there.
        if pg_trigger_depth() > 1 then return new; end if;
        if (new.vaga_id, new.empregador, new.enviada_em, new.enviada_por)
            is distinct from (old.vaga_id, old.empregador, old.enviada_em, old.enviada_por)
        then
            perform formulario.recusar_um(
                case when new.vaga_id <> old.vaga_id then 'vaga_id' when new.empregador is distinct from old.empregador then 'empregador'
                     when new.enviada_em is distinct from old.enviada_em then 'enviada_em' else 'enviada_por' end,
                '42501', 'Este campo é dado pelo sistema.', 'Deixe-o como está.');
        end if;
        new.atualizada_em := now();
        typed := to_jsonb(new) - array['situacao', 'atualizada_em'] is distinct from to_jsonb(old) - array['situacao', 'atualizada_em'];
    end if;

    select jsonb_agg(jsonb_build_object('coluna', 'situacao', 'codigo', p.codigo, 'motivo', p.motivo, 'dica', p.dica)) into found_problems
    from (
        select '23514' as codigo, 'A situação ' || coalesce(reference.quote(new.situacao), 'vazia') || ' não se escolhe.' as motivo,
               'Escreva aberta, suspensa ou retirada.' as dica
        where new.situacao is null
           or new.situacao not in ('aberta', 'suspensa', 'retirada') and (tg_op = 'INSERT' or new.situacao <> old.situacao)
        union all
        select '55000', 'A equipe do Escritório Social está analisando esta vaga.', 'Corrija o que foi pedido e espere, ou retire a vaga.'
        where tg_op = 'UPDATE' and old.situacao = 'em_analise' and new.situacao not in ('em_analise', 'retirada')) p;
    -- Stopping is always possible; going on, and changing what is written, only with everything in order.
    if typed or new.situacao = 'aberta' and (tg_op = 'INSERT' or old.situacao <> 'aberta') then
        select coalesce(found_problems, '[]') || coalesce(jsonb_agg(to_jsonb(p)), '[]') into found_problems from formulario.problemas(new) p;
        if tg_op = 'UPDATE' then
            select v.openings_filled into filled from office.vacancy v where v.vacancy_id = formulario.numero('V', new.vaga_id);
            if new.lugares < filled or new.lugares = filled and new.situacao = 'aberta' then
                found_problems := coalesce(found_problems, '[]') || jsonb_build_array(jsonb_build_object(
                    'coluna', 'lugares', 'codigo', '23514',
                    'motivo', case when filled = 1 then 'Um lugar já foi preenchido.' else filled || ' lugares já foram preenchidos.' end,
                    'dica', 'Para continuar recebendo pessoas, escreva mais lugares que os preenchidos.'));
            end if;
        end if;
    end if;
    if jsonb_array_length(found_problems) > 0 then perform formulario.recusar(found_problems); end if;
    return new;
exception when object_not_in_prerequisite_state then
    -- No code was drawn in this session, so the one given was made up; other refusals of this state pass on.
    if sqlerrm not like '%currval%' then raise; end if;
    perform formulario.recusar_um('vaga_id', '42501', 'O código da vaga é dado pelo sistema.', 'Deixe o código vazio.');
    return null;
end
$$;
comment on function formulario.conferir() is
    'Refuses a row with every problem named at once, before any constraint speaks. Security definer: it looks at the employer and the vacancy.';
create trigger a_conferir before insert or update on formulario.vaga for each row execute function formulario.conferir();

create function formulario.publicar() returns trigger
language plpgsql security definer set search_path = pg_catalog, formulario, pg_temp set lock_timeout = '5s'
as $$
declare
    employer record;
    hours constant record := reference.read_hours(new.horario, true);
    wanted_status constant text := case new.situacao
        when 'aberta' then 'open' when 'suspensa' then 'suspended' when 'retirada' then 'cancelled'
        when 'preenchida' then 'filled' when 'expirada' then 'expired' else 'under_review' end;
begin
    if tg_op = 'UPDATE' and pg_trigger_depth() > 1 then return null; end if;
    select e.employer_id, e.unit_id, u.state, attribute.today(u.time_zone) as today into employer
    from office.employer e join office.unit u on u.unit_id = e.unit_id
    where e.employer_id = formulario.numero('E', new.empregador);
    insert into office.vacancy as v (
        vacancy_id, unit_id, employer_id, status, title, description, occupation, openings, published_on, expires_on, starts_by, contract,
        pay_cents, pay_unit, weekly_minutes, shift_hours, shift_pattern, municipality, other_municipalities, area, latitude, longitude,
        travel, place_kinds, schooling_min, experience_months, skills_essential, skills_desirable, courses_desirable, certificates_day_one,
        licence_required, licence_paid_activity, licence_courses, traits_asked, minimum_age, criminal_certificate_asked, clearance_asked,
        charges_worker, public_works, custody_regime, hazardous, unhealthy, accessibility, transport_provided, transport_voucher, childcare,
        flexible_hours, reserved)
    overriding system value
    select
        formulario.numero('V', new.vaga_id), employer.unit_id, employer.employer_id, wanted_status, btrim(new.cargo), nullif(btrim(new.descricao), ''),
        (reference.find_occupation(new.ocupacao)).code, new.lugares, case when wanted_status = 'open' then employer.today end,
        new.valida_ate, new.inicio_ate, (reference.find_code('contract', new.contrato)).code,
        round(new.salario * 100)::bigint, formulario.periodo(new.salario_por), formulario.minutos_da_semana(new), hours.value,
        (reference.find_code('shift_pattern', new.escala)).code,
        (reference.find_municipality(new.municipio, employer.state)).code,
        array(select (reference.find_municipality(place, employer.state)).code from unnest(reference.items(new.outros_municipios)) as place),
        nullif(btrim(new.bairro), ''), new.latitude, new.longitude,
        coalesce(new.viagem, false), coalesce((reference.find_codes('place_kind', new.tipos_de_local)).codes, '{}'),
        (reference.find_code('schooling', new.escolaridade)).code::int, new.experiencia_meses,
        coalesce((reference.find_codes('skill', new.habilidades)).codes, '{}'),
        coalesce((reference.find_codes('skill', new.habilidades_desejaveis)).codes, '{}'),
        coalesce((reference.find_codes('course', new.cursos_desejaveis)).codes, '{}'),
        coalesce((reference.find_codes('course', new.certificados_admissao)).codes, '{}'),
        coalesce((reference.find_code('licence_category', new.cnh)).code, ''), coalesce(new.cnh_ear, false),
        coalesce((reference.find_codes('course', new.cnh_cursos)).codes, '{}'),
        coalesce((reference.find_codes('trait', new.exigencias_pessoais)).codes, '{}'), new.idade_minima,
        coalesce(new.pede_certidao, false), coalesce((reference.find_codes('clearance', new.quitacoes)).codes, '{}'),
        coalesce(new.cobra_do_trabalhador, false), coalesce(new.obra_publica, false), coalesce(new.regime_de_custodia, false),
        new.perigosa, new.insalubre, (reference.find_codes('accommodation', new.acessibilidade)).codes,
        coalesce(new.transporte_fretado, false), coalesce(new.vale_transporte, false), coalesce(new.creche, false),
        coalesce(new.horario_flexivel, false), coalesce((reference.find_code('reservation', new.reservada)).code, '')
    on conflict on constraint vacancy_pkey do update set
        status = excluded.status, title = excluded.title, description = excluded.description, occupation = excluded.occupation,
        openings = excluded.openings,
        -- Published once; suspended and opened again it is the same vacancy.
        published_on = coalesce(v.published_on, excluded.published_on),
        expires_on = excluded.expires_on, starts_by = excluded.starts_by, contract = excluded.contract, pay_cents = excluded.pay_cents,
        pay_unit = excluded.pay_unit, weekly_minutes = excluded.weekly_minutes, shift_hours = excluded.shift_hours,
        shift_pattern = excluded.shift_pattern, municipality = excluded.municipality, other_municipalities = excluded.other_municipalities,
        area = excluded.area, latitude = excluded.latitude, longitude = excluded.longitude, travel = excluded.travel,
        place_kinds = excluded.place_kinds, schooling_min = excluded.schooling_min, experience_months = excluded.experience_months,
        skills_essential = excluded.skills_essential, skills_desirable = excluded.skills_desirable,
        courses_desirable = excluded.courses_desirable, certificates_day_one = excluded.certificates_day_one,
        licence_required = excluded.licence_required, licence_paid_activity = excluded.licence_paid_activity,
        licence_courses = excluded.licence_courses, traits_asked = excluded.traits_asked, minimum_age = excluded.minimum_age,
        criminal_certificate_asked = excluded.criminal_certificate_asked, clearance_asked = excluded.clearance_asked,
        charges_worker = excluded.charges_worker, public_works = excluded.public_works, custody_regime = excluded.custody_regime,
        hazardous = excluded.hazardous, unhealthy = excluded.unhealthy, accessibility = excluded.accessibility,
        transport_provided = excluded.transport_provided, transport_voucher = excluded.transport_voucher, childcare = excluded.childcare,
        flexible_hours = excluded.flexible_hours, reserved = excluded.reserved;
    return null;
exception when lock_not_available then
    perform formulario.recusar_um(
        'vaga_id', '55P03', 'A equipe está mudando esta vaga neste momento.', 'Tente de novo em alguns segundos.');
    return null;
end
$$;
comment on function formulario.publicar() is
    'Writes the vacancy a form row means, in the same transaction. Security definer: employers have no right on office.vacancy.';
create trigger b_publicar after insert or update on formulario.vaga for each row execute function formulario.publicar();

create function formulario.retirar() returns trigger
language plpgsql security definer set search_path = pg_catalog, formulario, pg_temp
as $$
begin
    -- Along with its vacancy a row goes; by itself it is only withdrawn, and stays.
    if pg_trigger_depth() > 1 or not exists (select from office.vacancy v where v.vacancy_id = formulario.numero('V', old.vaga_id)) then
        return old;
    end if;
    update formulario.vaga set situacao = 'retirada', atualizada_em = now() where vaga_id = old.vaga_id and situacao <> 'retirada';
    -- Inside a trigger the row's own triggers take the change for one that comes back, so the vacancy is told here.
    update office.vacancy set status = 'cancelled' where vacancy_id = formulario.numero('V', old.vaga_id) and status <> 'cancelled';
    raise notice 'A vaga % foi retirada; o registro fica guardado.', old.vaga_id;
    return null;
end
$$;
comment on function formulario.retirar() is 'Turns the deletion of a form row into a withdrawal: nothing is lost. Security definer: it changes the vacancy.';
create trigger c_retirar before delete on formulario.vaga for each row execute function formulario.retirar();

create function formulario.acompanhar() returns trigger
language plpgsql security definer set search_path = pg_catalog, formulario, pg_temp
as $$
begin
    if tg_op = 'DELETE' then
        delete from formulario.vaga where vaga_id = formulario.codigo('V', old.vacancy_id);
    else
        update formulario.vaga f set situacao = formulario.situacao_de(new.status)
        where f.vaga_id = formulario.codigo('V', new.vacancy_id) and f.situacao <> formulario.situacao_de(new.status);
    end if;
    return null;
end
$$;
comment on function formulario.acompanhar() is 'Brings a vacancy''s status back to its form row. Security definer: whoever changes the vacancy has no right on the form.';
create trigger vacancy_status_followed after update of status on office.vacancy
    for each row when (new.status <> old.status) execute function formulario.acompanhar();
create trigger vacancy_removal_followed after delete on office.vacancy for each row execute function formulario.acompanhar();

create function formulario.listar()
returns table (
    vaga_id integer, cargo text, ocupacao text, lugares integer, lugares_preenchidos integer, andamento text, pendencias text[],
    salario text, horario text, municipio text, publicada_em date, valida_ate date)
language sql stable security definer set search_path = pg_catalog, formulario, pg_temp
as $$
    select
        formulario.codigo('V', v.vacancy_id), v.title, reference.occupation_name(v.occupation), v.openings, v.openings_filled,
        case
            when v.status in ('cancelled', 'filled', 'suspended') then formulario.situacao_de(v.status)
            when v.status = 'expired' or v.expires_on < attribute.today(u.time_zone) then 'expirada'
            when v.status <> 'open' then 'em análise pela equipe'
            when exists (
                select from placement.lint_finding f
                where f.vacancy_id = v.vacancy_id and f.severity = 'block'
                  and not exists (select from office.vacancy_waiver w where w.vacancy_id = v.vacancy_id and w.rule = f.rule))
            then 'com pendência'
            -- Until the daemon has seen the last change, whoever waits should know that the answer is on its way.
            when exists (
                select from capture.change_log l cross join capture.cursor c
                where c.name = 'placement' and l.kind = 1 and l.id = v.vacancy_id
                  and (c.snapshot is null or not pg_visible_in_snapshot(l.xid, c.snapshot)))
            then 'em análise'
            else 'aberta' end,
        (select array_agg(f.statement || ' ' || f.remedy order by f.severity, f.rule) from placement.lint_finding f
         where f.vacancy_id = v.vacancy_id
           and not exists (select from office.vacancy_waiver w where w.vacancy_id = v.vacancy_id and w.rule = f.rule)),
        reference.money(v.pay_cents) || ' por ' || case v.pay_unit when 'mes' then 'mês' else v.pay_unit end,
        reference.write_hours(v.shift_hours), reference.municipality_name(v.municipality), v.published_on, v.expires_on
    from office.vacancy v
    join office.unit u on u.unit_id = v.unit_id
    where v.employer_id = office.my_employer()
$$;
comment on function formulario.listar() is
    'As vagas do empregador conectado, como estão agora. Nunca diz nada sobre pessoas. Security definer: employers cannot read the vacancies themselves.';

create view formulario.minhas_vagas with (security_barrier = true) as
select vaga_id, cargo, ocupacao, lugares, lugares_preenchidos, andamento, pendencias, salario, horario, municipio, publicada_em, valida_ate
from formulario.listar();
comment on view formulario.minhas_vagas is 'As vagas do empregador e seu andamento: aberta, em análise, com pendência (veja pendencias), suspensa, preenchida, expirada ou retirada.';

grant execute on function formulario.listar() to encaminha_employer;
grant select on formulario.minhas_vagas to encaminha_employer;
