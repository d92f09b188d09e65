-- 000025_create_person_form.sql
-- Purpose: the profile of a person as staff read it, and the judge of what they type into it.   Locks: none on existing tables.
--
-- A name, an occupation and a neighbourhood make a profile that is matched at once; all the rest is empty, which means not asked.
-- "nenhum" or "não" is an answer and is kept apart from an empty field.

create function painel.cpf_escrito(cpf text) returns text
language sql immutable parallel safe strict set search_path = ''
as $$ select regexp_replace(cpf, '^(...)(...)(...)(..)$', '\1.\2.\3-\4') $$;
comment on function painel.cpf_escrito(text) is 'Um CPF com a pontuação.';

create view painel.pessoa with (security_invoker = true) as
select
    c.candidate_id as pessoa, c.unit_id as unidade, i.civil_name as nome, i.social_name as nome_social, painel.cpf_escrito(i.cpf) as cpf,
    i.phone as telefone, i.message_for as recado_com, i.address as endereco,
    reference.label('profile', c.profile) as publico,
    case c.enrolment when 'active' then 'ativa' when 'suspended' then 'suspensa' else 'retirada' end as adesao,
    c.enrolled_on::date as aderiu_em, c.confirmed_on::date as confirmada_em,
    reference.municipality_name(c.municipality) as municipio, c.area as bairro, c.latitude, c.longitude, c.born_on::date as nascimento,
    o.wanted as ocupacoes, o.refused as ocupacoes_recusadas,
    coalesce(o.exercised, case when c.experience_reviewed_on is not null then 'nenhuma' end) as experiencia,
    reference.labels('skill', c.skills) as habilidades, reference.label('schooling', c.schooling::text) as escolaridade, c.studying as estuda,
    coalesce(k.courses, case when c.courses_reviewed_on is not null then 'nenhum' end) as cursos,
    reference.labels('licence_category', c.licence_categories) as cnh, c.licence_expires_on::date as cnh_validade,
    c.licence_paid_activity as cnh_ear, reference.labels('course', c.licence_courses) as cnh_cursos,
    reference.write_hours(c.available_hours) as disponibilidade, c.night_refused as recusa_noturno,
    reference.write_hours(c.care_hours) as horarios_de_cuidado, c.available_from::date as disponivel_em,
    round(c.pay_needed_cents / 100.0, 2) as remuneracao, c.commute_max_minutes as trajeto_maximo,
    reference.labels('contract', c.contracts_accepted) as contratos, reference.labels('document', c.documents) as documentos,
    c.disability as deficiencia, reference.labels('accommodation', c.accommodations_indispensable) as adaptacoes_indispensaveis,
    reference.labels('accommodation', c.accommodations_desired) as adaptacoes_desejadas,
    reference.labels('vulnerability', c.vulnerabilities) as vulnerabilidades, reference.labels('benefit', c.benefits) as beneficios,
    reference.label('custody', c.custody) as custodia, c.released_on::date as saida, c.release_earliest::date as saida_prevista_de,
    c.release_latest::date as saida_prevista_ate, c.release_checked_on::date as previsao_conferida_em, c.monitored as monitorada,
    c.certificate_presentable as apresenta_certidao, c.constraints_reviewed_on::date as restricoes_conferidas_em,
    c.contact_failures as contatos_sem_exito
from office.candidate c
left join identity.person i on i.candidate_id = c.candidate_id
left join lateral (
    select string_agg(r.title || ' (' || x.occupation || ')', '; ' order by r.title, x.occupation) filter (where x.kind = 'wanted') as wanted,
           string_agg(r.title || ' (' || x.occupation || ')', '; ' order by r.title, x.occupation) filter (where x.kind = 'refused') as refused,
           string_agg(r.title || ' (' || x.occupation || ') ' || x.months || ' meses'
               || case x.origin when 'prisao' then ' prisão' else coalesce(' ' || x.origin, '') end, '; ' order by r.title, x.occupation)
               filter (where x.kind = 'exercised') as exercised
    from office.candidate_occupation x join reference.occupation r on r.code = x.occupation
    where x.candidate_id = c.candidate_id) o on true
left join lateral (
    select string_agg(reference.label('course', x.course) || coalesce(' até ' || to_char(x.expires_on, 'DD/MM/YYYY'), ''), '; ' order by x.course) as courses
    from office.candidate_course x where x.candidate_id = c.candidate_id) k on true;
comment on view painel.pessoa is
    'As pessoas da unidade. Inclua com nome, ocupacoes e bairro; complete depois. Campo vazio quer dizer que não se perguntou; escreva nenhum, ou não, quando a resposta foi essa. Limites ficam em painel.restricao.';
comment on column painel.pessoa.nome is 'Nome civil.';
comment on column painel.pessoa.nome_social is 'Nome social: quando há, é o que se usa.';
comment on column painel.pessoa.publico is 'Pessoa egressa, pré-egressa ou familiar. Vazio até se saber.';
comment on column painel.pessoa.ocupacoes is 'Em que a pessoa quer trabalhar: nomes ou códigos da CBO, separados por ponto e vírgula.';
comment on column painel.pessoa.experiencia is 'Por exemplo: servente de obras 24 meses informal; cozinheiro geral 1 ano prisão.';
comment on column painel.pessoa.cursos is 'Por exemplo: NR-35 até 31/12/2027; pedreiro.';
comment on column painel.pessoa.disponibilidade is 'Por exemplo: seg a sex 07:00-17:00; sáb manhã. Ou qualquer horário.';
comment on column painel.pessoa.horarios_de_cuidado is 'Quando a pessoa cuida de crianças ou parentes.';
comment on column painel.pessoa.remuneracao is 'Quanto a pessoa precisa receber por mês, em reais.';
comment on column painel.pessoa.trajeto_maximo is 'Minutos de trajeto que a pessoa aceita.';
comment on column painel.pessoa.restricoes_conferidas_em is 'Quando os limites foram conferidos com a pessoa; até lá são desconhecidos. Veja painel.conferir_restricoes.';
comment on column painel.pessoa.custodia is 'Situação de custódia, sem o motivo: não há lugar para delito em nenhum campo. Vazia para familiares.';

create function painel.ler_experiencia(entrada text, out lidas jsonb, out problem text, out hint text)
language plpgsql stable parallel safe set search_path = ''
as $$
declare
    item text;
    parts text[];
    found record;
    months int;
begin
    if coalesce(reference.fold(entrada), '') = '' then return; end if;
    lidas := '{}';
    if reference.is_none(entrada) then return; end if;
    foreach item in array string_to_array(replace(entrada, E'\n', ';'), ';') loop
        continue when btrim(item) = '';
        parts := regexp_match(btrim(item),
            '^(.*?)[\s,:]+(\d{1,3})\s*(anos?|m[eê]s(?:es)?)(?:\s+e\s+(\d{1,2})\s*m[eê]s(?:es)?)?(?:[\s,(]+(?:com\s+|sem\s+|na\s+|em\s+)?(formal|informal|pris[aã]o|carteira|registro)\)?)?\s*$', 'i');
        if parts is null then
            problem := 'Não entendi a experiência ' || reference.quote(item) || '.';
            hint := 'Escreva ocupação, tempo e, se souber, formal, informal ou prisão: servente de obras 24 meses informal; separe por ponto e vírgula.';
        else
            select * into found from reference.find_occupation(parts[1]);
            problem := found.problem; hint := found.hint;
            months := parts[2]::int * case when parts[3] ~* '^a' then 12 else 1 end + coalesce(parts[4]::int, 0);
            if problem is null and months > 720 then
                problem := months || ' meses de experiência passam de 60 anos.'; hint := 'Confira o tempo.';
            end if;
        end if;
        if problem is not null then lidas := null; return; end if;
        lidas := lidas || jsonb_build_object(found.code, jsonb_build_object('months', months, 'origin', case
            when item ~* '\minformal\M|sem\s+(carteira|registro)' then 'informal' when item ~* '\mformal\M|com\s+(carteira|registro)' then 'formal'
            when item ~* 'pris[aã]o' then 'prisao' end));
    end loop;
end
$$;
comment on function painel.ler_experiencia(text) is
    'Past work as {code: {months, origin}} from text; the empty object for "nenhuma", null for nothing.';

create function painel.ler_cursos(entrada text, out lidos jsonb, out problem text, out hint text)
language plpgsql stable parallel safe set search_path = ''
as $$
declare
    item text;
    parts text[];
    found record;
    day record;
begin
    if coalesce(reference.fold(entrada), '') = '' then return; end if;
    lidos := '{}';
    if reference.is_none(entrada) then return; end if;
    foreach item in array reference.items(entrada) loop
        parts := regexp_match(item, '^(.*?)[\s,(]+(?:v[aá]lid[oa]\s+)?(?:at[eé]|validade:?)\s+([0-9/.-]+)\)?$', 'i');
        select * into found from reference.find_code('course', coalesce(parts[1], item));
        problem := found.problem; hint := found.hint;
        -- A month holds until its last day.
        if parts[2] ~ '^\d{1,2}/\d{4}$' then
            select * into day from reference.read_day('1/' || parts[2]);
            day.value := (day.value + interval '1 month - 1 day')::date;
        else
            select * into day from reference.read_day(parts[2]);
        end if;
        if problem is null and day.problem is not null then problem := day.problem; hint := day.hint; end if;
        if problem is not null then lidos := null; return; end if;
        lidos := lidos || jsonb_build_object(found.code, day.value);
    end loop;
end
$$;
comment on function painel.ler_cursos(text) is 'Courses as {code: expiry or null} from text; the empty object for "nenhum", null for nothing.';

create function painel.problemas_da_pessoa(p painel.pessoa, tem_restricoes boolean, uf text, hoje date)
returns table (coluna text, codigo text, motivo text, dica text)
language plpgsql stable parallel safe set search_path = ''
as $$
#variable_conflict use_column
declare
    given constant jsonb := to_jsonb(p);
    digits text;
begin
    if coalesce(btrim(p.nome), '') = '' then
        return query select 'nome', '23502', 'Falta o nome.', 'Escreva o nome civil; o social fica em nome_social.';
    end if;
    return query
        select f.field, '23514', t.problem, t.hint
        from (values ('nome', 200), ('nome_social', 200), ('recado_com', 200), ('endereco', 500), ('bairro', 100), ('ocupacoes', 2000),
                     ('ocupacoes_recusadas', 2000), ('experiencia', 4000), ('cursos', 4000)) as f (field, longest)
        cross join lateral reference.text_problem(nullif(given ->> f.field, ''), f.longest) t
        where t.problem is not null and (f.field <> 'nome' or btrim(p.nome) <> '');
    digits := regexp_replace(p.cpf, '[^0-9]', '', 'g');
    if p.cpf <> '' and (p.cpf ~ '[^0-9./ -]' or not reference.is_cpf(digits)) then
        return query select 'cpf', '23514', 'O CPF ' || reference.quote(p.cpf) || ' não é válido: '
            || case when length(digits) <> 11 then 'são 11 algarismos.' else 'os dígitos verificadores não conferem.' end,
            'Confira os algarismos, ou deixe vazio por enquanto.';
    end if;
    digits := regexp_replace(regexp_replace(p.telefone, '[^0-9]', '', 'g'), '^(0|55(?=\d{10,11}$))', '');
    if p.telefone <> '' and digits !~ '^[1-9][0-9]{9,10}$' then
        return query select 'telefone', '23514', 'O telefone ' || reference.quote(p.telefone) || ' não tem DDD e número.', 'Escreva como (27) 99999-0000.';
    end if;
    return query
        select 'municipio', '23503', m.problem, m.hint from reference.find_municipality(p.municipio, uf) m where m.problem is not null
        union all
        select 'ocupacoes', '23503', o.problem, o.hint from reference.find_occupations(p.ocupacoes) o where o.problem is not null
        union all
        select 'ocupacoes_recusadas', '23503', o.problem, o.hint from reference.find_occupations(p.ocupacoes_recusadas) o where o.problem is not null
        union all
        select 'experiencia', '23514', x.problem, x.hint from painel.ler_experiencia(p.experiencia) x where x.problem is not null
        union all
        select 'cursos', '23514', x.problem, x.hint from painel.ler_cursos(p.cursos) x where x.problem is not null
        union all
        select f.field, '23503', c.problem, c.hint
        from (values ('publico', 'profile'), ('escolaridade', 'schooling'), ('custodia', 'custody')) as f (field, list)
        cross join lateral reference.find_code(f.list, given ->> f.field) c where c.problem is not null
        union all
        select f.field, '23503', c.problem, c.hint
        from (values ('habilidades', 'skill'), ('cnh', 'licence_category'), ('cnh_cursos', 'course'), ('contratos', 'contract'),
                     ('documentos', 'document'), ('adaptacoes_indispensaveis', 'accommodation'), ('adaptacoes_desejadas', 'accommodation'),
                     ('vulnerabilidades', 'vulnerability'), ('beneficios', 'benefit')) as f (field, list)
        cross join lateral reference.find_codes(f.list, given ->> f.field) c where c.problem is not null
        union all
        select f.field, '23514', h.problem, replace(h.hint, ' (intervalo 12:00-13:00)', '')
        from (values ('disponibilidade'), ('horarios_de_cuidado')) as f (field)
        cross join lateral reference.read_hours(given ->> f.field, false) h where h.problem is not null;
    -- Days: none without end, none before 1900 or after 2200.
    return query
        select f.field, '23514', 'A data ' || coalesce(to_char((given ->> f.field)::date, 'DD/MM/YYYY'), 'infinita') || ' não faz sentido.', 'Confira o ano.'
        from (values ('nascimento'), ('cnh_validade'), ('disponivel_em'), ('saida'), ('saida_prevista_de'), ('saida_prevista_ate'),
                     ('previsao_conferida_em'), ('restricoes_conferidas_em'), ('confirmada_em')) as f (field)
        where not (given ->> f.field)::date between date '1900-01-01' and date '2200-12-31'
           or f.field in ('nascimento', 'saida', 'previsao_conferida_em', 'restricoes_conferidas_em', 'confirmada_em') and (given ->> f.field)::date > hoje;
    if p.nascimento > hoje - interval '14 years' and p.nascimento <= hoje then
        return query select 'nascimento', '23514', 'A pessoa teria menos de 14 anos, e antes disso não se trabalha.', 'Confira o ano.';
    end if;
    if p.saida_prevista_de > p.saida_prevista_ate then
        return query select 'saida_prevista_ate', '23514', 'A saída prevista termina antes de começar.', 'Troque as duas datas.';
    end if;
    if not p.remuneracao between 0 and 1000000 then
        return query select 'remuneracao', '23514',
            reference.quote(replace(p.remuneracao::text, '.', ',')) || ' não é uma remuneração por mês.', 'Escreva em reais, por exemplo 1850.';
    end if;
    if p.trajeto_maximo not between 5 and 600 then
        return query select 'trajeto_maximo', '23514', p.trajeto_maximo || ' não é um tempo de trajeto.', 'Escreva em minutos, de 5 a 600.';
    end if;
    if num_nonnulls(p.latitude, p.longitude) = 1 or not p.latitude between -34 and 6 or not p.longitude between -74.1 and -28.8 then
        return query select case when p.latitude between -34 and 6 then 'longitude' else 'latitude' end, '23514',
            'O ponto da moradia está incompleto ou fora do Brasil.', 'Preencha latitude e longitude, em graus, ou nenhuma das duas.';
    end if;
    -- Of a family nothing penal is kept, so that nothing can ever be evaluated or shown.
    if (reference.find_code('profile', p.publico)).code = 'familiar' then
        return query
            select f.field, '23514', 'Para familiares não se registra nada da execução penal.', 'Deixe este campo vazio.'
            from (values ('custodia'), ('saida'), ('saida_prevista_de'), ('saida_prevista_ate'), ('previsao_conferida_em'), ('monitorada'),
                         ('restricoes_conferidas_em')) as f (field)
            where given ->> f.field is not null and not (f.field = 'custodia' and (reference.find_code('custody', p.custodia)).code = 'nao_se_aplica');
        if tem_restricoes then
            return query select 'publico', '23514', 'Há restrições registradas, e para familiares não se registra nenhuma.',
                'Apague-as primeiro: painel.apagar_restricao.';
        end if;
    end if;
end
$$;
comment on function painel.problemas_da_pessoa(painel.pessoa, boolean, text, date) is
    'Todos os problemas de um perfil; nenhuma linha quando está em ordem. uf e hoje: da unidade.';

create function painel.nomes_iguais(nome text) returns table (pessoa bigint, chamada text)
language sql stable set search_path = ''
as $$
    select p.candidate_id, coalesce(p.social_name, p.civil_name) from identity.person p
    where reference.fold(p.civil_name) = reference.fold(nome) or reference.fold(p.social_name) = reference.fold(nome)
    order by 1
$$;
comment on function painel.nomes_iguais(text) is 'Pessoas da unidade com esse nome, para não cadastrar duas vezes.';
grant execute on function painel.cpf_escrito(text), painel.nomes_iguais(text) to encaminha_staff;
grant select on painel.pessoa to encaminha_staff;
