-- 000013_find_places_and_occupations.sql
-- Purpose: municipalities and occupations by code or by what people call them, with the nearest ones where there is no such.
-- Locks:   share on the code lists, while the indexes are built.
set local lock_timeout = '5s';

create function reference.trigrams(value text) returns text[]
language sql immutable parallel safe strict cost 5000 set search_path = ''
as $$
    select array(
        select distinct substr(padded.word, i, 3)
        from (select '  ' || w || ' ' as word from regexp_split_to_table(left(reference.fold(value), 120), '[^a-z0-9]+') as w where w <> '') as padded
        cross join generate_series(1, length(padded.word) - 2) as i)
$$;
comment on function reference.trigrams(text) is 'The groups of three letters of a text''s words, as pg_trgm cuts them. Our own, to need no extension.';

create function reference.similarity(one text, other text) returns int
language sql immutable parallel safe set search_path = ''
as $$
    select coalesce(2000 * (select count(*) from unnest(a.grams) g where g = any (b.grams)) / nullif(cardinality(a.grams) + cardinality(b.grams), 0), 0)::int
    -- Cut once: without the fences each letter group of one would cut the other anew.
    from (select reference.trigrams(one) as grams offset 0) a, (select reference.trigrams(other) as grams offset 0) b
$$;
comment on function reference.similarity(text, text) is 'How alike two texts are, 0 to 1000: the share of three-letter groups in both (Dice).';

create function reference.stem(value text) returns text
language sql immutable parallel safe strict set search_path = ''
as $$
    select btrim(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
        reference.fold(value), '\((a|o|as|os)\)|/(a|o|as|os)\M', '', 'g'),
        '[^a-z0-9]+', ' ', 'g'), '([a-z]{2})s\M', '\1', 'g'), '([a-z]{2})[aoe]\M', '\1', 'g'))
$$;
comment on function reference.stem(text) is 'A title without gender and number, so that "cozinheiras gerais" meets "Cozinheiro geral". Rough: only for finding.';

create index municipality_folded_idx on reference.municipality (reference.fold(name), state);
create index occupation_stem_idx on reference.occupation (reference.stem(title));
create index occupation_synonym_stem_idx on reference.occupation_synonym (reference.stem(title));
create index occupation_alias_stem_idx on reference.occupation_alias (reference.stem(alias));
create index occupation_grams_idx on reference.occupation using gin (reference.trigrams(title));
create index occupation_synonym_grams_idx on reference.occupation_synonym using gin (reference.trigrams(title));

create function reference.near_occupations(entry text, most int default 5) returns text
language sql stable parallel safe set search_path = ''
as $$
    with typed as materialized (
        select grams, cardinality(grams) as size from (select reference.trigrams(entry) as grams) as cut
    ), shared as (
        -- One index scan for each group of letters; the length stands for the number of groups, which it nearly is.
        select t.code, t.title, count(*) as groups
        from typed cross join unnest(typed.grams) as g (gram)
        cross join lateral (
            select o.code, o.title from reference.occupation o where reference.trigrams(o.title) @> array[g.gram]
            union all
            select s.code, s.title from reference.occupation_synonym s where reference.trigrams(s.title) @> array[g.gram]) as t
        group by t.code, t.title
    ), nearest as (
        select code, max(2000 * groups / (length(title) + 2 + typed.size)) as nearness
        from shared cross join typed
        group by code
        having max(2000 * groups / (length(title) + 2 + typed.size)) >= 350
        order by nearness desc, code
        limit most
    )
    select string_agg(o.code || ' ' || o.title, '; ' order by n.nearness desc, o.code)
    from nearest n join reference.occupation o on o.code = n.code
$$;
comment on function reference.near_occupations(text, int) is 'The occupations whose title or synonym is most like a text, best first.';

create function reference.find_occupation(entry text, out code text, out problem text, out hint text)
language plpgsql stable parallel safe set search_path = ''
as $$
declare
    digits constant text := regexp_replace(coalesce(substring(entry from '\(\s*(\d{4}[.-]?\d{2})\s*\)\s*$'), btrim(entry)), '^(\d{4})[.-]?(\d{2})$', '\1\2');
    key constant text := reference.stem(left(entry, 200));
    codes text[];
    sure boolean;
begin
    if coalesce(btrim(entry), '') = '' then return; end if;
    if digits ~ '^\d+$' then
        select o.code into code from reference.occupation o where o.code = digits;
        if found then return; end if;
        problem := 'O código ' || reference.quote(entry) || ' não existe na CBO.';
        select string_agg(o.code || ' ' || o.title, '; ' order by o.code) into hint
        from (select x.code, x.title from reference.occupation x
              where length(digits) between 3 and 6 and x.code like left(digits, 4) || '%'
              order by abs(x.code::int - rpad(digits, 6, '0')::int), x.code limit 5) o;
        hint := coalesce('Próximos: ' || hint || '. Ou escreva o nome da ocupação.',
                         'O código tem seis algarismos, por exemplo 717020; ou escreva o nome da ocupação, por exemplo servente de obras.');
        return;
    end if;
    -- An alias that was agreed on decides; then a title, then the synonyms. Any that leaves a doubt is asked about.
    select array_agg(distinct a.code order by a.code), not bool_or(a.ask) into codes, sure
    from reference.occupation_alias a where reference.stem(a.alias) = key;
    if codes is null then
        select array_agg(distinct o.code order by o.code), true into codes, sure
        from reference.occupation o where reference.stem(o.title) = key;
    end if;
    if codes is null then
        select array_agg(distinct o.code order by o.code), true into codes, sure
        from reference.occupation_synonym o where reference.stem(o.title) = key;
    end if;
    if cardinality(codes) = 1 and sure then code := codes[1]; return; end if;
    if codes is not null then
        problem := 'A ocupação ' || reference.quote(entry) || case when cardinality(codes) = 1
            then ' pode querer dizer mais de uma coisa.' else ' tem mais de um código na CBO.' end;
        select 'Escreva o código da que se quer: ' || string_agg(o.code || ' ' || o.title, '; ' order by o.code) || '.' into hint
        from reference.occupation o where o.code = any (codes);
        return;
    end if;
    problem := 'A ocupação ' || reference.quote(entry) || ' não existe na CBO com esse nome.';
    hint := coalesce('Talvez: ' || reference.near_occupations(entry) || '. Escreva o código ou o nome.',
                     'Escreva o código da CBO ou um nome mais comum, por exemplo servente de obras.');
end
$$;
comment on function reference.find_occupation(text) is
    'The CBO code of what people call an occupation: code with or without hyphen, title, official synonym or alias, whatever case, accents, gender and number. An ambiguous name is a problem whose hint lists the choices.';

create function reference.find_occupations(entry text, out codes text[], out problem text, out hint text)
language plpgsql stable parallel safe set search_path = ''
as $$
declare
    item text;
    found record;
begin
    if coalesce(reference.fold(entry), '') = '' then return; end if;
    codes := '{}';
    if reference.is_none(entry) then return; end if;
    if entry !~ '[;\n]' then
        -- The whole may be one title with a comma in it.
        select * into found from reference.find_occupation(entry);
        if found.code is not null then codes := array[found.code]; return; end if;
    end if;
    foreach item in array reference.items(entry) loop
        select array[f.code] as codes, f.problem, f.hint into found from reference.find_occupation(item) f;
        if found.problem is not null and entry ~ '[;\n]' and item ~ ',' then select * into found from reference.find_occupations(item);
        end if;
        if found.problem is not null then
            codes := null; problem := found.problem; hint := found.hint;
            return;
        end if;
        codes := codes || array(select f.code from unnest(found.codes) with ordinality as f (code, place) where not f.code = any (codes) order by f.place);
    end loop;
end
$$;
comment on function reference.find_occupations(text) is 'Several occupations, separated by semicolons or commas; "nenhuma" is the empty array, nothing is null.';

create function reference.occupation_name(code text) returns text
language sql stable parallel safe strict set search_path = ''
as $$ select coalesce((select o.title from reference.occupation o where o.code = occupation_name.code), code) $$;
comment on function reference.occupation_name(text) is 'The title of an occupation.';

create function reference.find_municipality(entry text, state text, out code text, out problem text, out hint text)
language plpgsql stable parallel safe set search_path = ''
as $$
declare
    key text := reference.fold(left(entry, 200));
    parts text[];
    wanted_state text := state;
begin
    if coalesce(key, '') = '' then return; end if;
    if key ~ '^\d+$' then
        select m.code into code from reference.municipality m where m.code = key;
        if not found then
            problem := 'O código ' || reference.quote(entry) || ' não é de um município do IBGE.';
            hint := 'O código tem sete algarismos, por exemplo 3205309; ou escreva nome e UF, por exemplo Vitória/ES.';
        end if;
        return;
    end if;
    parts := regexp_match(key, '^(.*[a-z.''])\s*(?:[-/,]\s*|\(\s*|\s)([a-z]{2})\s*\)?$');
    if parts is not null and exists (select from reference.state s where s.code = upper(parts[2])) then
        key := btrim(parts[1]); wanted_state := upper(parts[2]);
    end if;
    select m.code into code from reference.municipality m where reference.fold(m.name) = key and m.state = wanted_state;
    if found then return; end if;
    -- A name that ends like "… do sul/rs" without a bar may itself end in two letters that are a state.
    select m.code into code from reference.municipality m
    where reference.fold(m.name) = reference.fold(entry) and m.state = find_municipality.state;
    if found then return; end if;
    problem := 'O município ' || reference.quote(entry) || ' não existe'
        || coalesce(' no estado ' || wanted_state, '') || '.';
    select 'Talvez: ' || string_agg(n.name || '/' || n.state, '; ' order by n.nearness desc, n.code) || '.' into hint
    from (
        select m.code, m.name, m.state,
               reference.similarity(m.name, key) + case when m.state = wanted_state then 100 else 0 end as nearness
        from reference.municipality m
        where m.state = wanted_state or reference.fold(m.name) = key
        order by nearness desc, m.code
        limit 4) n
    where n.nearness >= 450;
    hint := coalesce(hint, 'Escreva nome e UF, por exemplo Vitória/ES, ou o código do IBGE.');
end
$$;
comment on function reference.find_municipality(text, text) is
    'The IBGE code of a municipality by code, "Nome/UF" (also - , or brackets), or name alone within the given state.';

create function reference.municipality_name(code text) returns text
language sql stable parallel safe strict set search_path = ''
as $$ select coalesce((select m.name || '/' || m.state from reference.municipality m where m.code = municipality_name.code), code) $$;
comment on function reference.municipality_name(text) is 'A municipality as "Vitória/ES".';
