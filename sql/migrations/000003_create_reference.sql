-- 000003_create_reference.sql
-- Purpose: the code lists. Their rows come from sql/reference/*.csv, loaded by `encaminha migrate`.   Locks: none on existing tables.
create table reference.source (
    file      text not null,
    sha256    text not null,
    loaded_at timestamptz not null default now(),
    constraint source_pkey primary key (file)
);
comment on table reference.source is 'Which file each code list was loaded from. A file whose hash is the same is not loaded again.';

create table reference.state (
    code text not null,
    ibge text not null,
    name text not null,
    constraint state_pkey primary key (code)
);
comment on table reference.state is 'The 27 federative units.';

create table reference.municipality (
    code      text not null,
    name      text not null,
    state     text not null,
    latitude  float8 not null,
    longitude float8 not null,
    constraint municipality_pkey primary key (code),
    constraint municipality_state_fkey foreign key (state) references reference.state (code),
    constraint municipality_code_form check (code ~ '^[0-9]{7}$')
);
comment on table reference.municipality is 'Municipalities of IBGE with the point of their seat. Looked up, never computed: nine official codes fail the check digit.';
create index municipality_name_idx on reference.municipality (state, name);

create table reference.occupation (
    code  text not null,
    title text not null,
    constraint occupation_pkey primary key (code),
    constraint occupation_code_form check (code ~ '^[0-9]{6}$')
);
comment on table reference.occupation is 'Occupations of the CBO 2002: codes and titles only.';

create table reference.occupation_family (
    code  text not null,
    title text not null,
    constraint occupation_family_pkey primary key (code)
);
comment on table reference.occupation_family is 'Families of the CBO 2002 (four digits).';

create table reference.occupation_synonym (
    code  text not null,
    title text not null,
    constraint occupation_synonym_pkey primary key (code, title),
    constraint occupation_synonym_code_fkey foreign key (code) references reference.occupation (code)
);
comment on table reference.occupation_synonym is 'Official synonyms of occupations.';

create table reference.occupation_alias (
    alias text not null,
    code  text not null,
    ask   boolean not null,
    constraint occupation_alias_pkey primary key (alias, code),
    constraint occupation_alias_code_fkey foreign key (code) references reference.occupation (code)
);
comment on table reference.occupation_alias is 'What people say and the CBO does not. `ask` = confirm with the person, for the word has more than one meaning.';

create table reference.occupation_affinity (
    a        text not null,
    b        text not null,
    value    int not null,
    directed boolean not null,
    reason   text not null,
    constraint occupation_affinity_pkey primary key (a, b),
    constraint occupation_affinity_a_fkey foreign key (a) references reference.occupation (code),
    constraint occupation_affinity_b_fkey foreign key (b) references reference.occupation (code),
    constraint occupation_affinity_value_range check (value between 0 and 1000)
);
comment on table reference.occupation_affinity is 'Closeness of two occupations in per mille, over the hierarchy''s, up or down. From a to b only when directed.';

create table reference.occupation_requirement (
    prefix text not null,
    kind   text not null,
    detail text not null,
    constraint occupation_requirement_pkey primary key (prefix, kind, detail),
    constraint occupation_requirement_kind_known check (kind in ('certidao_lei', 'certidao_tema1', 'impede_pena', 'conselho', 'curso', 'cnh', 'cnh_curso', 'quitacao')),
    constraint occupation_requirement_prefix_form check (prefix ~ '^[0-9]{2,6}$')
);
comment on table reference.occupation_requirement is 'What law demands of occupations whose code begins with the prefix.';

create table reference.activity (
    code  text not null,
    title text not null,
    constraint activity_pkey primary key (code),
    constraint activity_code_form check (code ~ '^[0-9]{7}$')
);
comment on table reference.activity is 'CNAE 2.3 subclasses.';

create table reference.minimum_wage (
    valid_from    date not null,
    month_cents   bigint not null,
    day_cents     bigint not null,
    hour_cents    bigint not null,
    basis         text not null,
    constraint minimum_wage_pkey primary key (valid_from)
);
comment on table reference.minimum_wage is 'National minimum wage by date, in centavos.';

create table reference.holiday (
    day   date not null,
    state text,
    name  text not null,
    constraint holiday_unique unique nulls not distinct (day, state)
);
comment on table reference.holiday is 'National holidays, and those of a state where one is named.';

create table reference.code (
    list     text not null,
    code     text not null,
    position int not null,
    label_pt text not null,
    label_en text not null,
    active   boolean not null default true,
    constraint code_pkey primary key (list, code)
);
comment on table reference.code is 'The small code lists: schooling, contract, custody, document, skill, course, place_kind, vulnerability, benefit, accommodation, trait, shift_pattern, decline_reason and more.';

create function reference.codes_known(list text, codes text[]) returns boolean
language sql stable parallel safe set search_path = ''
as $$
    select codes is null or not exists (
        select from unnest(codes) as wanted(code)
        where not exists (select from reference.code c where c.list = codes_known.list and c.code = wanted.code))
$$;
comment on function reference.codes_known(text, text[]) is 'Whether every code of an array is in the list; true for null.';

create table attribute.catalogue (
    side        text not null,
    name        text not null,
    type        text not null,
    class       text not null,
    allowed_in  text not null,
    unit        text not null,
    label_pt    text not null,
    label_en    text not null,
    question_pt text not null,
    position    int not null,
    constraint catalogue_pkey primary key (side, name),
    constraint catalogue_side_known check (side in ('candidate', 'vacancy')),
    constraint catalogue_class_known check (class in ('ordinary', 'protected', 'forbidden'))
);
comment on table attribute.catalogue is 'What every attribute is called, means and may be used for. Forbidden attributes have no column in the views.';

grant select on all tables in schema reference to encaminhad, encaminha_staff, encaminha_employer, encaminha_auditor;
grant select on attribute.catalogue to encaminhad, encaminha_staff, encaminha_auditor;
grant execute on function reference.codes_known(text, text[]) to encaminha_staff, encaminha_employer;
