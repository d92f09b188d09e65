-- 000016_verify_vacancies.sql
-- Purpose: the one judge of what employers write, behind every door: all problems of a vacancy at once, in Portuguese.   Locks: none.
--
-- Each function looks at one subject and returns (coluna, codigo = SQLSTATE, motivo, dica). What the law forbids but only a reader can
-- tell (discrimination, a certificate without a basis) is found by the lint of the rule set, not here.

create function formulario.rotulo(coluna text) returns text
language sql stable parallel safe strict set search_path = ''
as $$
    select coalesce((
        select split_part(pg_catalog.col_description(a.attrelid, a.attnum), ' — ', 1)
        from pg_catalog.pg_attribute a where a.attrelid = 'formulario.vaga'::regclass and a.attname = coluna), coluna)
$$;
comment on function formulario.rotulo(text) is 'Como um campo se chama: o comentário da coluna, até o travessão.';

create function reference.text_problem(entry text, longest int, out problem text, out hint text)
language plpgsql immutable parallel safe set search_path = ''
as $$
begin
    if entry is null then return; end if;
    case
        when btrim(entry, E' \t\r\n\u00a0') = '' then
            problem := 'Só tem espaços em branco.'; hint := 'Escreva um texto ou deixe vazio.';
        when length(entry) > longest then
            problem := 'Tem ' || length(entry) || ' caracteres; o máximo é ' || longest || '.'; hint := 'Resuma o texto.';
        -- C0 and C1 controls but tab and line breaks, and the signs that turn the direction of writing.
        when entry ~ '[\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]' then
            problem := 'Tem caracteres de controle, que não se veem.'; hint := 'Digite o texto de novo em vez de colar.';
        else null;
    end case;
end
$$;
comment on function reference.text_problem(text, int) is 'Why a text is not fit to be stored: blank, too long, with control characters. Null is no problem.';

create function formulario.minutos_da_semana(v formulario.vaga) returns int
language sql immutable parallel safe set search_path = ''
as $$
    select case when v.carga_horaria between 1 and 168 then round(v.carga_horaria * 60)::int
                else (reference.read_hours(v.horario, true)).minutes end
$$;
comment on function formulario.minutos_da_semana(formulario.vaga) is 'Working minutes of a week, without breaks: as declared, or else as the hours add up.';

create function formulario.e_emprego(contrato text) returns boolean
language sql immutable parallel safe set search_path = ''
as $$ select contrato in ('clt', 'prazo_determinado', 'aprendiz', 'temporario', 'intermitente', 'domestico') $$;
comment on function formulario.e_emprego(text) is 'Whether a kind of contract is employment, to which the minimum wage and 44 hours apply.';

create function formulario.periodo(entrada text) returns text
language sql immutable parallel safe set search_path = ''
as $$
    select case
        when reference.fold(entrada) ~ '^(por |ao |/)?(mes|mensal|mensais)$' then 'mes'
        when reference.fold(entrada) ~ '^(por |ao |/)?(dia|diaria|diario)$' then 'dia'
        when reference.fold(entrada) ~ '^(por |a |/)?(hora|h|hora trabalhada)$' then 'hora' end
$$;
comment on function formulario.periodo(text) is 'mes, dia ou hora, de como as pessoas escrevem; nulo para o que não é nenhum.';

-- Texts ------------------------------------------------------------------------------------------------------------

create function formulario.tamanhos() returns jsonb
language sql immutable parallel safe set search_path = ''
as $$
    select '{"cargo": 200, "descricao": 4000, "ocupacao": 200, "contrato": 60, "salario_por": 20, "horario": 1000, "escala": 60,
        "municipio": 100, "bairro": 100, "outros_municipios": 2000, "tipos_de_local": 1000, "escolaridade": 100, "habilidades": 2000,
        "habilidades_desejaveis": 2000, "cursos_desejaveis": 2000, "certificados_admissao": 2000, "cnh": 20, "cnh_cursos": 500,
        "exigencias_pessoais": 500, "quitacoes": 200, "acessibilidade": 1000, "reservada": 60, "cnpj": 40}'::jsonb
$$;
comment on function formulario.tamanhos() is 'Quantos caracteres cada texto da vaga pode ter.';

create function formulario.sem_textos_longos(v formulario.vaga) returns formulario.vaga
language sql stable parallel safe set search_path = ''
as $$
    select jsonb_populate_record(v, coalesce((
        -- A sign that is no schedule, so that a schedule too long does not come out as one that is missing.
        select jsonb_object_agg(l.key, case l.key when 'horario' then '?' end)
        from jsonb_each_text(formulario.tamanhos()) as l
        cross join (select to_jsonb(v) as texts offset 0) as given
        where length(given.texts ->> l.key) > l.value::int), '{}'))
$$;
comment on function formulario.sem_textos_longos(formulario.vaga) is 'A vaga sem os textos que passam do tamanho, para quem não precisa lê-los.';

create function formulario.problemas_de_texto(v formulario.vaga)
returns table (coluna text, codigo text, motivo text, dica text)
language plpgsql stable parallel safe set search_path = ''
as $$
declare
    given constant jsonb := to_jsonb(v);
    limits constant jsonb := formulario.tamanhos();
    required constant text[] := array['cargo', 'ocupacao', 'lugares', 'contrato', 'salario', 'salario_por', 'municipio', 'valida_ate'];
begin
    foreach coluna in array required loop
        if coalesce(btrim(given ->> coluna), '') = '' then
            codigo := '23502'; motivo := 'Falta preencher.';
            dica := split_part(pg_catalog.col_description('formulario.vaga'::regclass, (
                select a.attnum from pg_catalog.pg_attribute a
                where a.attrelid = 'formulario.vaga'::regclass and a.attname = coluna)), ' — ', 2);
            return next;
        end if;
    end loop;
    for coluna, motivo, dica in
        select l.key, t.problem, t.hint
        from jsonb_each_text(limits) as l
        cross join lateral reference.text_problem(nullif(given ->> l.key, ''), l.value::int) as t
        where t.problem is not null and not (l.key = any (required) and btrim(given ->> l.key) = '')
    loop
        codigo := '23514';
        return next;
    end loop;
end
$$;
comment on function formulario.problemas_de_texto(formulario.vaga) is 'Campos que faltam e textos em branco, longos demais ou com caracteres de controle.';

-- Codes and places -------------------------------------------------------------------------------------------------

create function formulario.problemas_de_codigo(v formulario.vaga, uf text)
returns table (coluna text, codigo text, motivo text, dica text)
language plpgsql stable parallel safe set search_path = ''
as $$
declare
    given constant jsonb := to_jsonb(v);
    place text;
begin
    select 'ocupacao', '23503', o.problem, o.hint into coluna, codigo, motivo, dica from reference.find_occupation(v.ocupacao) o;
    if motivo is not null then return next; end if;
    select 'municipio', '23503', m.problem, m.hint into coluna, codigo, motivo, dica from reference.find_municipality(v.municipio, uf) m;
    if motivo is not null then return next; end if;
    foreach place in array coalesce(reference.items(v.outros_municipios), '{}') loop
        select 'outros_municipios', '23503', m.problem, m.hint into coluna, codigo, motivo, dica from reference.find_municipality(place, uf) m;
        if motivo is not null then return next; exit; end if;
    end loop;
    -- One code where the list has one, several where it has several.
    for coluna, codigo, motivo, dica in
        select f.field, '23503', c.problem, c.hint
        from (values ('contrato', 'contract'), ('escala', 'shift_pattern'), ('escolaridade', 'schooling'), ('cnh', 'licence_category'),
                     ('reservada', 'reservation')) as f (field, list)
        cross join lateral reference.find_code(f.list, given ->> f.field) c
        where c.problem is not null and not reference.is_none(given ->> f.field)
        union all
        select f.field, '23503', c.problem, c.hint
        from (values ('tipos_de_local', 'place_kind'), ('habilidades', 'skill'), ('habilidades_desejaveis', 'skill'),
                     ('cursos_desejaveis', 'course'), ('certificados_admissao', 'course'), ('cnh_cursos', 'course'),
                     ('exigencias_pessoais', 'trait'), ('quitacoes', 'clearance'), ('acessibilidade', 'accommodation')) as f (field, list)
        cross join lateral reference.find_codes(f.list, given ->> f.field) c
        where c.problem is not null
    loop
        return next;
    end loop;
    codigo := '23514';
    if reference.is_none(v.contrato) then
        coluna := 'contrato'; motivo := 'Toda vaga tem um tipo de contrato.'; dica := 'Escreva, por exemplo, clt.'; return next;
    end if;
    if v.salario_por <> '' and formulario.periodo(v.salario_por) is null then
        coluna := 'salario_por';
        motivo := reference.quote(v.salario_por) || ' não é mes, dia nem hora.';
        dica := 'Escreva mes, dia ou hora.';
        return next;
    end if;
    if num_nonnulls(v.latitude, v.longitude) = 1 then
        coluna := case when v.latitude is null then 'latitude' else 'longitude' end;
        motivo := 'Latitude e longitude andam juntas.'; dica := 'Preencha as duas ou nenhuma.'; return next;
    elsif not (v.latitude between -34 and 6) or not (v.longitude between -74.1 and -28.8) then
        coluna := case when v.latitude between -34 and 6 then 'longitude' else 'latitude' end;
        motivo := 'O ponto fica fora do Brasil.';
        dica := 'Confira o sinal: a longitude no Brasil é negativa, e a latitude quase sempre.';
        return next;
    end if;
end
$$;
comment on function formulario.problemas_de_codigo(formulario.vaga, text) is
    'Ocupação, municípios, opções de lista e ponto no mapa. uf: o estado da unidade, que vale para um município sem UF.';

-- Numbers, hours and pay -------------------------------------------------------------------------------------------

create function formulario.problemas_de_jornada(v formulario.vaga)
returns table (coluna text, codigo text, motivo text, dica text)
language plpgsql stable parallel safe set search_path = ''
as $$
declare
    hours record;
    contract text := (reference.find_code('contract', v.contrato)).code;
    pattern text := (reference.find_code('shift_pattern', v.escala)).code;
    declared constant boolean := coalesce(v.carga_horaria between 1 and 168, false);
begin
    codigo := '23514';
    if v.carga_horaria is not null and not declared or v.carga_horaria = 'NaN' then
        coluna := 'carga_horaria';
        motivo := 'A carga horária de ' || reference.quote(replace(v.carga_horaria::text, '.', ',')) || ' não é de horas por semana.';
        dica := case when v.carga_horaria between 168 and 240
            then 'Escreva as horas por semana: ' || replace(round(v.carga_horaria / 5, 1)::text, '.', ',') || ' em vez de ' || v.carga_horaria::int || ' por mês.'
            else 'Escreva as horas por semana, por exemplo 44.' end;
        return next;
    elsif declared and v.carga_horaria > 44 and formulario.e_emprego(contract) then
        coluna := 'carga_horaria';
        motivo := 'A carga horária de ' || replace(trim_scale(v.carga_horaria)::text, '.', ',') || ' horas passa de 44 por semana.';
        dica := 'O máximo legal é de 44 horas por semana (Constituição, art. 7º, XIII). Em 12x36, escreva a média: 42.';
        return next;
    end if;
    select * into hours from reference.read_hours(v.horario, true);
    if hours.problem is not null then
        coluna := 'horario'; motivo := hours.problem; dica := hours.hint;
        return next;
        return;
    end if;
    if v.horario <> '' and isempty(hours.value) then
        coluna := 'horario';
        motivo := 'A vaga precisa de algum horário.';
        dica := 'Deixe vazio se ainda não sabe, e preencha a carga horária.';
        return next;
    elsif hours.value is null and v.carga_horaria is null then
        coluna := 'carga_horaria'; codigo := '23502';
        motivo := 'Falta a carga horária ou o horário.';
        dica := 'Preencha as horas por semana, por exemplo 44, ou o horário, por exemplo seg a sex 08:00-17:00 (intervalo 12:00-13:00).';
        return next;
    elsif hours.minutes is not null and declared and coalesce(pattern, '') not in ('4x2', '12x36', 'revezamento', 'escala', 'intermitente')
        and abs(hours.minutes - v.carga_horaria * 60) > 30
    then
        coluna := 'carga_horaria';
        motivo := 'A carga horária de ' || replace(trim_scale(v.carga_horaria)::text, '.', ',') || ' horas não bate com o horário, que soma '
            || formulario.horas(hours.minutes) || ' por semana.';
        dica := 'Corrija um dos dois. Se há intervalo, diga no horário, por exemplo (intervalo 12:00-13:00).';
        return next;
    elsif hours.minutes > 2640 and not declared and formulario.e_emprego(contract) then
        coluna := 'horario';
        motivo := 'O horário soma ' || formulario.horas(hours.minutes) || ' por semana, e o máximo legal é de 44.';
        dica := 'Se há intervalo, diga no horário, por exemplo (intervalo 12:00-13:00). Em revezamento, escreva a média em carga horária e a escala.';
        return next;
    end if;
    -- What the week's end cuts in two is no short shift.
    if pattern = '12x36' and exists (
        select from unnest(hours.value) r where upper(r) - lower(r) < 600 and lower(r) > 0 and upper(r) < 10080)
    then
        coluna := 'horario';
        motivo := 'A escala é 12x36, mas o horário tem turnos de menos de 12 horas.';
        dica := 'Escreva, por exemplo, 12x36 07:00-19:00, ou corrija a escala.';
        return next;
    end if;
end
$$;
comment on function formulario.problemas_de_jornada(formulario.vaga) is 'Carga horária e horário: cada um por si, e um contra o outro.';

create function formulario.horas(minutos int) returns text
language sql immutable parallel safe strict set search_path = ''
as $$ select minutos / 60 || case when minutos % 60 = 0 then ' horas' else 'h' || lpad((minutos % 60)::text, 2, '0') end $$;
comment on function formulario.horas(int) is 'Minutos como “44 horas” ou “41h30”.';

create function formulario.problemas_de_pagamento(v formulario.vaga, hoje date)
returns table (coluna text, codigo text, motivo text, dica text)
language plpgsql stable parallel safe set search_path = ''
as $$
declare
    contract constant text := (reference.find_code('contract', v.contrato)).code;
    period constant text := formulario.periodo(v.salario_por);
    weekly constant int := formulario.minutos_da_semana(v);
    wage record;
    share numeric := case when v.regime_de_custodia then 0.75 else 1 end;
    monthly numeric;
    floor_cents numeric;
begin
    codigo := '23514';
    if v.lugares not between 1 and 1000 then
        coluna := 'lugares';
        motivo := v.lugares || ' não é um número de lugares.';
        dica := 'Escreva de 1 a 1000. Para retirar a vaga, mude a situação para retirada.';
        return next;
    end if;
    if v.experiencia_meses not between 0 and 600 then
        coluna := 'experiencia_meses';
        motivo := v.experiencia_meses || ' não é um número de meses.';
        dica := 'A lei permite pedir até 6 meses.';
        return next;
    end if;
    if v.idade_minima not between 14 and 100 then
        coluna := 'idade_minima';
        motivo := v.idade_minima || ' não é uma idade para o trabalho.';
        dica := 'Deixe vazia, a não ser que a lei peça uma idade mínima.';
        return next;
    end if;
    coluna := 'salario';
    if v.salario in ('NaN', 'Infinity', '-Infinity') or v.salario < 0 or v.salario > 10000000 then
        motivo := reference.quote(replace(v.salario::text, '.', ',')) || ' não é um salário.';
        dica := 'Escreva em reais, por exemplo 1850,00.';
        return next;
        return;
    elsif v.salario <> round(v.salario, 2) then
        motivo := reference.quote(replace(v.salario::text, '.', ',')) || ' tem fração de centavo.';
        dica := 'Escreva com até duas casas, por exemplo 1850,00.';
        return next;
        return;
    end if;
    if not formulario.e_emprego(contract) or period is null then return; end if;
    select w.valid_from, w.month_cents, w.hour_cents, w.basis into wage
    from reference.minimum_wage w where w.valid_from <= coalesce(greatest(v.inicio_ate, hoje), hoje) order by w.valid_from desc limit 1;
    -- The arithmetic of attribute.vacancy, so that form and lint never disagree. By the hour, the hours do not matter.
    monthly := v.salario * 100 * case period when 'mes' then 1 when 'dia' then 30 else weekly::numeric * 5 / 60 end;
    floor_cents := round(wage.month_cents * least(weekly, 2640)::numeric / 2640 * share);
    if period = 'hora' and weekly is null then
        monthly := v.salario * 100; floor_cents := round(wage.hour_cents * share);
    elsif weekly is null then
        return;
    end if;
    if monthly < floor_cents then
        motivo := reference.money(round(v.salario * 100)::bigint) || ' por ' || case period when 'mes' then 'mês' else period end
            || ' fica abaixo do piso'
            || case when period = 'hora' and weekly is null then ' de ' || reference.money(floor_cents::bigint) || ' por hora'
                    when period = 'mes' then ' de ' || reference.money(floor_cents::bigint)
                    else ' (' || reference.money(round(monthly)::bigint) || ' por mês; o piso é ' || reference.money(floor_cents::bigint) || ')' end
            || coalesce(' para ' || formulario.horas(weekly) || ' por semana', '') || '.';
        dica := 'O salário mínimo é de ' || reference.money(wage.month_cents) || ' por 44 horas (' || wage.basis || ')'
            || case when v.regime_de_custodia then '; para pessoa presa, três quartos dele (LEP, art. 29)' else '' end
            || '. Ajuste o salário ou a jornada.';
        return next;
    end if;
end
$$;
comment on function formulario.problemas_de_pagamento(formulario.vaga, date) is
    'Números fora do possível, e salário abaixo do mínimo da data, proporcional às horas; três quartos só em regime de custódia. O piso vale para emprego.';

-- Dates ------------------------------------------------------------------------------------------------------------

create function formulario.problemas_de_data(v formulario.vaga, hoje date)
returns table (coluna text, codigo text, motivo text, dica text)
language plpgsql stable parallel safe set search_path = ''
as $$
begin
    codigo := '23514';
    coluna := 'valida_ate';
    if not isfinite(v.valida_ate) then
        motivo := 'A validade não tem fim.';
        dica := 'Escreva o último dia da vaga, por exemplo ' || to_char(hoje + 30, 'DD/MM/YYYY') || '.';
        return next;
    elsif v.valida_ate < hoje then
        motivo := 'A vaga venceria em ' || to_char(v.valida_ate, 'DD/MM/YYYY') || ', antes de começar a valer (hoje, ' || to_char(hoje, 'DD/MM/YYYY') || ').';
        dica := 'Escreva um dia de hoje em diante.'; return next;
    elsif v.valida_ate > hoje + 366 then
        motivo := 'A validade em ' || to_char(v.valida_ate, 'DD/MM/YYYY') || ' passa de um ano.';
        dica := 'Escreva um dia até ' || to_char(hoje + 366, 'DD/MM/YYYY') || '; a vaga pode ser renovada.';
        return next;
    end if;
    coluna := 'inicio_ate';
    if not isfinite(v.inicio_ate) then
        motivo := 'O início não tem data.'; dica := 'Escreva o último dia em que a pessoa pode começar, ou deixe vazio.'; return next;
    elsif v.inicio_ate < hoje then
        motivo := 'O início até ' || to_char(v.inicio_ate, 'DD/MM/YYYY') || ' já passou.';
        dica := 'Escreva um dia de hoje em diante, ou deixe vazio.';
        return next;
    elsif v.inicio_ate > hoje + 731 then
        motivo := 'O início até ' || to_char(v.inicio_ate, 'DD/MM/YYYY') || ' passa de dois anos.'; dica := 'Confira o ano.'; return next;
    end if;
end
$$;
comment on function formulario.problemas_de_data(formulario.vaga, date) is 'Datas infinitas, passadas ou absurdas. hoje: o dia na unidade.';

-- Who is asking ----------------------------------------------------------------------------------------------------

create function formulario.problemas(v formulario.vaga)
returns table (coluna text, codigo text, motivo text, dica text)
language plpgsql stable security definer set search_path = pg_catalog, formulario, pg_temp
as $$
#variable_conflict use_column
declare
    employer record;
    -- What is far too long is named by the judge of texts alone: the others would search megabytes for a code.
    short constant formulario.vaga := formulario.sem_textos_longos(v);
    given text := regexp_replace(upper(short.cnpj), '[^0-9A-Z]', '', 'g');
begin
    select e.employer_id, e.cnpj, e.cpf, e.status, u.state, attribute.today(u.time_zone) as today into employer
    from office.employer e join office.unit u on u.unit_id = e.unit_id
    where e.employer_id = formulario.numero('E', v.empregador);
    if not found or office.my_employer() <> employer.employer_id then
        return query select 'empregador', '42501', 'Este acesso não está ligado a um empregador.',
            'Peça à equipe do Escritório Social que ligue o seu acesso à empresa.';
        return;
    end if;
    if employer.status <> 'active' then
        return query select 'empregador', '42501', 'O cadastro do empregador está suspenso pela equipe.', 'Fale com o Escritório Social.';
    end if;
    return query
        select p.coluna, p.codigo, p.motivo, p.dica
        from (
            select f.*, rank() over (partition by f.coluna order by f.subject) as place
            from (
                select 1 as subject, x.* from formulario.problemas_de_texto(v) x
                union all select 2, x.* from formulario.problemas_de_codigo(short, employer.state) x
                union all select 3, x.* from formulario.problemas_de_jornada(short) x
                union all select 4, x.* from formulario.problemas_de_pagamento(short, employer.today) x
                union all select 5, x.* from formulario.problemas_de_data(short, employer.today) x) f) p
        join pg_attribute a on a.attrelid = 'formulario.vaga'::regclass and a.attname = p.coluna
        -- One subject for a field: what is missing or unreadable says all.
        where p.place = 1
        order by a.attnum;
    if short.cnpj <> '' then
        if not reference.is_cnpj(given) then
            return query select 'cnpj', '23514', 'O CNPJ ' || reference.quote(v.cnpj) || ' não é válido: '
                || case when given !~ '^[0-9A-Z]{12}[0-9]{2}$' then 'são 14 caracteres, os dois últimos algarismos.' else 'os dígitos verificadores não conferem.' end,
                'Confira os caracteres, ou deixe vazio: o sistema já conhece o empregador.';
        elsif given is distinct from employer.cnpj then
            return query select 'cnpj', '42501', 'O CNPJ ' || reference.quote(v.cnpj) || ' não é o do seu cadastro.',
                'Deixe vazio, ou fale com o Escritório Social para cadastrar outra empresa.';
        end if;
    end if;
end
$$;
comment on function formulario.problemas(formulario.vaga) is
    'Todos os problemas de uma vaga, na ordem dos campos; nenhuma linha quando está em ordem. Security definer: it looks up the employer and its unit.';
