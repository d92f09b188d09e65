-- 000018_submit_vacancies.sql
-- Purpose: a vacancy as JSON, as raw bytes or as a row of texts; verified without raising, sent without losing anything.   Locks: none on existing tables.
--
-- verificar() answers with the problems and changes nothing. enviar() publishes what is in order; what is not, it keeps as a draft
-- exactly as it came and answers with the same problems, so that a person corrects the two fields that are wrong instead of typing
-- everything again. The table formulario.vaga, and the view of texts, raise as tables do.

create table formulario.rascunho (
    rascunho_id integer not null,
    empregador  integer not null default formulario.meu_codigo(),
    conteudo    bytea not null,
    correcoes   jsonb not null default '{}',
    problemas   jsonb not null,
    guardado_em timestamptz not null default now(),
    guardado_por name not null default office.actor(),
    vaga_id     integer,
    constraint rascunho_pkey primary key (rascunho_id),
    constraint rascunho_vaga_fkey foreign key (vaga_id) references formulario.vaga (vaga_id) on delete set null,
    constraint rascunho_conteudo_size check (octet_length(conteudo) <= 65536)
);
comment on table formulario.rascunho is 'O que foi enviado e não pôde ser aceito, como chegou. Corrija com formulario.corrigir; apague a linha para desistir.';
comment on column formulario.rascunho.conteudo is 'Os bytes recebidos, mesmo os que não são UTF-8. Até 64 KiB.';
comment on column formulario.rascunho.correcoes is 'O que já foi corrigido, por coluna; vale por cima do conteúdo.';
comment on column formulario.rascunho.problemas is 'Os problemas achados: [{coluna, codigo, motivo, dica}].';
comment on column formulario.rascunho.vaga_id is 'A vaga em que o rascunho se tornou, quando foi corrigido.';
create index rascunho_empregador_idx on formulario.rascunho (empregador);
create sequence formulario.rascunho_seq maxvalue 899999999;
alter table formulario.rascunho enable row level security;
alter table formulario.rascunho force row level security;
create policy owner_all on formulario.rascunho to encaminha_owner using (true) with check (true);
create policy do_empregador on formulario.rascunho to encaminha_employer
    using (empregador = (select formulario.meu_codigo())) with check (empregador = (select formulario.meu_codigo()));
grant select, delete on formulario.rascunho to encaminha_employer;

-- Reading ----------------------------------------------------------------------------------------------------------

create function formulario.campo(nome text) returns text
language sql stable parallel safe strict set search_path = ''
as $$
    select a.attname::text
    from (select replace(replace(reference.fold(left(nome, 100)), ' ', '_'), '-', '_') as name) as key
    join pg_catalog.pg_attribute a
      on a.attrelid = 'formulario.vaga'::regclass and a.attnum > 0 and not a.attisdropped
     and a.attname not in ('vaga_id', 'empregador', 'enviada_em', 'enviada_por', 'atualizada_em')
     and (a.attname = key.name
       or replace(replace(reference.fold(formulario.rotulo(a.attname::text)), ' ', '_'), '-', '_') = key.name
       or a.attname = case key.name when 'titulo' then 'cargo' when 'cbo' then 'ocupacao' when 'vagas' then 'lugares' when 'cidade' then 'municipio' end)
    order by a.attname = key.name desc
    limit 1
$$;
comment on function formulario.campo(text) is 'A coluna da vaga que se chama assim, pelo nome, pelo rótulo ou por um apelido; nulo quando não há.';

create function formulario.byte_invalido(bytes bytea) returns int
language plpgsql immutable parallel safe strict set search_path = ''
as $$
declare
    low int := 0;
    high int := octet_length(bytes);
    middle int;
begin
    -- The longest prefix that can be read, by halves; a prefix cut inside a character counts as read up to that character.
    while low < high loop
        middle := (low + high + 1) / 2;
        begin
            perform convert_from(substring(bytes from 1 for middle), 'UTF8');
            low := middle;
        exception when character_not_in_repertoire or untranslatable_character then
            high := middle - 1;
        end;
    end loop;
    return low + 1;
end
$$;
comment on function formulario.byte_invalido(bytea) is 'The place, from 1, of the first byte that does not go on as UTF-8.';

create function formulario.ler_campo(coluna text, literal text, tipo text, out valor text, out motivo text, out dica text)
language plpgsql stable parallel safe set search_path = ''
as $$
declare
    kind constant text := (
        select format_type(a.atttypid, null) from pg_catalog.pg_attribute a
        where a.attrelid = 'formulario.vaga'::regclass and a.attname = coluna);
    typed text;
    number numeric;
begin
    case tipo
        when 'null' then return;
        when 'object' then
            motivo := 'É um objeto, e o campo pede um valor.'; dica := 'Escreva um texto, um número, sim ou não.';
            return;
        when 'array' then
            if kind <> 'text' or exists (select from json_array_elements(literal::json) e where json_typeof(e) in ('object', 'array')) then
                motivo := 'É uma lista, e o campo pede um valor.'; dica := 'Escreva um valor só.';
                return;
            end if;
            select coalesce(string_agg(e, '; '), 'nenhum') into typed from json_array_elements_text(literal::json) e;
        when 'boolean' then typed := case literal when 'true' then 'sim' else 'não' end;
        else typed := literal::json #>> '{}';
    end case;
    if btrim(typed) = '' then return; end if;

    if tipo = 'number' and kind in ('integer', 'numeric', 'double precision') then
        number := typed::numeric;
        if abs(number) > 1000000000000 or kind = 'integer' and (number <> trunc(number) or abs(number) > 1000000000) then
            motivo := reference.quote(typed) || ' não é um número ' || case when kind = 'integer' then 'inteiro ' else '' end || 'razoável.';
            dica := 'Escreva só algarismos, por exemplo ' || case when kind = 'integer' then '2.' else '1850,00.' end;
        else
            valor := case when kind = 'integer' then trunc(number)::int::text else number::text end;
        end if;
        return;
    end if;
    case kind
        when 'integer' then select r.value::text, r.problem, r.hint into valor, motivo, dica from reference.read_whole(typed) r;
            if valor::numeric not between -1000000000 and 1000000000 then
                valor := null; motivo := reference.quote(typed) || ' não é um número inteiro razoável.'; dica := 'Confira os algarismos.';
            end if;
        when 'numeric' then
            if coluna = 'carga_horaria' then select r.value::text, r.problem, r.hint into valor, motivo, dica from reference.read_duration(typed) r;
            else select r.value::text, r.problem, r.hint into valor, motivo, dica from reference.read_amount(typed) r; end if;
        when 'double precision' then
            if btrim(typed) ~ '^[+-]?\d{1,3}([.,]\d{1,12})?$' then valor := replace(btrim(typed), ',', '.');
            else motivo := reference.quote(typed) || ' não é uma coordenada.'; dica := 'Escreva em graus, por exemplo -20,3155.'; end if;
        when 'date' then select r.value::text, r.problem, r.hint into valor, motivo, dica from reference.read_day(typed) r;
        when 'boolean' then select r.value::text, r.problem, r.hint into valor, motivo, dica from reference.read_yes(typed) r;
        else valor := typed;
    end case;
exception
    when untranslatable_character then
        valor := null; motivo := 'Tem o caractere nulo (NUL), que não se guarda.'; dica := 'Digite o texto de novo em vez de colar.';
    when data_exception then
        valor := null; motivo := 'O valor não se lê.'; dica := 'Confira o que foi escrito neste campo.';
end
$$;
comment on function formulario.ler_campo(text, text, text) is
    'One field of a submission, from its JSON literal, as the text its column takes: numbers and days as people write them.';

create function formulario.ler_envio(bytes bytea, out linha jsonb, out problemas jsonb)
language plpgsql stable parallel safe set search_path = ''
as $$
declare
    as_latin text;
    given json;
    item record;
    field text;
    name_read text;
    literal text;
    raw bytea;
    read_field record;
    bad int;
begin
    linha := '{}';
    problemas := '[]';
    if octet_length(bytes) > 65536 then
        problemas := jsonb_build_array(jsonb_build_object('coluna', null, 'codigo', '54000',
            'motivo', 'O envio tem ' || octet_length(bytes) || ' bytes; o máximo é 65536.', 'dica', 'Resuma os textos.'));
        return;
    end if;
    -- JSON is read with every byte taken for a character of Latin-1, which all bytes are. Its structure is ASCII and comes out the
    -- same; what each field really holds is judged field by field afterwards. A raw NUL, which no text holds, is spelled out first.
    if position('\x00'::bytea in bytes) > 0 then
        bytes := decode(replace(regexp_replace(encode(bytes, 'hex'), '(..)', '\1 ', 'g'), '00 ', '5c7530303030'), 'hex');
    end if;
    if substring(bytes from 1 for 3) = '\xefbbbf'::bytea then bytes := substring(bytes from 4); end if;
    -- PostgreSQL stops at a NUL spelled out, wherever it stands; another sign that no text may hold takes its place.
    as_latin := regexp_replace(convert_from(bytes, 'LATIN1'), '(?<!\\)((\\\\)*)\\u0000', '\1\\uffff', 'g');
    begin
        given := as_latin::json;
        if json_typeof(given) = 'object' then perform from json_each(given); end if;
    exception when data_exception or program_limit_exceeded or statement_too_complex then
        problemas := jsonb_build_array(jsonb_build_object('coluna', null, 'codigo', '22P02', 'motivo', 'O envio não é um texto JSON completo.',
            'dica', 'Confira aspas, vírgulas e chaves; quebras de linha dentro de um texto se escrevem \n.'));
        return;
    end;
    if json_typeof(given) <> 'object' then
        problemas := jsonb_build_array(jsonb_build_object('coluna', null, 'codigo', '22P02', 'motivo', 'O envio não é um objeto JSON.',
            'dica', 'Escreva {"cargo": "…", "ocupacao": "…", …}.'));
        return;
    end if;

    for item in select e.key, e.value, row_number() over () as place from json_each(given) e loop
        begin
            name_read := convert_from(convert_to(item.key, 'LATIN1'), 'UTF8');
        exception when data_exception then name_read := item.key;
        end;
        field := formulario.campo(name_read);
        if field is null then
            problemas := problemas || jsonb_build_array(jsonb_build_object('coluna', left(name_read, 63), 'codigo', '42703',
                'motivo', 'O campo ' || reference.quote(name_read) || ' não existe no formulário.',
                'dica', coalesce((
                    select 'Quis dizer ' || string_agg(n.attname, ' ou ') || '?'
                    from (select a.attname from pg_catalog.pg_attribute a
                          where a.attrelid = 'formulario.vaga'::regclass and a.attnum > 0 and formulario.campo(a.attname) is not null
                            and reference.similarity(a.attname, name_read) >= 400
                          order by reference.similarity(a.attname, name_read) desc, a.attnum limit 2) n),
                    'Campos mais usados: cargo, ocupacao, lugares, contrato, salario, carga_horaria, horario, municipio, valida_ate.')));
            continue;
        elsif linha ? field or exists (select from jsonb_array_elements(problemas) p where p ->> 'coluna' = field) then
            problemas := problemas || jsonb_build_array(jsonb_build_object('coluna', field, 'codigo', '22023',
                'motivo', 'O campo aparece mais de uma vez.', 'dica', 'Deixe um só.'));
            continue;
        end if;
        raw := convert_to(item.value::text, 'LATIN1');
        begin
            literal := convert_from(raw, 'UTF8');
        exception when character_not_in_repertoire or untranslatable_character then
            bad := formulario.byte_invalido(raw);
            problemas := problemas || jsonb_build_array(jsonb_build_object('coluna', field, 'codigo', '22021',
                'motivo', 'O texto não está em UTF-8: o byte 0x' || upper(encode(substring(raw from bad for 1), 'hex')) || ' não se lê.',
                'dica', 'Salve o arquivo em UTF-8. Lido como Latin-1 (Windows), diz ' || reference.quote(btrim(item.value::text, '"')) || '.'));
            continue;
        end;
        if literal ~ '(?<!\\)(\\\\)*\\uffff' then
            problemas := problemas || jsonb_build_array(jsonb_build_object('coluna', field, 'codigo', '22P05',
                'motivo', 'Tem o caractere nulo (NUL), que não se guarda.', 'dica', 'Digite o texto de novo em vez de colar.'));
            continue;
        end if;
        select * into read_field from formulario.ler_campo(field, literal, json_typeof(item.value));
        if read_field.motivo is not null then
            problemas := problemas || jsonb_build_array(jsonb_build_object(
                'coluna', field, 'codigo', '22P02', 'motivo', read_field.motivo, 'dica', read_field.dica));
        else
            linha := linha || jsonb_build_object(field, read_field.valor);
        end if;
    end loop;
end
$$;
comment on function formulario.ler_envio(bytea) is
    'A submission as {column: text} and the problems of reading it, field by field: not JSON, unknown or repeated field, invalid UTF-8, NUL, not a number, not a day. Never raises.';

create function formulario.padroes() returns formulario.vaga
language plpgsql stable security definer set search_path = pg_catalog, formulario, pg_temp
as $$
declare
    answer formulario.vaga;
begin
    -- The table's own defaults, so that they are written down once. A code is drawn only for a row that is kept.
    execute 'select ' || (
        select string_agg(case when d.adbin is null or a.attname = 'vaga_id' then 'null' else pg_catalog.pg_get_expr(d.adbin, d.adrelid) end, ', ' order by a.attnum)
        from pg_catalog.pg_attribute a
        left join pg_catalog.pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
        where a.attrelid = 'formulario.vaga'::regclass and a.attnum > 0 and not a.attisdropped)
    into answer;
    return answer;
end
$$;
comment on function formulario.padroes() is 'Uma vaga em branco, com o que vale quando não se diz outra coisa. Security definer: the defaults name functions in schemas employers cannot enter.';

create function formulario.julgar_envio(bytes bytea, out linha jsonb, out problemas jsonb)
language plpgsql stable set search_path = ''
as $$
declare
    read_row record;
begin
    select * into read_row from formulario.ler_envio(bytes);
    -- What was left empty takes its default, and a field that could not be read is not complained about twice.
    linha := jsonb_strip_nulls(read_row.linha);
    problemas := read_row.problemas;
    if not exists (select from jsonb_array_elements(problemas) p where p ->> 'coluna' is null) then
        select problemas || coalesce(jsonb_agg(to_jsonb(p)), '[]') into problemas
        from formulario.problemas(jsonb_populate_record(formulario.padroes(), linha)) p
        where not exists (select from jsonb_array_elements(read_row.problemas) r where r ->> 'coluna' = p.coluna)
          -- An unreadable salary or schedule leaves the fields that are judged with it without a verdict, not at fault.
          and not (p.coluna = 'carga_horaria' and p.codigo = '23502' and exists (
                select from jsonb_array_elements(read_row.problemas) r where r ->> 'coluna' in ('horario', 'carga_horaria')));
    end if;
end
$$;
comment on function formulario.julgar_envio(bytea) is 'A submission read and judged: what to insert, and every problem.';

-- Doors ------------------------------------------------------------------------------------------------------------

create function formulario.verificar(dados bytea)
returns table (coluna text, motivo text, dica text)
language sql stable set search_path = ''
as $$
    select p.value ->> 'coluna', p.value ->> 'motivo', p.value ->> 'dica'
    from formulario.julgar_envio(dados) j cross join lateral jsonb_array_elements(j.problemas) with ordinality as p (value, place)
    order by p.place
$$;
comment on function formulario.verificar(bytea) is 'Todos os problemas de uma vaga em JSON (bytes); nenhuma linha quando pode ser enviada. Nada muda, e nunca dá erro.';
create function formulario.verificar(dados text)
returns table (coluna text, motivo text, dica text)
language sql stable set search_path = ''
as $$ select v.coluna, v.motivo, v.dica from formulario.verificar(convert_to(dados, 'UTF8')) v $$;
comment on function formulario.verificar(text) is 'Todos os problemas de uma vaga em JSON; nenhuma linha quando pode ser enviada. Nada muda, e nunca dá erro.';
create function formulario.verificar(dados jsonb)
returns table (coluna text, motivo text, dica text)
language sql stable set search_path = ''
as $$ select v.coluna, v.motivo, v.dica from formulario.verificar(convert_to(dados::text, 'UTF8')) v $$;
comment on function formulario.verificar(jsonb) is 'Como formulario.verificar(text).';

create function formulario.guardar(bytes bytea, achados jsonb) returns integer
language plpgsql volatile security definer set search_path = pg_catalog, formulario, pg_temp
as $$
declare
    code integer;
begin
    if office.my_employer() is null then
        perform formulario.recusar('[{"coluna": "empregador", "codigo": "42501", "motivo": "Este acesso não está ligado a um empregador.", "dica": "Peça à equipe do Escritório Social que ligue o seu acesso à empresa."}]');
    elsif octet_length(bytes) > 65536 then
        return null;
    elsif (select count(*) from formulario.rascunho r where r.empregador = formulario.meu_codigo() and r.vaga_id is null) >= 200 then
        perform formulario.recusar('[{"coluna": "empregador", "codigo": "54000", "motivo": "Há 200 rascunhos à espera de correção, e não cabem mais.", "dica": "Corrija ou apague rascunhos em formulario.rascunho."}]');
    end if;
    code := formulario.codigo('R', nextval('formulario.rascunho_seq'));
    insert into formulario.rascunho (rascunho_id, conteudo, problemas) values (code, bytes, achados);
    return code;
end
$$;
comment on function formulario.guardar(bytea, jsonb) is
    'Keeps what could not be accepted, for its employer; null where it is too large to keep. Security definer: drafts come in only through enviar.';

create function formulario.incluir(linha jsonb) returns integer
language plpgsql volatile set search_path = ''
as $$
declare
    columns constant text := (select string_agg(quote_ident(k), ', ' order by k) from jsonb_object_keys(linha) k);
    code integer;
begin
    execute format('insert into formulario.vaga (%s) select %s from jsonb_populate_record(null::formulario.vaga, $1) returning vaga_id', columns, columns)
    into code using linha;
    return code;
end
$$;
comment on function formulario.incluir(jsonb) is 'Inserts a form row with the given columns, the others by default. With the rights of whoever calls.';

create function formulario.enviar(dados bytea)
returns table (resultado text, vaga_id integer, rascunho_id integer, coluna text, motivo text, dica text)
language plpgsql volatile set search_path = ''
as $$
#variable_conflict use_column
declare
    judged record;
    found_problems jsonb;
    code integer;
begin
    select * into judged from formulario.julgar_envio(dados);
    found_problems := judged.problemas;
    if found_problems = '[]' then
        begin
            code := formulario.incluir(judged.linha);
            return query select 'recebida', code, null::integer, null::text, 'A vaga foi recebida com o código ' || code || '.', 'Acompanhe em formulario.minhas_vagas.';
            return;
        exception when integrity_constraint_violation or data_exception then
            -- Something changed between judging and writing; the sender still loses nothing.
            found_problems := jsonb_build_array(jsonb_build_object('coluna', null, 'codigo', sqlstate, 'motivo', sqlerrm, 'dica', 'Envie de novo.'));
        end;
    end if;
    code := formulario.guardar(dados, found_problems);
    return query
        select case when code is null then 'recusada' else 'guardada como rascunho' end, null::integer, code,
               p.value ->> 'coluna', p.value ->> 'motivo', p.value ->> 'dica'
        from jsonb_array_elements(found_problems) with ordinality as p (value, place) order by p.place;
end
$$;
comment on function formulario.enviar(bytea) is
    'Envia uma vaga em JSON (bytes). Em ordem, responde uma linha com o código da vaga. Se não, guarda o que chegou como rascunho e responde uma linha por problema, sem dar erro: corrija com formulario.corrigir.';
create function formulario.enviar(dados text)
returns table (resultado text, vaga_id integer, rascunho_id integer, coluna text, motivo text, dica text)
language sql volatile set search_path = ''
as $$ select e.resultado, e.vaga_id, e.rascunho_id, e.coluna, e.motivo, e.dica from formulario.enviar(convert_to(dados, 'UTF8')) e $$;
comment on function formulario.enviar(text) is
    'Envia uma vaga em JSON. Em ordem, responde uma linha com o código da vaga. Se não, guarda o que chegou como rascunho e responde uma linha por problema, sem dar erro: corrija com formulario.corrigir.';
create function formulario.enviar(dados jsonb)
returns table (resultado text, vaga_id integer, rascunho_id integer, coluna text, motivo text, dica text)
language sql volatile set search_path = ''
as $$ select e.resultado, e.vaga_id, e.rascunho_id, e.coluna, e.motivo, e.dica from formulario.enviar(convert_to(dados::text, 'UTF8')) e $$;
comment on function formulario.enviar(jsonb) is 'Como formulario.enviar(text).';

create function formulario.corrigir(rascunho integer, correcoes jsonb)
returns table (resultado text, vaga_id integer, rascunho_id integer, coluna text, motivo text, dica text)
language plpgsql volatile security definer set search_path = pg_catalog, formulario, pg_temp
as $$
#variable_conflict use_column
declare
    draft formulario.rascunho;
    read_row record;
    judged record;
    item record;
    code integer;
begin
    select r.* into draft from formulario.rascunho r where r.rascunho_id = rascunho and r.empregador = formulario.meu_codigo() for update;
    if not found or draft.vaga_id is not null then
        perform formulario.recusar(jsonb_build_array(jsonb_build_object('coluna', 'rascunho_id', 'codigo', case when found then '55000' else '42501' end,
            'motivo', case when found then 'O rascunho já virou a vaga ' || draft.vaga_id || '.' else 'O rascunho não existe.' end,
            'dica', case when found then 'Altere a vaga em formulario.vaga.' else 'Veja os seus em formulario.rascunho.' end)));
    end if;
    for item in select e.key, e.value from jsonb_each(coalesce(correcoes, '{}')) e loop
        draft.correcoes := draft.correcoes || jsonb_build_object(coalesce(formulario.campo(item.key), item.key), item.value);
    end loop;
    -- What could be read of the draft, with the corrections over it; a null takes a field away, one that does not exist included.
    select * into read_row from formulario.ler_envio(draft.conteudo);
    select * into judged from formulario.julgar_envio(convert_to(jsonb_strip_nulls(read_row.linha || draft.correcoes)::text, 'UTF8'));
    -- A field that could not be read and was not corrected is still at fault: no default may take its place unsaid.
    select coalesce(jsonb_agg(p.value order by p.place), '[]') || judged.problemas into judged.problemas
    from jsonb_array_elements(read_row.problemas) with ordinality as p (value, place)
    where not draft.correcoes ? coalesce(p.value ->> 'coluna', '');
    -- Of a submission that was no JSON at all, the corrections are all there is.
    if draft.correcoes <> '{}' then
        select coalesce(jsonb_agg(p.value order by p.place), '[]') into judged.problemas
        from jsonb_array_elements(judged.problemas) with ordinality as p (value, place)
        where p.value ->> 'coluna' is not null
          and not exists (select from jsonb_array_elements(judged.problemas) with ordinality as q (value, place)
                          where q.place < p.place and q.value ->> 'coluna' = p.value ->> 'coluna');
    end if;
    if judged.problemas = '[]' then
        code := formulario.incluir(judged.linha);
        update formulario.rascunho r set vaga_id = code, correcoes = draft.correcoes, problemas = '[]' where r.rascunho_id = rascunho;
        return query select 'recebida', code, rascunho, null::text, 'A vaga foi recebida com o código ' || code || '.', 'Acompanhe em formulario.minhas_vagas.';
        return;
    end if;
    -- What was corrected stays corrected, even while something else is still wrong; what came stays as it came.
    update formulario.rascunho r set correcoes = draft.correcoes, problemas = judged.problemas where r.rascunho_id = rascunho;
    return query
        select 'guardada como rascunho', null::integer, rascunho, p.value ->> 'coluna', p.value ->> 'motivo', p.value ->> 'dica'
        from jsonb_array_elements(judged.problemas) with ordinality as p (value, place) order by p.place;
end
$$;
comment on function formulario.corrigir(integer, jsonb) is
    'Corrige um rascunho: {"salario": "1850,00"}; nulo tira um campo. Em ordem, publica a vaga; se não, responde os problemas que restam. Security definer: employers do not change drafts otherwise.';

-- Texts ------------------------------------------------------------------------------------------------------------

do $$
declare
    columns text;
begin
    -- One view of texts over the whole form, for scripts and COPY: every column of the table, as people write it.
    select string_agg(case
            when a.atttypid = 'boolean'::regtype then format('case v.%1$I when true then ''sim'' when false then ''não'' end as %1$I', a.attname)
            when a.atttypid = 'date'::regtype then format('to_char(v.%1$I, ''DD/MM/YYYY'') as %1$I', a.attname)
            when a.atttypid in ('numeric'::regtype, 'double precision'::regtype) then format('replace(v.%1$I::text, ''.'', '','') as %1$I', a.attname)
            else format('v.%1$I::text as %1$I', a.attname) end, ', ' order by a.attnum)
    into columns
    from pg_catalog.pg_attribute a
    where a.attrelid = 'formulario.vaga'::regclass and a.attnum > 0 and not a.attisdropped;
    execute 'create view formulario.vaga_texto with (security_invoker = true) as select ' || columns || ' from formulario.vaga v';
end
$$;
comment on view formulario.vaga_texto is
    'O formulário todo em textos, para copiar de uma planilha: aceita 2.000,50, 25/12/2026, sim e não. Só inclui; altere em formulario.vaga.';

create function formulario.incluir_texto() returns trigger
language plpgsql volatile set search_path = ''
as $$
declare
    judged record;
begin
    select * into judged from formulario.julgar_envio(convert_to((jsonb_strip_nulls(to_jsonb(new)) - array['vaga_id', 'empregador', 'enviada_em', 'enviada_por', 'atualizada_em'])::text, 'UTF8'));
    if judged.problemas <> '[]' then perform formulario.recusar(judged.problemas); end if;
    new.vaga_id := formulario.incluir(judged.linha)::text;
    return new;
end
$$;
comment on function formulario.incluir_texto() is 'Reads a row of texts and inserts it, or raises with every problem.';
create trigger texto_incluido instead of insert on formulario.vaga_texto for each row execute function formulario.incluir_texto();
grant select, insert on formulario.vaga_texto to encaminha_employer;

grant execute on function
    formulario.rotulo(text), formulario.campo(text), formulario.ler_campo(text, text, text), formulario.byte_invalido(bytea),
    formulario.ler_envio(bytea), formulario.padroes(), formulario.julgar_envio(bytea), formulario.problemas(formulario.vaga),
    formulario.recusar(jsonb), formulario.guardar(bytea, jsonb), formulario.incluir(jsonb),
    formulario.verificar(bytea), formulario.verificar(text), formulario.verificar(jsonb),
    formulario.enviar(bytea), formulario.enviar(text), formulario.enviar(jsonb), formulario.corrigir(integer, jsonb)
    to encaminha_employer;
