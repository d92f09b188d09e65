-- 000015_create_vacancy_form.sql
-- Purpose: the table that employers fill in, with keys that tell nothing, and who may touch which row.   Locks: none on existing tables.
--
-- A real table, because form tools (grids, ODBC, no-code) write only where they find a table with a key of one whole number.
-- It keeps what was typed, as it was typed; what it means is written to office.vacancy by a trigger (000017).

create table formulario.segredo (
    unico boolean not null default true,
    chave bytea not null,
    constraint segredo_pkey primary key (unico),
    constraint segredo_unico check (unico)
);
comment on table formulario.segredo is 'The key behind the public numbers. Drawn once; kept in backups, for the numbers given out stand on it.';
insert into formulario.segredo (chave) values (uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));

create function formulario.embaralhar(numero bigint, especie text, chave bytea, volta boolean) returns bigint
language plpgsql immutable parallel safe strict set search_path = ''
as $$
declare
    high bigint;
    low bigint;
    digest bytea;
    round int;
begin
    if numero < 0 or numero >= 900000000 then
        raise exception 'only numbers from 0 to 899999999 have a public code' using errcode = '22003';
    end if;
    -- A Feistel network of four rounds over 30 bits; a result past the range is walked on until it falls inside (cycle walking),
    -- so the range is permuted onto itself: no two numbers ever share a code, and none need be remembered.
    loop
        high := numero >> 15;
        low := numero & 32767;
        for step in 0 .. 3 loop
            round := case when volta then 3 - step else step end;
            digest := sha256(chave || convert_to(especie, 'UTF8') || int4send(round) || int8send(case when volta then high else low end));
            if volta then
                select high, low # ((get_byte(digest, 0) << 8 | get_byte(digest, 1)) & 32767) into low, high;
            else
                select low, high # ((get_byte(digest, 0) << 8 | get_byte(digest, 1)) & 32767) into high, low;
            end if;
        end loop;
        numero := high << 15 | low;
        exit when numero < 900000000;
    end loop;
    return numero;
end
$$;
comment on function formulario.embaralhar(bigint, text, bytea, boolean) is
    'Permutes 0…899999999 under a key, another way for each kind; with `volta`, back again. Source: Black and Rogaway, Ciphers with arbitrary finite domains (2002).';

create function formulario.codigo(especie text, numero bigint) returns integer
language sql stable parallel safe strict security definer set search_path = pg_catalog, formulario, pg_temp
as $$ select (100000000 + formulario.embaralhar(numero, especie, chave, false))::integer from formulario.segredo $$;
comment on function formulario.codigo(text, bigint) is
    'The public nine-digit code of an internal number: V vacancy, E employer, R draft. Employers cannot call it: with it they could count. Security definer: it reads the key.';

create function formulario.numero(especie text, codigo integer) returns bigint
language sql stable parallel safe strict security definer set search_path = pg_catalog, formulario, pg_temp
as $$
    select formulario.embaralhar(codigo - 100000000, especie, chave, true) from formulario.segredo
    where codigo between 100000000 and 999999999
$$;
comment on function formulario.numero(text, integer) is
    'The internal number behind a public code, null for a number that is no code. Security definer: it reads the key.';

create function formulario.meu_codigo() returns integer
language sql stable parallel safe security definer set search_path = pg_catalog, formulario, pg_temp
as $$ select formulario.codigo('E', office.my_employer()) $$;
comment on function formulario.meu_codigo() is 'O código do empregador de quem está conectado; nulo para quem não é empregador. Security definer: it reads the key.';

create function formulario.novo_codigo() returns integer
language sql volatile security definer set search_path = pg_catalog, formulario, pg_temp
as $$ select formulario.codigo('V', nextval(pg_get_serial_sequence('office.vacancy', 'vacancy_id'))) $$;
comment on function formulario.novo_codigo() is 'Sorteia o código de uma vaga nova. Security definer: it draws from the sequence of the vacancies.';

create function formulario.hoje() returns date
language sql stable parallel safe security definer set search_path = pg_catalog, office, pg_temp
as $$
    select attribute.today(coalesce((
        select u.time_zone from office.employer e join office.unit u on u.unit_id = e.unit_id where e.employer_id = office.my_employer()),
        'America/Sao_Paulo'))
$$;
comment on function formulario.hoje() is 'O dia de hoje na unidade do empregador conectado. Security definer: employers cannot read the units.';

create table formulario.vaga (
    vaga_id                 integer not null default formulario.novo_codigo(),
    empregador              integer not null default formulario.meu_codigo(),
    situacao                text not null default 'aberta',
    cargo                   text not null,
    ocupacao                text not null,
    descricao               text,
    lugares                 integer not null default 1,
    contrato                text not null default 'clt',
    salario                 numeric not null,
    salario_por             text not null default 'mes',
    carga_horaria           numeric,
    horario                 text,
    escala                  text,
    municipio               text not null,
    bairro                  text,
    latitude                double precision,
    longitude               double precision,
    outros_municipios       text,
    viagem                  boolean default false,
    tipos_de_local          text,
    escolaridade            text,
    experiencia_meses       integer,
    habilidades             text,
    habilidades_desejaveis  text,
    cursos_desejaveis       text,
    certificados_admissao   text,
    cnh                     text,
    cnh_ear                 boolean default false,
    cnh_cursos              text,
    idade_minima            integer,
    exigencias_pessoais     text,
    pede_certidao           boolean default false,
    quitacoes               text,
    cobra_do_trabalhador    boolean default false,
    obra_publica            boolean default false,
    regime_de_custodia      boolean default false,
    perigosa                boolean,
    insalubre               boolean,
    acessibilidade          text,
    transporte_fretado      boolean default false,
    vale_transporte         boolean default false,
    creche                  boolean default false,
    horario_flexivel        boolean default false,
    reservada               text,
    inicio_ate              date,
    valida_ate              date not null default formulario.hoje() + 30,
    cnpj                    text,
    enviada_em              timestamptz not null default now(),
    enviada_por             name not null default office.actor(),
    atualizada_em           timestamptz not null default now(),
    constraint vaga_pkey primary key (vaga_id),
    constraint vaga_situacao_conhecida
        check (situacao in ('aberta', 'suspensa', 'retirada', 'em_analise', 'preenchida', 'expirada'))
);
comment on table formulario.vaga is
    'Vagas do empregador. Inclua, altere, suspenda (situacao = suspensa) ou retire (situacao = retirada, ou apague a linha: nada se perde). Veja o andamento em formulario.minhas_vagas.';
create index vaga_empregador_idx on formulario.vaga (empregador);

-- A label, a dash, and what helps to fill the field in. Messages name a field by its label.
comment on column formulario.vaga.vaga_id is 'Código da vaga — Dado pelo sistema.';
comment on column formulario.vaga.empregador is 'Empregador — Dado pelo sistema.';
comment on column formulario.vaga.situacao is 'Situação — aberta, suspensa ou retirada. O sistema escreve em_analise (a equipe está olhando), preenchida e expirada.';
comment on column formulario.vaga.cargo is 'Cargo — O título da vaga. Exemplo: Auxiliar de padaria.';
comment on column formulario.vaga.ocupacao is 'Ocupação — Código da CBO (717020 ou 7170-20) ou o nome da ocupação, por exemplo servente de obras.';
comment on column formulario.vaga.descricao is 'Descrição — O que a pessoa vai fazer, em até 4.000 caracteres.';
comment on column formulario.vaga.lugares is 'Lugares — Quantas pessoas serão contratadas, de 1 a 1000.';
comment on column formulario.vaga.contrato is 'Contrato — clt, prazo_determinado, aprendiz, temporario, intermitente, domestico, estagio, autonomo, mei ou cooperativa.';
comment on column formulario.vaga.salario is 'Salário — Em reais, por mês, dia ou hora. Exemplo: 1850,00.';
comment on column formulario.vaga.salario_por is 'Salário por — mes, dia ou hora.';
comment on column formulario.vaga.carga_horaria is 'Carga horária — Horas por semana. Exemplo: 44. Pode ficar vazia se o horário estiver preenchido.';
comment on column formulario.vaga.horario is 'Horário — Exemplo: seg a sex 08:00-17:00 (intervalo 12:00-13:00); sáb 08:00-12:00. Em 12x36: 12x36 19:00-07:00.';
comment on column formulario.vaga.escala is 'Escala — 5x2, 6x1, 4x2, 12x36, parcial, noturno, revezamento, escala, intermitente ou outra.';
comment on column formulario.vaga.municipio is 'Município — Onde se trabalha: Vitória/ES, ou o código do IBGE. Sem UF, vale o estado da unidade.';
comment on column formulario.vaga.bairro is 'Bairro — Onde fica o local de trabalho.';
comment on column formulario.vaga.latitude is 'Latitude — Em graus, por exemplo -20,3155. Junto com a longitude.';
comment on column formulario.vaga.longitude is 'Longitude — Em graus, por exemplo -40,3128. Junto com a latitude.';
comment on column formulario.vaga.outros_municipios is 'Outros municípios — Onde mais se trabalha, separados por ponto e vírgula.';
comment on column formulario.vaga.viagem is 'Viagem — O trabalho tem viagens ou muda de lugar?';
comment on column formulario.vaga.tipos_de_local is 'Tipos de local — Por exemplo: obra; comercio; restaurante.';
comment on column formulario.vaga.escolaridade is 'Escolaridade — A mínima pedida, de 1 a 12 ou por extenso. Vazia: nenhuma.';
comment on column formulario.vaga.experiencia_meses is 'Experiência — Meses pedidos; a lei permite pedir até 6.';
comment on column formulario.vaga.habilidades is 'Habilidades — As essenciais, separadas por ponto e vírgula.';
comment on column formulario.vaga.habilidades_desejaveis is 'Habilidades desejáveis — Separadas por ponto e vírgula.';
comment on column formulario.vaga.cursos_desejaveis is 'Cursos desejáveis — Separados por ponto e vírgula.';
comment on column formulario.vaga.certificados_admissao is 'Certificados na admissão — Só os que a pessoa precisa ter no primeiro dia.';
comment on column formulario.vaga.cnh is 'CNH — A categoria exigida: ACC, A, B, C, D ou E. Vazia: nenhuma.';
comment on column formulario.vaga.cnh_ear is 'CNH com EAR — Dirige como atividade remunerada?';
comment on column formulario.vaga.cnh_cursos is 'Cursos de condutor — mopp, coletivo, escolar, emergencia.';
comment on column formulario.vaga.idade_minima is 'Idade mínima — Só quando a lei a pede.';
comment on column formulario.vaga.exigencias_pessoais is 'Exigências pessoais — Qualquer característica pessoal que a vaga peça; a equipe confere se a lei permite.';
comment on column formulario.vaga.pede_certidao is 'Pede certidão de antecedentes — Só é lícito com base em lei ou na natureza da função.';
comment on column formulario.vaga.quitacoes is 'Quitações — eleitoral, militar.';
comment on column formulario.vaga.cobra_do_trabalhador is 'Cobra do trabalhador — Cobra taxa ou curso, ou retém documentos?';
comment on column formulario.vaga.obra_publica is 'Obra pública — É obra ou serviço público?';
comment on column formulario.vaga.regime_de_custodia is 'Regime de custódia — Vaga para pessoa presa (LEP): o piso é de três quartos do mínimo.';
comment on column formulario.vaga.perigosa is 'Perigosa — Vazia: não se sabe.';
comment on column formulario.vaga.insalubre is 'Insalubre — Vazia: não se sabe.';
comment on column formulario.vaga.acessibilidade is 'Acessibilidade — O que o local oferece, ou nenhuma. Vazia: não se sabe.';
comment on column formulario.vaga.transporte_fretado is 'Transporte fretado — O empregador leva e traz?';
comment on column formulario.vaga.vale_transporte is 'Vale-transporte — Oferece?';
comment on column formulario.vaga.creche is 'Creche — Oferece creche ou auxílio?';
comment on column formulario.vaga.horario_flexivel is 'Horário flexível — Aceita ajustar o horário?';
comment on column formulario.vaga.reservada is 'Reservada — violencia_domestica, pessoa_com_deficiencia ou egressas. Vazia: para todas as pessoas.';
comment on column formulario.vaga.inicio_ate is 'Início até — O último dia em que a pessoa pode começar.';
comment on column formulario.vaga.valida_ate is 'Válida até — O último dia da vaga. Se não disser, 30 dias.';
comment on column formulario.vaga.cnpj is 'CNPJ — Opcional; só o do seu cadastro, com ou sem pontuação.';
comment on column formulario.vaga.enviada_em is 'Enviada em — Dado pelo sistema.';
comment on column formulario.vaga.enviada_por is 'Enviada por — Dado pelo sistema.';
comment on column formulario.vaga.atualizada_em is 'Atualizada em — Dado pelo sistema.';

alter table formulario.segredo enable row level security;
alter table formulario.segredo force row level security;
create policy owner_all on formulario.segredo to encaminha_owner using (true) with check (true);
alter table formulario.vaga enable row level security;
alter table formulario.vaga force row level security;
create policy owner_all on formulario.vaga to encaminha_owner using (true) with check (true);
create policy do_empregador on formulario.vaga to encaminha_employer
    using (empregador = (select formulario.meu_codigo())) with check (empregador = (select formulario.meu_codigo()));
grant select, insert, update, delete on formulario.vaga to encaminha_employer;
grant usage on schema formulario to encaminha_auditor;
grant select on formulario.vaga to encaminha_auditor;
create policy auditor_reads on formulario.vaga for select to encaminha_auditor using (true);
grant execute on function formulario.meu_codigo(), formulario.novo_codigo(), formulario.hoje() to encaminha_employer, encaminha_staff;
grant execute on function formulario.codigo(text, bigint), formulario.numero(text, integer) to encaminha_staff;
