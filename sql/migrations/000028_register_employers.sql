-- 000028_register_employers.sql
-- Purpose: staff register employers, suspend them, and write a vacancy for one who calls by telephone.   Locks: none on existing tables.

create function painel.registrar_empregador(nome text, documento text, atividade text default null, unidade int default null) returns text
language plpgsql security definer set search_path = pg_catalog, painel, pg_temp
as $$
declare
    units constant int[] := office.my_units();
    unit constant int := coalesce(unidade, case when cardinality(units) = 1 then units[1] end);
    name constant text := painel.texto_ou_nulo(nome, 'nome', 200, 'empregador');
    digits constant text := regexp_replace(upper(documento), '[^0-9A-Z]', '', 'g');
    sector constant text := regexp_replace(atividade, '[^0-9]', '', 'g');
    known bigint;
    number bigint;
begin
    if not coalesce(unit = any (units), false) then
        perform painel.recusar_pedido(case when unit is null then '23502' else '42501' end, 'unidade', 'A unidade ' || coalesce(unit::text, '(vazia)') || ' não é sua.',
            'Diga uma das suas: ' || array_to_string(units, ', ') || '.', 'empregador');
    elsif name is null then
        perform painel.recusar_pedido('23502', 'nome',
            'Falta o nome do empregador.',
            'Escreva a razão social, ou o nome de quem contrata em casa.', 'empregador');
    elsif not coalesce(reference.is_cnpj(digits) or reference.is_cpf(digits), false) then
        perform painel.recusar_pedido('23514', 'documento', 'O documento ' || coalesce(reference.quote(documento), '(vazio)') || ' não é um CNPJ nem um CPF válido.',
            'Confira: o CNPJ tem 14 caracteres, o CPF tem 11 algarismos; os dígitos verificadores têm de conferir.', 'empregador');
    elsif sector <> '' and not exists (select from reference.activity a where a.code = sector) then
        perform painel.recusar_pedido('23503', 'atividade',
            'A atividade ' || reference.quote(atividade) || ' não existe na CNAE.',
            'Escreva os sete algarismos da subclasse, ou deixe vazia.', 'empregador');
    end if;
    select e.employer_id into known from office.employer e where e.unit_id = unit and digits in (e.cnpj, e.cpf);
    if found then
        perform painel.recusar_pedido('23505', 'documento',
            'Este empregador já está cadastrado na unidade.',
            'É o nº ' || known || ' em painel.empregador.', 'empregador');
    end if;
    insert into office.employer (unit_id, cnpj, cpf, name, activity)
    values (unit, case when length(digits) = 14 then digits end, case when length(digits) = 11 then digits end, name, nullif(sector, ''))
    returning employer_id into number;
    return 'Cadastrado: nº ' || number || '.';
end
$$;
comment on function painel.registrar_empregador(text, text, text, int) is
    'Cadastra um empregador pelo CNPJ (numérico ou alfanumérico) ou, em trabalho doméstico, pelo CPF. Security definer, as all of this file.';

create function painel.tomar_empregador(empregador bigint) returns office.employer
language plpgsql security definer set search_path = pg_catalog, painel, pg_temp set lock_timeout = '5s'
as $$
declare
    row office.employer;
begin
    begin
        select * into row from office.employer e where e.employer_id = empregador and e.unit_id = any (office.my_units()) for no key update;
    exception when lock_not_available then
        perform painel.avisar_espera('empregador', 'empregador');
    end;
    if row.employer_id is null then
        perform painel.recusar_pedido('42501', 'empregador',
            'O empregador ' || coalesce(empregador::text, '(vazio)') || ' não existe na sua unidade.',
            'Confira o número em painel.empregador.', 'empregador');
    end if;
    return row;
end
$$;
comment on function painel.tomar_empregador(bigint) is 'Locks an employer of the caller''s unit. Not granted to anybody.';

create function painel.suspender_empregador(empregador bigint, suspenso boolean default true) returns text
language plpgsql security definer set search_path = pg_catalog, painel, pg_temp set lock_timeout = '5s'
as $$
begin
    perform painel.tomar_empregador(empregador);
    update office.employer e set status = case when suspenso then 'suspended' else 'active' end where e.employer_id = empregador;
    return case when suspenso then 'Suspenso: não envia nem reabre vagas.' else 'Ativo.' end;
end
$$;
comment on function painel.suspender_empregador(bigint, boolean) is 'Suspende um empregador, ou volta atrás (suspenso => false).';

create function painel.registrar_vaga(empregador bigint, dados text)
returns table (resultado text, vaga bigint, codigo integer, coluna text, motivo text, dica text)
language plpgsql volatile security definer set search_path = pg_catalog, painel, pg_temp
as $$
#variable_conflict use_column
declare
    public_code constant integer := formulario.codigo('E', (painel.tomar_empregador(registrar_vaga.empregador)).employer_id);
    judged record;
    code integer;
begin
    select * into judged from formulario.julgar_envio(convert_to(dados, 'UTF8'), public_code);
    if judged.problemas <> '[]' then
        return query
            select 'recusada', null::bigint, null::integer, p.value ->> 'coluna', p.value ->> 'motivo', p.value ->> 'dica'
            from jsonb_array_elements(judged.problemas) with ordinality as p (value, place) order by p.place;
        return;
    end if;
    code := formulario.incluir(judged.linha || jsonb_build_object('empregador', public_code));
    return query select 'recebida', formulario.numero('V', code), code, null::text, 'A vaga foi recebida com o código ' || code || '.', 'Veja em painel.vaga.';
end
$$;
comment on function painel.registrar_vaga(bigint, text) is
    'Registra a vaga de um empregador que não usa o formulário, com os mesmos campos em JSON e o mesmo juízo. Responde uma linha com a vaga, ou uma por problema.';

grant execute on function
    painel.registrar_empregador(text, text, text, int), painel.suspender_empregador(bigint, boolean), painel.registrar_vaga(bigint, text)
    to encaminha_staff;
