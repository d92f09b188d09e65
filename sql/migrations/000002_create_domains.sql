-- 000002_create_domains.sql
-- Purpose: the types whose validity can be told from the value alone.   Locks: none on existing tables.
create function reference.is_cpf(value text) returns boolean
language sql immutable parallel safe strict set search_path = ''
as $$
    select value ~ '^[0-9]{11}$'
        and value !~ '^([0-9])\1{10}$'
        and substr(value, 10, 1)::int = (
            select case when sum(substr(value, i, 1)::int * (11 - i)) % 11 < 2 then 0
                        else 11 - sum(substr(value, i, 1)::int * (11 - i)) % 11 end
            from generate_series(1, 9) as i)
        and substr(value, 11, 1)::int = (
            select case when sum(substr(value, i, 1)::int * (12 - i)) % 11 < 2 then 0
                        else 11 - sum(substr(value, i, 1)::int * (12 - i)) % 11 end
            from generate_series(1, 10) as i)
$$;
comment on function reference.is_cpf(text) is
    'Whether eleven digits are a CPF: weights 10..2 and 11..2, modulo 11, a rest below 2 gives 0; eleven equal digits are refused.';

create function reference.is_cnpj(value text) returns boolean
language sql immutable parallel safe strict set search_path = ''
as $$
    with weighted as (
        select i, ascii(substr(value, i, 1)) - 48 as number,
               (array[5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2])[i] as first_weight,
               (array[6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2])[i] as second_weight
        from generate_series(1, 13) as i
    )
    select value ~ '^[0-9A-Z]{12}[0-9]{2}$'
        and value !~ '^(.)\1{13}$'
        and substr(value, 13, 1) = (
            select case when sum(number * first_weight) % 11 < 2 then '0'
                        else (11 - sum(number * first_weight) % 11)::text end
            from weighted where i <= 12)
        and substr(value, 14, 1) = (
            select case when sum(number * second_weight) % 11 < 2 then '0'
                        else (11 - sum(number * second_weight) % 11)::text end
            from weighted)
$$;
comment on function reference.is_cnpj(text) is
    'Whether fourteen characters are a CNPJ, numeric or alphanumeric: each character counts ASCII - 48, weights 5..2,9..2 and 6..2,9..2, modulo 11. Source: IN RFB 2.229/2024.';

create function reference.is_week(hours int4multirange) returns boolean
language sql immutable parallel safe strict set search_path = ''
as $$ select hours <@ int4multirange(int4range(0, 10080)) $$;
comment on function reference.is_week(int4multirange) is 'Whether all minutes lie within one week: 0 is Monday 00:00, 10080 the end of Sunday.';

create function reference.is_plain_text(value text, longest int) returns boolean
language sql immutable parallel safe strict set search_path = ''
as $$ select length(value) between 1 and longest and value !~ '[\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F]' and btrim(value) <> '' $$;
comment on function reference.is_plain_text(text, int) is 'Whether a text is not blank, has at most so many characters and no control characters but tab and line breaks.';

create domain reference.cpf as text constraint cpf_valid check (reference.is_cpf(value));
create domain reference.cnpj as text constraint cnpj_valid check (reference.is_cnpj(value));
create domain reference.day as date constraint day_in_range check (value between date '1900-01-01' and date '2200-12-31');
create domain reference.cents as bigint constraint cents_in_range check (value between 0 and 1000000000);
create domain reference.week as int4multirange constraint week_within_bounds check (reference.is_week(value));
comment on domain reference.cpf is 'Eleven digits with valid check digits.';
comment on domain reference.cnpj is 'Fourteen characters, letters allowed in the first twelve, with valid check digits.';
comment on domain reference.day is 'A finite day between 1900 and 2200.';
comment on domain reference.cents is 'An amount in centavos of real, up to ten million reais.';
comment on domain reference.week is 'Minutes of the week, 0 = Monday 00:00, as half-open ranges within [0,10080).';
grant execute on function reference.is_cpf(text), reference.is_cnpj(text), reference.is_week(int4multirange), reference.is_plain_text(text, int)
    to encaminhad, encaminha_staff, encaminha_employer, encaminha_auditor;
