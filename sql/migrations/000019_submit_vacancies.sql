-- 000019_submit_vacancies.sql
-- Purpose: vacancies sent as JSON, as raw bytes or as rows of texts: verified without raising, kept without losing anything.   Locks: none on existing tables.
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
    constraint rascunho_conteudo_size check (octet_length(conteudo) <= 65536),
    constraint rascunho_problemas_size check (octet_length(problemas::text) <= 262144),
    constraint rascunho_correcoes_size check (octet_length(correcoes::text) <= 65536)
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

-- Doors ------------------------------------------------------------------------------------------------------------

create function formulario.verificar(dados bytea)
returns table (coluna text, motivo text, dica text)
language sql stable set search_path = ''
as $$
    select p.value ->> 'coluna', p.value ->> 'motivo', p.value ->> 'dica'
    from formulario.julgar_envio(dados, formulario.meu_codigo()) j cross join lateral jsonb_array_elements(j.problemas) with ordinality as p (value, place)
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
        perform formulario.recusar_um('empregador', '42501', 'Este acesso não está ligado a um empregador.',
            'Peça à equipe do Escritório Social que ligue o seu acesso à empresa.');
    elsif octet_length(bytes) > 65536 then
        return null;
    elsif (select count(*) from formulario.rascunho r where r.empregador = formulario.meu_codigo() and r.vaga_id is null) >= 200 then
        perform formulario.recusar_um('empregador', '54000', 'Há 200 rascunhos à espera de correção, e não cabem mais.',
            'Corrija ou apague rascunhos em formulario.rascunho.');
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
    select * into judged from formulario.julgar_envio(dados, formulario.meu_codigo());
    found_problems := judged.problemas;
    if found_problems = '[]' then
        begin
            code := formulario.incluir(judged.linha);
            return query select 'recebida', code, null::integer, null::text, 'A vaga foi recebida com o código ' || code || '.',
                'Acompanhe em formulario.minhas_vagas.';
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
        perform formulario.recusar_um(
            'rascunho_id', case when found then '55000' else '42501' end,
            case when found then 'O rascunho já virou a vaga ' || draft.vaga_id || '.' else 'O rascunho não existe.' end,
            case when found then 'Altere a vaga em formulario.vaga.' else 'Veja os seus em formulario.rascunho.' end);
    end if;
    for item in select e.key, e.value from jsonb_each(coalesce(correcoes, '{}')) e loop
        draft.correcoes := draft.correcoes || jsonb_build_object(coalesce(formulario.campo(item.key), item.key), item.value);
    end loop;
    -- What could be read of the draft, with the corrections over it; a null takes a field away, one that does not exist included.
    select * into read_row from formulario.ler_envio(draft.conteudo);
    select * into judged from formulario.julgar_envio(
        convert_to(jsonb_strip_nulls(read_row.linha || draft.correcoes)::text, 'UTF8'), formulario.meu_codigo());
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
        return query select 'recebida', code, rascunho, null::text, 'A vaga foi recebida com o código ' || code || '.',
            'Acompanhe em formulario.minhas_vagas.';
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
    select * into judged
    from formulario.julgar_envio(
        convert_to((jsonb_strip_nulls(to_jsonb(new)) - array['vaga_id', 'empregador', 'enviada_em', 'enviada_por', 'atualizada_em'])::text, 'UTF8'),
        formulario.meu_codigo());
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
    formulario.ler_envio(bytea), formulario.padroes(), formulario.julgar_envio(bytea, integer), formulario.problemas(formulario.vaga),
    formulario.recusar(jsonb), formulario.recusar_um(text, text, text, text), formulario.guardar(bytea, jsonb), formulario.incluir(jsonb),
    formulario.verificar(bytea), formulario.verificar(text), formulario.verificar(jsonb),
    formulario.enviar(bytea), formulario.enviar(text), formulario.enviar(jsonb), formulario.corrigir(integer, jsonb)
    to encaminha_employer;
