-- 000026_write_people.sql
-- Purpose: what staff type into painel.pessoa is written to the tables, or refused with every problem named.   Locks: none on existing tables.

create function painel.gravar_pessoa() returns trigger
language plpgsql security definer set search_path = pg_catalog, painel, pg_temp set lock_timeout = '5s'
as $$
declare
    units constant int[] := office.my_units();
    unit record;
    found_problems jsonb;
    changed jsonb;
    lidas jsonb;
begin
    if tg_op = 'INSERT' then
        if new.unidade is null and cardinality(units) = 1 then new.unidade := units[1]; end if;
    else
        perform painel.tomar_pessoa(old.pessoa);
    end if;
    if not coalesce(new.unidade = any (units), false) then
        perform painel.recusar_pedido(case when new.unidade is null then '23502' else '42501' end, 'unidade',
            case when new.unidade is not null then 'A unidade ' || new.unidade || ' não é sua.'
                 when cardinality(units) = 0 then 'Este acesso não está ligado a uma unidade.' else 'Falta dizer de que unidade.' end,
            coalesce('Suas unidades: ' || (
                select string_agg(u.unit_id || ' ' || u.name, '; ' order by u.unit_id) from office.unit u where u.unit_id = any (units)) || '.',
                     'Peça a quem administra o sistema que ligue o seu acesso à unidade.'), 'pessoa');
    end if;
    select u.unit_id, u.state, u.municipality, attribute.today(u.time_zone) as today into unit from office.unit u where u.unit_id = new.unidade;

    -- Only what was touched is judged and written.
    select coalesce(jsonb_object_agg(n.key, true), '{}') into changed
    from jsonb_each(to_jsonb(new)) n
    where case when tg_op = 'INSERT' then n.value <> 'null' else n.value is distinct from to_jsonb(old) -> n.key end;
    select jsonb_agg(to_jsonb(p)) into found_problems
    from painel.problemas_da_pessoa(
        new, exists (select from office.candidate_constraint x where tg_op = 'UPDATE' and x.candidate_id = old.pessoa), unit.state, unit.today) p
    -- Fields that are judged against each other count as touched together.
    where tg_op = 'INSERT' or changed ? p.coluna or changed ? 'publico'
       or p.coluna in ('latitude', 'longitude') and changed ?| array['latitude', 'longitude']
       or p.coluna = 'saida_prevista_ate' and changed ? 'saida_prevista_de';
    if tg_op = 'UPDATE' and changed ?| array['pessoa', 'unidade', 'adesao', 'aderiu_em', 'contatos_sem_exito'] then
        found_problems := coalesce(found_problems, '[]') || (
            select jsonb_agg(jsonb_build_object('coluna', c, 'codigo', '42501', 'motivo', 'Este campo não se muda aqui.',
                'dica', case c when 'adesao' then 'Use painel.retirar_adesao, painel.suspender_adesao ou painel.retomar_adesao.'
                    when 'contatos_sem_exito' then 'Use painel.registrar_contato.' else 'Deixe-o como está.' end))
            from unnest(array['pessoa', 'unidade', 'adesao', 'aderiu_em', 'contatos_sem_exito']) c where changed ? c);
    end if;
    if new.cpf <> '' and exists (
        select from identity.person i
        where i.unit_id = new.unidade and i.cpf = regexp_replace(new.cpf, '[^0-9]', '', 'g') and i.candidate_id is distinct from new.pessoa)
    then
        found_problems := coalesce(found_problems, '[]') || jsonb_build_array(jsonb_build_object('coluna', 'cpf', 'codigo', '23505',
            'motivo', 'Já existe uma pessoa com este CPF na unidade.',
            'dica', 'É a pessoa nº ' || (select i.candidate_id from identity.person i where i.unit_id = new.unidade and i.cpf = regexp_replace(new.cpf, '[^0-9]', '', 'g'))
                || ': complete o cadastro dela em vez de fazer outro.'));
    end if;
    if found_problems is not null then perform painel.recusar_pessoa(found_problems); end if;

    if tg_op = 'INSERT' then
        insert into office.candidate (unit_id, enrolled_on, confirmed_on) values (new.unidade, unit.today, unit.today)
        returning candidate_id into new.pessoa;
        insert into office.enrolment_event (candidate_id, enrolment) values (new.pessoa, 'active');
        insert into identity.person (candidate_id, unit_id, civil_name) values (new.pessoa, new.unidade, btrim(new.nome));
    end if;
    update identity.person i set
        civil_name = btrim(new.nome), social_name = nullif(btrim(new.nome_social), ''),
        cpf = nullif(regexp_replace(new.cpf, '[^0-9]', '', 'g'), ''),
        phone = nullif(regexp_replace(regexp_replace(new.telefone, '[^0-9]', '', 'g'), '^(0|55(?=\d{10,11}$))', ''), ''),
        message_for = nullif(btrim(new.recado_com), ''), address = nullif(btrim(new.endereco), '')
    where i.candidate_id = new.pessoa;

    update office.candidate c set
        profile = case when changed ? 'publico' then (reference.find_code('profile', new.publico)).code else c.profile end,
        custody = case when changed ? 'custodia' then (reference.find_code('custody', new.custodia)).code else c.custody end,
        released_on = new.saida, release_earliest = new.saida_prevista_de, release_latest = new.saida_prevista_ate,
        release_checked_on = case when changed ?| array['saida_prevista_de', 'saida_prevista_ate'] and not changed ? 'previsao_conferida_em'
            and num_nonnulls(new.saida_prevista_de, new.saida_prevista_ate) > 0 then unit.today else new.previsao_conferida_em end,
        available_from = new.disponivel_em, born_on = new.nascimento,
        confirmed_on = coalesce(case when changed ? 'confirmada_em' then new.confirmada_em end, c.confirmed_on),
        municipality = case when changed ? 'municipio' then (reference.find_municipality(new.municipio, unit.state)).code else c.municipality end,
        area = nullif(btrim(new.bairro), ''), latitude = new.latitude, longitude = new.longitude,
        schooling = case when changed ? 'escolaridade' then (reference.find_code('schooling', new.escolaridade)).code::int else c.schooling end,
        studying = new.estuda,
        skills = case when changed ? 'habilidades' then (reference.find_codes('skill', new.habilidades)).codes else c.skills end,
        licence_categories = case when changed ? 'cnh' then (reference.find_codes('licence_category', new.cnh)).codes else c.licence_categories end,
        licence_expires_on = new.cnh_validade, licence_paid_activity = new.cnh_ear,
        licence_courses = case when changed ? 'cnh_cursos' then (reference.find_codes('course', new.cnh_cursos)).codes else c.licence_courses end,
        available_hours = case when changed ? 'disponibilidade' then (reference.read_hours(new.disponibilidade, false)).value else c.available_hours end,
        night_refused = new.recusa_noturno,
        care_hours = case when changed ? 'horarios_de_cuidado' then (reference.read_hours(new.horarios_de_cuidado, false)).value else c.care_hours end,
        constraints_reviewed_on = new.restricoes_conferidas_em,
        experience_reviewed_on = case when not changed ? 'experiencia' then c.experience_reviewed_on when new.experiencia <> '' then unit.today end,
        courses_reviewed_on = case when not changed ? 'cursos' then c.courses_reviewed_on when new.cursos <> '' then unit.today end,
        monitored = new.monitorada, certificate_presentable = new.apresenta_certidao,
        documents = case when changed ? 'documentos' then (reference.find_codes('document', new.documentos)).codes else c.documents end,
        pay_needed_cents = round(new.remuneracao * 100)::bigint, commute_max_minutes = new.trajeto_maximo,
        contracts_accepted = case when changed ? 'contratos' then (reference.find_codes('contract', new.contratos)).codes else c.contracts_accepted end,
        disability = new.deficiencia,
        accommodations_indispensable = case when changed ? 'adaptacoes_indispensaveis'
            then (reference.find_codes('accommodation', new.adaptacoes_indispensaveis)).codes else c.accommodations_indispensable end,
        accommodations_desired = case when changed ? 'adaptacoes_desejadas'
            then (reference.find_codes('accommodation', new.adaptacoes_desejadas)).codes else c.accommodations_desired end,
        vulnerabilities = case when changed ? 'vulnerabilidades'
            then (reference.find_codes('vulnerability', new.vulnerabilidades)).codes else c.vulnerabilities end,
        benefits = case when changed ? 'beneficios' then (reference.find_codes('benefit', new.beneficios)).codes else c.benefits end
    where c.candidate_id = new.pessoa;

    if changed ?| array['ocupacoes', 'ocupacoes_recusadas', 'experiencia'] then
        delete from office.candidate_occupation o
        where o.candidate_id = new.pessoa
          and (o.kind = 'wanted' and changed ? 'ocupacoes' or o.kind = 'refused' and changed ? 'ocupacoes_recusadas'
            or o.kind = 'exercised' and changed ? 'experiencia');
        lidas := case when changed ? 'experiencia' then (painel.ler_experiencia(new.experiencia)).lidas end;
        insert into office.candidate_occupation (candidate_id, kind, occupation, months, origin)
        select new.pessoa, 'wanted', code, null::int, null from unnest((reference.find_occupations(new.ocupacoes)).codes) code where changed ? 'ocupacoes'
        union all
        select new.pessoa, 'refused', code, null, null
        from unnest((reference.find_occupations(new.ocupacoes_recusadas)).codes) code where changed ? 'ocupacoes_recusadas'
        union all
        select new.pessoa, 'exercised', l.key, (l.value ->> 'months')::int, l.value ->> 'origin' from jsonb_each(lidas) l;
    end if;
    if changed ? 'cursos' then
        delete from office.candidate_course k where k.candidate_id = new.pessoa;
        insert into office.candidate_course (candidate_id, course, expires_on)
        select new.pessoa, l.key, l.value::date from jsonb_each_text((painel.ler_cursos(new.cursos)).lidos) l;
    end if;
    new.adesao := coalesce(new.adesao, 'ativa');
    return new;
end
$$;
comment on function painel.gravar_pessoa() is
    'Writes a profile of the caller''s unit: what was touched, and nothing else. Security definer: staff hold no right to change the tables.';
create trigger pessoa_gravada instead of insert or update on painel.pessoa for each row execute function painel.gravar_pessoa();

create function painel.recusar_pessoa(problemas jsonb) returns void
language plpgsql stable set search_path = ''
as $$
declare
    first constant jsonb := problemas -> 0;
begin
    raise exception '%', case jsonb_array_length(problemas)
            when 1 then first ->> 'motivo'
            else 'Há ' || jsonb_array_length(problemas) || ' problemas. ' || (
                select string_agg((p ->> 'coluna') || ': ' || (p ->> 'motivo'), ' ' order by place)
                from jsonb_array_elements(problemas) with ordinality as x (p, place)) end
        using errcode = first ->> 'codigo', schema = 'painel', table = 'pessoa', column = first ->> 'coluna',
            constraint = 'pessoa_' || (first ->> 'coluna') || '_valida',
            hint = case jsonb_array_length(problemas) when 1 then first ->> 'dica' else (
                select string_agg((p ->> 'coluna') || ': ' || (p ->> 'dica'), ' ' order by place)
                from jsonb_array_elements(problemas) with ordinality as x (p, place)) end,
            detail = jsonb_build_object('erros', problemas)::text;
end
$$;
comment on function painel.recusar_pessoa(jsonb) is 'Raises one error that tells every problem of a profile.';

create function painel.nao_apagar_pessoa() returns trigger
language plpgsql set search_path = ''
as $$
begin
    perform painel.recusar_pedido('55000', 'pessoa',
        'Uma pessoa não se apaga da lista.',
        'Se ela não quer mais participar: painel.retirar_adesao(' || old.pessoa || ').', 'pessoa');
    return null;
end
$$;
comment on function painel.nao_apagar_pessoa() is 'Keeps people from being deleted by a slip.';
create trigger pessoa_nao_se_apaga instead of delete on painel.pessoa for each row execute function painel.nao_apagar_pessoa();

grant insert, update, delete on painel.pessoa to encaminha_staff;
