-- 000018_read_submissions.sql
-- Purpose: a vacancy as JSON, in bytes that may be anything, read field by field and judged without ever raising.   Locks: none.

create function formulario.campo(nome text) returns text
language plpgsql stable parallel safe strict set search_path = ''
as $$
declare
    key constant text := replace(replace(reference.fold(left(nome, 100)), ' ', '_'), '-', '_');
    own constant text[] := array['vaga_id', 'empregador', 'enviada_em', 'enviada_por', 'atualizada_em'];
    nickname constant text := case key
        when 'titulo' then 'cargo' when 'cbo' then 'ocupacao' when 'vagas' then 'lugares' when 'cidade' then 'municipio' else key end;
    found_name text;
begin
    select a.attname into found_name
    from pg_catalog.pg_attribute a
    where a.attrelid = 'formulario.vaga'::regclass and a.attnum > 0 and not a.attisdropped and a.attname = nickname and a.attname <> all (own);
    if not found then
        select a.attname into found_name
        from pg_catalog.pg_attribute a
        where a.attrelid = 'formulario.vaga'::regclass and a.attnum > 0 and not a.attisdropped and a.attname <> all (own)
          and replace(replace(reference.fold(formulario.rotulo(a.attname::text)), ' ', '_'), '-', '_') = key;
    end if;
    return found_name;
end
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
        select string_agg(
            case when d.adbin is null or a.attname = 'vaga_id' then 'null' else pg_catalog.pg_get_expr(d.adbin, d.adrelid) end,
            ', ' order by a.attnum)
        from pg_catalog.pg_attribute a
        left join pg_catalog.pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
        where a.attrelid = 'formulario.vaga'::regclass and a.attnum > 0 and not a.attisdropped)
    into answer;
    return answer;
end
$$;
comment on function formulario.padroes() is 'Uma vaga em branco, com o que vale quando não se diz outra coisa. Security definer: the defaults name functions in schemas employers cannot enter.';

create function formulario.julgar_envio(bytes bytea, empregador integer, out linha jsonb, out problemas jsonb)
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
        from formulario.problemas(jsonb_populate_record(formulario.padroes(), linha || jsonb_build_object('empregador', empregador))) p
        where not exists (select from jsonb_array_elements(read_row.problemas) r where r ->> 'coluna' = p.coluna)
          -- An unreadable salary or schedule leaves the fields that are judged with it without a verdict, not at fault.
          and not (p.coluna = 'carga_horaria' and p.codigo = '23502' and exists (
                select from jsonb_array_elements(read_row.problemas) r where r ->> 'coluna' in ('horario', 'carga_horaria')));
    end if;
end
$$;
comment on function formulario.julgar_envio(bytea, integer) is 'A submission read and judged for an employer (by code): what to insert, and every problem.';
