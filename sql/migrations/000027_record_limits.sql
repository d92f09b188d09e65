-- 000027_record_limits.sql
-- Purpose: limits and authorisations of a person, attested; vetoes; contacts.   Locks: none on existing tables.

create view painel.restricao with (security_invoker = true) as
select
    x.constraint_id as restricao, x.candidate_id as pessoa,
    case x.kind when 'recolhimento' then 'recolhimento' when 'territorio' then 'território' when 'tipo_de_local_vedado' then 'tipo de local vedado'
        when 'area_vedada' then 'área vedada' when 'autorizacao_viagem' then 'autorização de viagem' else 'autorização de trabalho externo' end as tipo,
    case x.kind
        when 'recolhimento' then reference.write_hours(x.hours)
        when 'territorio' then (select string_agg(reference.municipality_name(code), '; ') from unnest(x.codes) code)
        when 'tipo_de_local_vedado' then reference.labels('place_kind', x.codes)
        when 'autorizacao_trabalho_externo' then reference.labels('work_authorisation', x.codes)
        else array_to_string(x.codes, '; ') end as valor,
    x.starts_on::date as inicio, x.ends_on::date as fim,
    case x.source when 'informada_pela_pessoa' then 'informada pela pessoa' when 'documento_visto' then 'documento visto' else 'órgão' end as fonte,
    x.attested_by as atestada_por, x.attested_at as atestada_em, x.review_on::date as revisar_em
from office.candidate_constraint x
order by x.candidate_id, x.constraint_id;
comment on view painel.restricao is 'Limites e autorizações de cada pessoa: o que, quem atestou e até quando. Nunca o motivo.';

create function painel.registrar_restricao(
    pessoa bigint, tipo text, valor text, fonte text, inicio date default null, fim date default null, revisar_em date default null)
returns text
language plpgsql security definer set search_path = pg_catalog, painel, pg_temp set lock_timeout = '5s'
as $$
declare
    row office.candidate;
    uf text;
    -- The kind and the source as codes, from how people write them.
    kind constant text := case regexp_replace(reference.fold(tipo), '[_ ]+', ' ', 'g')
        when 'recolhimento' then 'recolhimento' when 'territorio' then 'territorio'
        when 'tipo de local vedado' then 'tipo_de_local_vedado' when 'local vedado' then 'tipo_de_local_vedado'
        when 'area vedada' then 'area_vedada' when 'autorizacao de viagem' then 'autorizacao_viagem' when 'autorizacao viagem' then 'autorizacao_viagem'
        when 'autorizacao de trabalho externo' then 'autorizacao_trabalho_externo' when 'autorizacao trabalho externo' then 'autorizacao_trabalho_externo' end;
    origin constant text := case regexp_replace(reference.fold(fonte), '[_ ]+', ' ', 'g')
        when 'informada pela pessoa' then 'informada_pela_pessoa' when 'pessoa' then 'informada_pela_pessoa'
        when 'documento visto' then 'documento_visto' when 'documento' then 'documento_visto' when 'orgao' then 'orgao' end;
    read_hours record;
    read_codes record;
    item text;
    hours int4multirange;
    codes text[];
    number bigint;
begin
    row := painel.tomar_pessoa(pessoa);
    if row.profile = 'familiar' then
        perform painel.recusar_pedido('23514', 'pessoa',
            'Para familiares não se registra nada da execução penal.',
            'Confira o público da pessoa.', 'restricao');
    end if;
    if kind is null then
        perform painel.recusar_pedido(
            case when tipo <> '' then '23503' else '23502' end, 'tipo', coalesce('O tipo ' || reference.quote(nullif(tipo, '')) || ' não existe.', 'Falta o tipo.'),
            'Tipos: recolhimento, territorio, tipo_de_local_vedado, area_vedada, autorizacao_viagem, autorizacao_trabalho_externo.', 'restricao');
    end if;
    if origin is null then
        perform painel.recusar_pedido(
            case when fonte <> '' then '23503' else '23502' end, 'fonte', coalesce('A fonte ' || reference.quote(nullif(fonte, '')) || ' não existe.', 'Falta a fonte.'),
            'Fontes: informada_pela_pessoa, documento_visto, orgao.', 'restricao');
    end if;
    if inicio > fim then
        perform painel.recusar_pedido('23514', 'fim',
            'O fim (' || to_char(fim, 'DD/MM/YYYY') || ') vem antes do início (' || to_char(inicio, 'DD/MM/YYYY') || ').',
            'Confira as datas.', 'restricao');
    end if;
    for item in select d.name from (values ('inicio', inicio), ('fim', fim), ('revisar_em', revisar_em)) d (name, day)
                where not d.day between date '1900-01-01' and date '2200-12-31' loop
        perform painel.recusar_pedido('23514', item,
            'A data não faz sentido.',
            'Escreva um dia, ou deixe vazio quando não há.', 'restricao');
    end loop;
    if coalesce(btrim(valor), '') = '' and kind <> 'autorizacao_viagem' then
        perform painel.recusar_pedido('23502', 'valor', 'Falta dizer o limite.', case kind
            when 'recolhimento' then 'Escreva o horário, por exemplo todos os dias 22:00-06:00.'
            when 'territorio' then 'Escreva os municípios, por exemplo Vitória; Serra.'
            when 'tipo_de_local_vedado' then 'Escreva os tipos de local, por exemplo bar; estadio.'
            when 'area_vedada' then 'Escreva o bairro ou a área, como nas vagas.'
            else 'Escreva obra_publica, privado ou qualquer.' end, 'restricao');
    end if;
    case kind
        when 'recolhimento' then
            select * into read_hours from reference.read_hours(valor, false);
            if read_hours.problem is not null or isempty(read_hours.value) then
                perform painel.recusar_pedido('23514', 'valor',
                    coalesce(read_hours.problem, 'O recolhimento não tem horário.'),
                    'Escreva, por exemplo, todos os dias 22:00-06:00; sáb e dom o dia inteiro.', 'restricao');
            end if;
            hours := read_hours.value;
        when 'territorio' then
            select u.state into uf from office.unit u where u.unit_id = row.unit_id;
            codes := '{}';
            foreach item in array reference.items(valor) loop
                select * into read_codes from reference.find_municipality(item, uf);
                if read_codes.problem is not null then perform painel.recusar_pedido('23503', 'valor', read_codes.problem, read_codes.hint, 'restricao');
                end if;
                codes := codes || read_codes.code;
            end loop;
        when 'tipo_de_local_vedado', 'autorizacao_trabalho_externo' then
            select * into read_codes from reference.find_codes(case kind when 'tipo_de_local_vedado' then 'place_kind' else 'work_authorisation' end, valor);
            if read_codes.problem is not null or cardinality(read_codes.codes) = 0 then
                perform painel.recusar_pedido('23503', 'valor',
                    coalesce(read_codes.problem, 'Falta dizer o limite.'),
                    coalesce(read_codes.hint, 'Quando não há limite, não registre nada: chame painel.conferir_restricoes.'), 'restricao');
            end if;
            codes := read_codes.codes;
        when 'area_vedada' then
            codes := reference.items(painel.texto_ou_nulo(valor, 'valor', 500, 'restricao'));
        else null;
    end case;
    insert into office.candidate_constraint (candidate_id, kind, hours, codes, starts_on, ends_on, source, review_on)
    values (pessoa, kind, hours, codes, inicio, fim, origin, revisar_em)
    returning constraint_id into number;
    return 'Registrada: ' || number || '.' || case when row.constraints_reviewed_on is null
        then ' As restrições desta pessoa ainda não foram todas conferidas: quando forem, chame painel.conferir_restricoes(' || pessoa || ').' else '' end;
end
$$;
comment on function painel.registrar_restricao(bigint, text, text, text, date, date, date) is
    'Registra um limite ou uma autorização, com a fonte e quem atesta (quem chama). O valor: horário do recolhimento, municípios, tipos de local, áreas, ou obra_publica, privado, qualquer. Nunca o motivo. Security definer, as all of this file: staff cannot write the tables.';

create function painel.tomar_restricao(restricao bigint) returns office.candidate_constraint
language plpgsql security definer set search_path = pg_catalog, painel, pg_temp set lock_timeout = '5s'
as $$
declare
    row office.candidate_constraint;
begin
    select x.* into row from office.candidate_constraint x join office.candidate c on c.candidate_id = x.candidate_id
    where x.constraint_id = restricao and c.unit_id = any (office.my_units());
    if not found then
        perform painel.recusar_pedido('42501', 'restricao',
            'A restrição ' || coalesce(restricao::text, '(vazia)') || ' não existe na sua unidade.',
            'Confira o número em painel.restricao.', 'restricao');
    end if;
    perform painel.tomar_pessoa(row.candidate_id);
    return row;
end
$$;
comment on function painel.tomar_restricao(bigint) is 'A limit of a person of the caller''s unit, the person locked. Not granted to anybody.';

create function painel.encerrar_restricao(restricao bigint, em date default null) returns text
language plpgsql security definer set search_path = pg_catalog, painel, pg_temp set lock_timeout = '5s'
as $$
declare
    row office.candidate_constraint;
    last date;
begin
    row := painel.tomar_restricao(restricao);
    select coalesce(em, attribute.today(u.time_zone)) into last
    from office.candidate c join office.unit u on u.unit_id = c.unit_id where c.candidate_id = row.candidate_id;
    if last < row.starts_on or not isfinite(last) then
        perform painel.recusar_pedido('23514', 'em',
            'O fim não pode vir antes do início da restrição.',
            'Se ela nunca valeu, apague: painel.apagar_restricao(' || restricao || ').', 'restricao');
    end if;
    update office.candidate_constraint x set ends_on = last where x.constraint_id = restricao;
    return 'Vale até ' || to_char(last, 'DD/MM/YYYY') || '.';
end
$$;
comment on function painel.encerrar_restricao(bigint, date) is 'Diz o último dia em que um limite ou autorização vale; sem data, hoje.';

create function painel.apagar_restricao(restricao bigint) returns text
language plpgsql security definer set search_path = pg_catalog, painel, pg_temp set lock_timeout = '5s'
as $$
begin
    perform painel.tomar_restricao(restricao);
    delete from office.candidate_constraint x where x.constraint_id = restricao;
    return 'Apagada.';
end
$$;
comment on function painel.apagar_restricao(bigint) is 'Apaga um limite registrado por engano. O que valeu e terminou se encerra com painel.encerrar_restricao.';

create function painel.conferir_restricoes(pessoa bigint) returns text
language plpgsql security definer set search_path = pg_catalog, painel, pg_temp set lock_timeout = '5s'
as $$
declare
    row office.candidate;
begin
    row := painel.tomar_pessoa(pessoa);
    if row.profile = 'familiar' then
        perform painel.recusar_pedido('23514', 'pessoa',
            'Para familiares não há restrições a conferir.',
            'Confira o público da pessoa.', 'restricao');
    end if;
    update office.candidate c set constraints_reviewed_on = attribute.today(u.time_zone) from office.unit u
    where c.candidate_id = pessoa and u.unit_id = c.unit_id;
    return 'Conferidas hoje: ' || (select case count(*) when 0 then 'nenhuma restrição' when 1 then 'uma registrada' else count(*) || ' registradas' end
        from office.candidate_constraint x where x.candidate_id = pessoa) || '.';
end
$$;
comment on function painel.conferir_restricoes(bigint) is
    'Registra que os limites foram conferidos com a pessoa hoje: os registrados são todos. Até isso, cada limite é desconhecido, e a proposta fica à espera da resposta.';

create function painel.vetar_empregador(pessoa bigint, empregador bigint) returns text
language plpgsql security definer set search_path = pg_catalog, painel, pg_temp set lock_timeout = '5s'
as $$
begin
    perform painel.tomar_pessoa(pessoa);
    if not exists (select from office.employer e where e.employer_id = empregador) then
        perform painel.recusar_pedido('23503', 'empregador',
            'O empregador ' || coalesce(empregador::text, '(vazio)') || ' não existe.',
            'Confira o número em painel.empregador.', 'pessoa');
    end if;
    insert into office.candidate_employer_bar (candidate_id, employer_id) values (pessoa, empregador) on conflict do nothing;
    return 'A pessoa não será proposta a este empregador. O motivo não se registra.';
end
$$;
comment on function painel.vetar_empregador(bigint, bigint) is 'A pessoa, ou a equipe, não quer este empregador. Sem motivo.';

create function painel.desvetar_empregador(pessoa bigint, empregador bigint) returns text
language plpgsql security definer set search_path = pg_catalog, painel, pg_temp set lock_timeout = '5s'
as $$
begin
    perform painel.tomar_pessoa(pessoa);
    delete from office.candidate_employer_bar b where b.candidate_id = pessoa and b.employer_id = empregador;
    return case when found then 'Veto retirado.' else 'Não havia veto.' end;
end
$$;
comment on function painel.desvetar_empregador(bigint, bigint) is 'Volta atrás de um veto.';

create view painel.empregador with (security_invoker = true) as
select
    e.employer_id as empregador, e.name as nome, coalesce(e.cnpj, e.cpf) as documento, a.title as atividade,
    case e.status when 'active' then 'ativo' else 'suspenso' end as situacao,
    (select count(*) from office.vacancy v where v.employer_id = e.employer_id and v.status = 'open')::int as vagas_abertas, e.unit_id as unidade
from office.employer e left join reference.activity a on a.code = e.activity
order by e.name, e.employer_id;
comment on view painel.empregador is 'Os empregadores da unidade.';

create function painel.registrar_contato(pessoa bigint, resultado text) returns text
language plpgsql security definer set search_path = pg_catalog, painel, pg_temp set lock_timeout = '5s'
as $$
declare
    outcome record;
begin
    select * into outcome from reference.find_code('contact_outcome', resultado);
    if outcome.code is null then
        perform painel.recusar_pedido('23503', 'resultado',
            coalesce(outcome.problem, 'Falta o resultado do contato.'),
            coalesce(outcome.hint, 'Resultados: falou, recado, nao_atendeu, numero_errado.'), 'pessoa');
    end if;
    perform painel.tomar_pessoa(pessoa);
    update office.candidate c
    set contact_failures = case outcome.code when 'falou' then 0 when 'recado' then c.contact_failures
        else least(c.contact_failures + 1, 1000) end
    where c.candidate_id = pessoa;
    return 'Registrado: ' || reference.label('contact_outcome', outcome.code) || '.';
end
$$;
comment on function painel.registrar_contato(bigint, text) is 'Registra uma tentativa de contato: falou (zera a conta), recado, nao_atendeu, numero_errado.';

create function painel.confirmar_perfil(pessoa bigint) returns text
language plpgsql security definer set search_path = pg_catalog, painel, pg_temp set lock_timeout = '5s'
as $$
begin
    perform painel.tomar_pessoa(pessoa);
    update office.candidate c set confirmed_on = attribute.today(u.time_zone) from office.unit u where c.candidate_id = pessoa and u.unit_id = c.unit_id;
    return 'Perfil confirmado hoje.';
end
$$;
comment on function painel.confirmar_perfil(bigint) is 'Registra que a pessoa confirmou hoje os dados do perfil.';

grant select on painel.restricao, painel.empregador to encaminha_staff;
grant execute on function
    painel.registrar_restricao(bigint, text, text, text, date, date, date), painel.encerrar_restricao(bigint, date),
    painel.apagar_restricao(bigint), painel.conferir_restricoes(bigint), painel.vetar_empregador(bigint, bigint),
    painel.desvetar_empregador(bigint, bigint), painel.registrar_contato(bigint, text), painel.confirmar_perfil(bigint)
    to encaminha_staff;
