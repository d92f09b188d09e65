-- 000012_read_entries.sql
-- Purpose: what people type, turned into values, with the reason and the advice in Portuguese where it cannot be.   Locks: none on existing tables.
--
-- One shape for every reader: what was typed goes in; the value comes out, or `problem` (what is wrong) and `hint` (what to do).
-- Nothing here raises, so that a form can name every problem at once. Null in, null out: nothing was typed.

create function reference.fold(value text) returns text
language sql immutable parallel safe strict set search_path = ''
as $$
    select btrim(regexp_replace(
        translate(lower(normalize(value, nfkc)),
            'áàâãäåéèêëíìîïóòôõöúùûüçñÁÀÂÃÄÅÉÈÊËÍÌÎÏÓÒÔÕÖÚÙÛÜÇÑ–—−', 'aaaaaaeeeeiiiiooooouuuucnaaaaaaeeeeiiiiooooouuuucn---'),
        '[[:space:]]+', ' ', 'g'))
$$;
comment on function reference.fold(text) is 'A text without case, accents and stray spaces, for comparing what people write.';

create function reference.quote(entry text) returns text
language sql immutable parallel safe strict set search_path = ''
as $$
    select '“' || case when length(shown.line) > 60 then left(shown.line, 59) || '…' else shown.line end || '”'
    from (select btrim(regexp_replace(left(entry, 200), '[[:cntrl:][:space:]]+', ' ', 'g')) as line) as shown
$$;
comment on function reference.quote(text) is 'What somebody typed, short and without control characters, as a message shows it.';

create function reference.read_whole(entry text, out value bigint, out problem text, out hint text)
language plpgsql immutable parallel safe set search_path = ''
as $$
declare
    digits text := replace(reference.fold(entry), ' ', '');
begin
    if coalesce(digits, '') = '' then return; end if;
    if digits ~ '^[+-]?[0-9]{1,3}(\.[0-9]{3})+$' then digits := replace(digits, '.', ''); end if;
    if digits ~ '^[+-]?[0-9]{1,18}$' then
        value := digits;
    else
        problem := reference.quote(entry) || ' não é um número inteiro.';
        hint := 'Escreva só algarismos, por exemplo 2.';
    end if;
end
$$;
comment on function reference.read_whole(text) is 'A whole number; 1.234 is read as a thousand and more, as in Brazil.';

create function reference.read_amount(entry text, out value numeric, out problem text, out hint text)
language plpgsql immutable parallel safe set search_path = ''
as $$
declare
    digits text := regexp_replace(reference.fold(entry), '^r\$|[ ]', '', 'g');
begin
    if coalesce(digits, '') = '' then return; end if;
    if digits ~ '^[+-]?[0-9]{1,3}(\.[0-9]{3})+(,[0-9]+)?$' then digits := replace(replace(digits, '.', ''), ',', '.'); end if;
    if digits ~ '^[+-]?[0-9]{1,18},[0-9]+$' then digits := replace(digits, ',', '.'); end if;
    if digits ~ '^[+-]?[0-9]{1,18}(\.[0-9]{1,9})?$' then
        value := digits;
    else
        problem := reference.quote(entry) || ' não é um valor em reais.';
        hint := 'Escreva como 1.850,00 ou 1850.';
    end if;
end
$$;
comment on function reference.read_amount(text) is 'An amount in reais: 1.850,00, 1850,00, 1850.00, 1850, with or without R$.';

create function reference.read_duration(entry text, out value numeric, out problem text, out hint text)
language plpgsql immutable parallel safe set search_path = ''
as $$
declare
    spoken text := reference.fold(entry);
    parts text[];
begin
    if coalesce(spoken, '') = '' then return; end if;
    spoken := regexp_replace(spoken, '\s*(horas?|hs?)(\s*(semanais|por semana|/semana))?$', '');
    parts := regexp_match(spoken, '^([0-9]{1,5})\s*(?:h|:)\s*([0-5][0-9])(?:\s*min)?$');
    if parts is not null then
        value := round(parts[1]::numeric + parts[2]::numeric / 60, 4);
    elsif spoken ~ '^[+-]?[0-9]{1,9}([.,][0-9]{1,4})?$' then
        value := replace(spoken, ',', '.');
    else
        problem := reference.quote(entry) || ' não é um número de horas.';
        hint := 'Escreva como 44 ou 40,5 ou 40h30.';
    end if;
end
$$;
comment on function reference.read_duration(text) is 'A number of hours: 44, 40,5, 40h30, 40:30.';

create function reference.read_day(entry text, out value date, out problem text, out hint text)
language plpgsql immutable parallel safe set search_path = ''
as $$
declare
    spoken text := reference.fold(entry);
    parts text[];
begin
    if coalesce(spoken, '') = '' then return; end if;
    parts := regexp_match(spoken, '^([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})$');
    if parts is null then
        parts := regexp_match(spoken, '^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:t00:00:00.*)?$');
        if parts is not null then parts := array[parts[3], parts[2], parts[1]]; end if;
    end if;
    if parts is null then
        problem := reference.quote(entry) || ' não é uma data.';
        hint := 'Escreva dia, mês e ano com quatro algarismos, por exemplo 25/12/2026.';
    -- Day 31 of a month of thirty, and a month 13, come out as another day or none.
    elsif parts[2]::int not between 1 and 12 or parts[3]::int < 1 or parts[1]::int < 1
        or parts[1]::int > extract(day from make_date(parts[3]::int, parts[2]::int, 1) + interval '1 month - 1 day')
    then
        problem := reference.quote(entry) || ' não existe no calendário.';
        hint := 'Confira o dia e o mês.';
    else
        value := make_date(parts[3]::int, parts[2]::int, parts[1]::int);
    end if;
end
$$;
comment on function reference.read_day(text) is 'A day: 25/12/2026 or 2026-12-25. Never infinite.';

create function reference.read_yes(entry text, out value boolean, out problem text, out hint text)
language plpgsql immutable parallel safe set search_path = ''
as $$
begin
    case
        when reference.fold(entry) = '' or entry is null then null;
        when reference.fold(entry) in ('sim', 's', 'true', 't', 'verdadeiro', '1', '-1', 'x', 'yes') then value := true;
        when reference.fold(entry) in ('nao', 'n', 'false', 'f', 'falso', '0', 'no') then value := false;
        else
            problem := reference.quote(entry) || ' não é sim nem não.';
            hint := 'Escreva sim ou não; deixe vazio se não sabe.';
    end case;
end
$$;
comment on function reference.read_yes(text) is 'Yes or no; empty stays unknown.';

create function reference.is_none(entry text) returns boolean
language sql immutable parallel safe set search_path = ''
as $$ select coalesce(reference.fold(entry) ~ '^(nenhum|nenhuma|nao|nao tem|nao ha|nada|sem|-|\{\})$', false) $$;
comment on function reference.is_none(text) is 'Whether somebody wrote that there is none, which is not the same as writing nothing.';

create function reference.items(entry text) returns text[]
language sql immutable parallel safe strict set search_path = ''
as $$
    select coalesce(array_agg(btrim(part, ' ,') order by place) filter (where btrim(part, ' ,') <> ''), '{}')
    from regexp_split_to_table(
        case when entry ~ '^\s*\{.*\}\s*$' then btrim(entry, ' {}') else entry end,
        case when entry ~ '[;\n]' then '[;\n]' else '[,|]' end) with ordinality as x (part, place)
$$;
comment on function reference.items(text) is 'The items of a list that people separate by semicolons or lines, or else, where there are none, by commas.';

create function reference.match_code(wanted text, entry text) returns text
language plpgsql stable parallel safe set search_path = ''
as $$
declare
    key constant text := reference.fold(entry);
    code text;
begin
    if coalesce(key, '') = '' then return null; end if;
    select c.code into code
    from reference.code c
    where c.list = wanted and c.active
      and (lower(c.code) = key or reference.fold(c.label_pt) = key or replace(lower(c.code), '_', ' ') = key
        or reference.fold(regexp_replace(c.label_pt, '\s*[,(].*$', '')) = key
        or reference.fold(substring(c.label_pt from '\((.*)\)')) = key)
    order by lower(c.code) = key desc, reference.fold(c.label_pt) = key desc, c.position
    limit 1;
    if code is null and length(key) >= 3 then
        -- Words of a label, when no other label has them: "fundamental completo".
        select min(c.code) into code
        from reference.code c
        where c.list = wanted and c.active and strpos(' ' || reference.fold(c.label_pt) || ' ', ' ' || key || ' ') > 0
        having count(*) = 1;
    end if;
    return code;
end
$$;
comment on function reference.match_code(text, text) is
    'The code of a list, by code, label, label without its bracket, what stands in the bracket, or words that only one label has; null when there is none.';

create function reference.find_code(wanted text, entry text, out code text, out problem text, out hint text)
language plpgsql stable parallel safe set search_path = ''
as $$
begin
    if coalesce(reference.fold(entry), '') = '' then return; end if;
    code := reference.match_code(wanted, entry);
    if code is null then
        problem := reference.quote(entry) || ' não está entre as opções.';
        -- A list that fits into a line is told whole, of a longer one what comes near.
        select 'Opções: ' || string_agg(o.shown, '; ' order by o.rank, o.position) || '.' into hint
        from (
            select c.label_pt || case when reference.fold(c.label_pt) <> c.code then ' [' || c.code || ']' else '' end as shown, c.position,
                   row_number() over (order by reference.similarity(c.label_pt, entry) desc, c.position) as rank, count(*) over () as size
            from reference.code c where c.list = wanted and c.active) as o
        where o.size <= 12 or o.rank <= 6;
    end if;
end
$$;
comment on function reference.find_code(text, text) is 'The code reference.match_code() finds, or why there is none and which there are.';

create function reference.find_codes(wanted text, entry text, out codes text[], out problem text, out hint text)
language plpgsql stable parallel safe set search_path = ''
as $$
declare
    item text;
    found record;
begin
    if coalesce(reference.fold(entry), '') = '' then return; end if;
    codes := '{}';
    if reference.is_none(entry) then return; end if;
    -- The whole may be one label with a comma in it.
    codes := array[reference.match_code(wanted, entry)];
    if codes[1] is not null then return; end if;
    codes := '{}';
    foreach item in array reference.items(entry) loop
        select array[f.code] as codes, f.problem, f.hint into found from reference.find_code(wanted, item) f;
        -- Semicolons and commas mixed: what is between semicolons may be a list itself.
        if found.problem is not null and entry ~ '[;\n]' and item ~ ',' then select * into found from reference.find_codes(wanted, item);
        end if;
        if found.problem is not null then
            codes := null; problem := found.problem; hint := found.hint;
            return;
        end if;
        codes := codes || array(select f.code from unnest(found.codes) with ordinality as f (code, place) where not f.code = any (codes) order by f.place);
    end loop;
end
$$;
comment on function reference.find_codes(text, text) is 'The codes of a list, separated by semicolons or commas; "nenhum" is the empty array, nothing is null.';

create function reference.labels(wanted text, codes text[]) returns text
language sql stable parallel safe strict set search_path = ''
as $$
    select case when array_length(codes, 1) is null then 'nenhum' else (
        select string_agg(coalesce(regexp_replace(c.label_pt, '\s*,.*$', ''), u.code), '; ' order by u.place)
        from unnest(codes) with ordinality as u (code, place)
        left join reference.code c on c.list = wanted and c.code = u.code) end
$$;
comment on function reference.labels(text, text[]) is 'Codes as people read them, in a form that reference.find_codes() reads back; "nenhum" for the empty array.';

create function reference.label(wanted text, code text) returns text
language sql stable parallel safe strict set search_path = ''
as $$ select coalesce((select c.label_pt from reference.code c where c.list = wanted and c.code = label.code), code) $$;
comment on function reference.label(text, text) is 'A code as people read it.';

create function reference.money(cents bigint) returns text
language sql immutable parallel safe strict set search_path = ''
as $$
    select 'R$ ' || regexp_replace((cents / 100)::text, '(\d)(?=(\d{3})+$)', '\1.', 'g') || ',' || lpad((cents % 100)::text, 2, '0')
$$;
comment on function reference.money(bigint) is 'Centavos as R$ 1.850,00. Not for negative amounts.';
