-- 000014_read_hours.sql
-- Purpose: hours of the week as people write them, in and out: "seg a sex 08:00-17:00 (intervalo 12:00-13:00); sáb 8h às 12h".   Locks: none.

create function reference.read_hours(
    entry text, is_shift boolean, out value int4multirange, out minutes int, out problem text, out hint text)
language plpgsql immutable parallel safe set search_path = ''
as $$
declare
    example constant text := 'Escreva como: seg a sex 08:00-17:00 (intervalo 12:00-13:00); sáb 08:00-12:00.';
    names constant text[] := array['segunda', 'terça', 'quarta', 'quinta', 'sexta', 'sábado', 'domingo'];
    tokens text[];
    token text;
    next_token text;
    -- The item being read: its days, what its hours are, its break.
    days int[] := '{}';
    last_day int;
    is_day_range boolean := false;
    spans int4range[] := '{}';
    starts int;
    is_break boolean := false;
    break_starts int;
    pause int4range;
    pause_minutes int := 0;
    number int;
    day int;
    span int4range;
    previous int4range;
    piece int4multirange;
    worked int;
    -- Every other day: the hours stand on all days, for any may be worked, and half of them count.
    is_alternate boolean := false;
begin
    if coalesce(reference.fold(entry), '') = '' then return; end if;
    if length(entry) > 1000 then
        problem := 'O horário tem mais de 1.000 caracteres.'; hint := example;
        return;
    end if;
    value := '{}';
    minutes := 0;
    if reference.is_none(entry) or reference.fold(entry) = 'nenhum horario' then return; end if;
    if reference.fold(entry) ~ '^(qualquer (dia e )?(horario|hora)|todos os dias,? (o )?dia (inteiro|todo)|integral)$' then
        if not is_shift then
            value := int4multirange(int4range(0, 10080)); minutes := 10080;
            return;
        end if;
    end if;
    -- The longest alternative wins; a word or sign that is none of ours becomes a token of its own and is complained about.
    select array_agg(m[1] order by place) || ';'::text into tokens
    from regexp_matches(
        regexp_replace(regexp_replace(
            reference.fold(replace(entry, E'\n', ',')),
            '\m(das|de|do|da|dos|nos|no|na|nas|com|entre|o|os|pela|escala|periodo|horario)\M', ' ', 'g'), '\s+', ' ', 'g'),
        '(intervalo|todos dias|todo dia|todos|diariamente|dias uteis|fi(?:m|ns) semana'
        || '|(?:segunda|terca|quarta|quinta|sexta)s?(?:[ -]feiras?)?\M|sabados?\M|domingos?\M|(?:seg|ter|qua|qui|sex|sab|dom)\M|[2-6]a(?:[ -]feiras?)?\M'
        || '|meia[ -]noite|meio[ -]dia|dia (?:inteiro|todo)|manha\M|tarde\M|noite\M|madrugada\M'
        || '|12 ?x ?36|\d+ ?min(?:utos?)?\M|\d+ ?horas?\M|\d+(?:[:h]\d{2}(?:min)?\M|h\M)?|[a-z]+|\S)', 'g') with ordinality as x (m, place);

    foreach token in array tokens loop
        case
            -- Days begin another item when the one before has its hours.
            when token ~ '^(seg|ter|qua|qui|sex|sab|dom|[2-6]a|todo|diar|dias uteis|fi(m|ns) semana|12 ?x ?36)' or token = ';' then
                if starts is not null or break_starts is not null and pause_minutes = 0 then
                    problem := 'Falta a hora em que termina o ' || case when is_break then 'intervalo' else 'horário' end
                        || ' em ' || reference.quote(entry) || '.';
                    hint := example;
                elsif array_length(spans, 1) is not null then
                    if array_length(days, 1) is null then
                        problem := 'Faltam os dias em ' || reference.quote(entry) || '.'; hint := example;
                    end if;
                    foreach day in array days loop
                        exit when problem is not null;
                        previous := null;
                        foreach span in array spans loop
                            worked := upper(span) - lower(span);
                            if pause is not null then
                                -- After midnight the break counts in the day it follows.
                                if lower(pause) < lower(span) and upper(span) > 1440 then pause := int4range(lower(pause) + 1440, upper(pause) + 1440);
                                end if;
                                if pause <@ span then worked := worked - (upper(pause) - lower(pause)); end if;
                            end if;
                            minutes := minutes + worked / case when is_alternate then 2 else 1 end;
                            -- Of a shift, a break of up to two hours is part of being at work (CLT art. 71).
                            if is_shift and previous is not null and lower(span) - upper(previous) between 0 and 120 then
                                span := int4range(upper(previous), upper(span));
                            end if;
                            previous := span;
                            piece := int4multirange(int4range(day * 1440 + lower(span), day * 1440 + upper(span)));
                            piece := piece * int4multirange(int4range(0, 10080))
                                + case when upper(piece) > 10080 then int4multirange(int4range(0, upper(piece) - 10080)) else '{}' end;
                            if is_shift and value && piece then
                                problem := 'Há horários sobrepostos na ' || names[day + 1] || ' em ' || reference.quote(entry) || '.';
                                if day > 4 then problem := replace(problem, ' na ', ' no '); end if;
                                hint := 'Escreva cada horário uma vez só.';
                            end if;
                            value := value + piece;
                        end loop;
                        minutes := minutes - pause_minutes / case when is_alternate then 2 else 1 end;
                    end loop;
                    if problem is null and pause is not null and not exists (select from unnest(spans) s where pause <@ s) then
                        problem := 'O intervalo não cai dentro do horário em ' || reference.quote(entry) || '.';
                        hint := 'Confira as horas do intervalo.';
                    end if;
                elsif array_length(days, 1) is not null and token = ';' then
                    problem := 'Faltam as horas em ' || reference.quote(entry) || '.'; hint := example;
                end if;
                if array_length(spans, 1) is not null or token = ';' then
                    days := '{}'; last_day := null; is_day_range := false;
                    spans := '{}'; starts := null; is_break := false; break_starts := null; pause := null; pause_minutes := 0;
                    is_alternate := false;
                end if;
                number := case left(token, 3)
                    when 'seg' then 0 when '2a' then 0 when 'ter' then 1 when 'qua' then 2 when 'qui' then 3 when 'sex' then 4
                    when 'sab' then 5 when 'dom' then 6 end;
                if token ~ '^[2-6]a' then number := left(token, 1)::int - 2; end if;
                if number is not null then
                    if is_day_range then
                        -- From Friday to Monday goes over the week's end.
                        for ahead in 1 .. (number - last_day + 7) % 7 loop days := days || (last_day + ahead) % 7; end loop;
                        is_day_range := false;
                    else
                        days := days || number;
                    end if;
                    last_day := number;
                elsif token ~ '^(todo|diar|12)' then
                    is_alternate := token ~ '^12';
                    days := array[0, 1, 2, 3, 4, 5, 6];
                elsif token = 'dias uteis' then days := days || array[0, 1, 2, 3, 4];
                elsif token ~ 'semana' then days := days || array[5, 6];
                end if;
            when token = 'intervalo' then is_break := true;
            when token = '(' then null;
            when token = ')' then is_break := false;
            when token in ('-', 'a', 'as', 'ao', 'aos', 'ate') then
                if starts is null and not is_break and array_length(spans, 1) is null and last_day is not null then is_day_range := true;
                end if;
            when token in (',', 'e', '/') then null;
            when token ~ '^\d+ ?min' then
                if is_break then pause_minutes := left(substring(token from '^\d+'), 5)::int;
                else problem := 'Não entendi ' || reference.quote(token) || ' em ' || reference.quote(entry) || '.';
                hint := example;
                end if;
            when is_break and token ~ '^[1-3]( ?horas?|h)$' and break_starts is null then
                -- So long, not at that hour of the night.
                pause_minutes := left(token, 1)::int * 60;
            when token ~ '^(\d|mei[ao])' then
                number := case
                    when token ~ '^meia' then case when starts is null then 0 else 1440 end
                    when token ~ '^meio' then 720
                    else left(substring(token from '^\d+'), 5)::int * 60 + coalesce(substring(token from '[:h](\d\d)')::int, 0) end;
                if number > 1440 or coalesce(substring(token from '[:h](\d\d)')::int, 0) > 59 then
                    problem := 'A hora ' || reference.quote(token) || ' não existe.'; hint := 'As horas vão de 00:00 a 24:00.';
                elsif is_break then
                    if break_starts is null then
                        break_starts := number;
                    else
                        if number <= break_starts then number := number + 1440; end if;
                        pause := int4range(break_starts, number);
                        break_starts := null; is_break := false;
                        if upper(pause) - lower(pause) > 360 then
                            problem := 'O intervalo em ' || reference.quote(entry) || ' passa de seis horas.';
                            hint := 'Confira as horas do intervalo.';
                        end if;
                    end if;
                elsif starts is null then
                    starts := number;
                elsif number = starts then
                    problem := 'O horário em ' || reference.quote(entry) || ' começa e termina na mesma hora.'; hint := example;
                else
                    span := int4range(starts, case when number > starts then number else number + 1440 end);
                    if is_shift and upper(span) - lower(span) > 780 then
                        problem := case when number < starts
                            then 'O horário em ' || reference.quote(entry) || ' termina antes de começar; se atravessa a meia-noite, são '
                            else 'O horário em ' || reference.quote(entry) || ' tem ' end
                            || (upper(span) - lower(span)) / 60 || ' horas seguidas.';
                        hint := 'Confira a hora de início e a de término. Nenhum turno passa de 12 horas, mais o intervalo.';
                    end if;
                    spans := spans || span;
                    starts := null;
                end if;
            when token = 'manha' then spans := spans || int4range(360, 720);
            when token = 'tarde' then spans := spans || int4range(720, 1080);
            when token = 'noite' then spans := spans || int4range(1080, 1440);
            when token = 'madrugada' then spans := spans || int4range(0, 360);
            when token ~ '^dia ' then spans := spans || int4range(0, 1440);
            else
                problem := 'Não entendi ' || reference.quote(token) || ' em ' || reference.quote(entry) || '.'; hint := example;
        end case;
        if problem is not null then
            value := null; minutes := null;
            return;
        end if;
    end loop;
    if isempty(value) then
        value := null; minutes := null;
        problem := 'Não entendi o horário ' || reference.quote(entry) || '.'; hint := example;
    elsif minutes <= 0 then
        value := null; minutes := null;
        problem := 'Os intervalos em ' || reference.quote(entry) || ' tomam o horário todo.'; hint := example;
    end if;
end
$$;
comment on function reference.read_hours(text, boolean) is
    'Hours of the week from text. `minutes` is without breaks. With is_shift, for work: overlaps and stretches over 13 hours are problems, and a break of up to two hours stays inside `value`, which is when the person is at work. Over midnight where the end is not after the start.';

create function reference.write_hours(hours int4multirange) returns text
language sql immutable parallel safe strict set search_path = ''
as $$
    with span as (
        -- What the week's end cuts in two is one span again, unless it is the whole week.
        select lower(r) as starts,
               upper(r) + case when upper(r) = 10080 and hours @> 0 and lower(r) > 0
                               then (select upper(f) from unnest(hours) f where lower(f) = 0) else 0 end as ends
        from unnest(hours) r
        where not (lower(r) = 0 and hours @> 10079 and upper(r) < 10080)
    ), piece as (
        -- A span of a day and more is written day by day: 08:00 to 08:00 could be one day long or none.
        select ((s.starts / 1440 + k) % 7)::int as day,
               case when k = 0 then s.starts % 1440 else 0 end as starts,
               case when s.ends - s.starts < 1440 then (s.ends - 1) % 1440 + 1 else least(s.ends - (s.starts / 1440 + k) * 1440, 1440) end as ends
        from span s
        cross join lateral generate_series(0, case when s.ends - s.starts < 1440 then 0 else (s.ends - 1) / 1440 - s.starts / 1440 end) as k
    ), written as (
        select distinct day,
               lpad((starts / 60)::text, 2, '0') || ':' || lpad((starts % 60)::text, 2, '0') || '–'
               || lpad((ends / 60)::text, 2, '0') || ':' || lpad((ends % 60)::text, 2, '0') as clock
        from piece
    ), grouped as (
        select clock, min(day) as first, max(day) as last, count(*) as days,
               string_agg((array['seg', 'ter', 'qua', 'qui', 'sex', 'sáb', 'dom'])[day + 1], ', ' order by day) as listed
        from written group by clock
    )
    select case
        when isempty(hours) then 'nenhum horário'
        when hours @> int4range(0, 10080) then 'todos os dias, o dia inteiro'
        else (
            select string_agg(
                case when days = 7 then 'todos os dias'
                     when days > 2 and last - first = days - 1
                     then (array['seg', 'ter', 'qua', 'qui', 'sex', 'sáb', 'dom'])[first + 1] || '–'
                          || (array['seg', 'ter', 'qua', 'qui', 'sex', 'sáb', 'dom'])[last + 1]
                     else listed end || ' ' || clock, '; ' order by first, clock)
            from grouped) end
$$;
comment on function reference.write_hours(int4multirange) is
    'Hours of the week as text, days with the same hours together: "seg–sex 18:00–23:30; sáb 08:00–12:00". reference.read_hours() reads it back.';
