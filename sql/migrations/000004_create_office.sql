-- 000004_create_office.sql
-- Purpose: units, employers, vacancies, candidates and what belongs to them.   Locks: none on existing tables.
--
-- In every attribute NULL means "not known: nobody asked", an empty array "asked, and there is none". No table has a place for an offence.

create table office.market (
    market_id int generated always as identity,
    name      text not null,
    constraint market_pkey primary key (market_id)
);
comment on table office.market is 'Units that share vacancies. People are matched within their market.';

create table office.unit (
    unit_id      int generated always as identity,
    market_id    int not null,
    name         text not null,
    state        text not null,
    municipality text not null,
    time_zone    text not null,
    opens_at     time not null default '08:00',
    closes_at    time not null default '17:00',
    address      text,
    phone        text,
    email        text,
    constraint unit_pkey primary key (unit_id),
    constraint unit_market_fkey foreign key (market_id) references office.market (market_id),
    constraint unit_state_fkey foreign key (state) references reference.state (code),
    constraint unit_municipality_fkey foreign key (municipality) references reference.municipality (code),
    constraint unit_name_plain check (reference.is_plain_text(name, 200)),
    constraint unit_hours_in_order check (opens_at < closes_at)
);
comment on table office.unit is 'One Escritório Social.';
comment on column office.unit.time_zone is 'IANA zone. Tells which day it is at the unit.';

create table office.staff_member (
    role_name name not null,
    unit_id   int not null,
    constraint staff_member_pkey primary key (role_name, unit_id),
    constraint staff_member_unit_fkey foreign key (unit_id) references office.unit (unit_id)
);
comment on table office.staff_member is 'Which units a member of staff works for.';

create function office.actor() returns name
language sql stable parallel safe set search_path = ''
as $$ select case current_setting('role') when 'none' then session_user else current_setting('role')::name end $$;
comment on function office.actor() is
    'Who acts: the role taken with SET ROLE, otherwise the login. The same inside a security definer function, where current_user is the definer; a role can only be taken by its members, so it cannot be forged.';

create function office.my_units() returns int[]
language sql stable parallel safe security definer set search_path = pg_catalog, office, pg_temp
as $$ select coalesce(array_agg(unit_id), '{}') from office.staff_member where role_name = office.actor() $$;
comment on function office.my_units() is
    'The units of whoever is logged in. Security definer, because it stands inside the policies of the tables it would otherwise be subject to.';

create table office.employer (
    employer_id bigint generated always as identity,
    unit_id     int not null,
    cnpj        reference.cnpj,
    cpf         reference.cpf,
    name        text not null,
    activity    text,
    status      text not null default 'active',
    constraint employer_pkey primary key (employer_id),
    constraint employer_unit_fkey foreign key (unit_id) references office.unit (unit_id),
    constraint employer_activity_fkey foreign key (activity) references reference.activity (code),
    constraint employer_status_known check (status in ('active', 'suspended')),
    constraint employer_identified_once check (num_nonnulls(cnpj, cpf) = 1),
    constraint employer_name_plain check (reference.is_plain_text(name, 200)),
    constraint employer_cnpj_unique_in_unit unique (unit_id, cnpj),
    constraint employer_cpf_unique_in_unit unique (unit_id, cpf)
);
comment on table office.employer is 'Who offers vacancies: a company by CNPJ, or a person (domestic work) by CPF.';

create table office.employer_login (
    role_name   name not null,
    employer_id bigint not null,
    constraint employer_login_pkey primary key (role_name),
    constraint employer_login_employer_fkey foreign key (employer_id) references office.employer (employer_id)
);
comment on table office.employer_login is 'Which employer a login stands for.';

create function office.my_employer() returns bigint
language sql stable parallel safe security definer set search_path = pg_catalog, office, pg_temp
as $$ select employer_id from office.employer_login where role_name = office.actor() $$;
comment on function office.my_employer() is 'The employer of whoever is logged in, or null. Security definer for the reason of office.my_units().';

create table office.vacancy (
    vacancy_id                 bigint generated always as identity,
    unit_id                    int not null,
    employer_id                bigint not null,
    version                    bigint not null default 1,
    status                     text not null default 'draft',
    title                      text not null,
    description                text,
    occupation                 text not null,
    openings                   int not null,
    openings_filled            int not null default 0,
    published_on               reference.day,
    expires_on                 reference.day,
    starts_by                  reference.day,
    contract                   text not null,
    pay_cents                  reference.cents,
    pay_unit                   text not null default 'mes',
    weekly_minutes             int,
    shift_hours                reference.week,
    shift_pattern              text,
    municipality               text not null,
    other_municipalities       text[] not null default '{}',
    area                       text,
    latitude                   float8,
    longitude                  float8,
    travel                     boolean not null default false,
    place_kinds                text[] not null default '{}',
    schooling_min              int,
    experience_months          int,
    skills_essential           text[] not null default '{}',
    skills_desirable           text[] not null default '{}',
    courses_desirable          text[] not null default '{}',
    certificates_day_one       text[] not null default '{}',
    licence_required           text not null default '',
    licence_paid_activity      boolean not null default false,
    licence_courses            text[] not null default '{}',
    traits_asked               text[] not null default '{}',
    minimum_age                int,
    criminal_certificate_asked boolean not null default false,
    clearance_asked            text[] not null default '{}',
    charges_worker             boolean not null default false,
    public_works               boolean not null default false,
    custody_regime             boolean not null default false,
    hazardous                  boolean,
    unhealthy                  boolean,
    accessibility              text[],
    transport_provided         boolean not null default false,
    transport_voucher          boolean not null default false,
    childcare                  boolean not null default false,
    flexible_hours             boolean not null default false,
    reserved                   text not null default '',
    constraint vacancy_pkey primary key (vacancy_id),
    constraint vacancy_unit_fkey foreign key (unit_id) references office.unit (unit_id),
    constraint vacancy_employer_fkey foreign key (employer_id) references office.employer (employer_id),
    constraint vacancy_occupation_fkey foreign key (occupation) references reference.occupation (code),
    constraint vacancy_municipality_fkey foreign key (municipality) references reference.municipality (code),
    constraint vacancy_status_known
        check (status in ('draft', 'under_review', 'open', 'suspended', 'filled', 'expired', 'cancelled')),
    constraint vacancy_title_plain check (reference.is_plain_text(title, 200)),
    constraint vacancy_description_plain check (reference.is_plain_text(description, 4000)),
    constraint vacancy_openings_range check (openings between 1 and 1000),
    constraint vacancy_openings_filled_range check (openings_filled between 0 and openings),
    constraint vacancy_open_is_published check (status <> 'open' or published_on is not null),
    constraint vacancy_pay_unit_known check (pay_unit in ('hora', 'dia', 'mes')),
    constraint vacancy_weekly_minutes_range check (weekly_minutes between 60 and 10080),
    constraint vacancy_point_complete check (num_nonnulls(latitude, longitude) in (0, 2)),
    constraint vacancy_point_in_range check (latitude between -90 and 90 and longitude between -180 and 180),
    constraint vacancy_schooling_range check (schooling_min between 1 and 12),
    constraint vacancy_experience_range check (experience_months between 0 and 600),
    constraint vacancy_minimum_age_range check (minimum_age between 14 and 100),
    constraint vacancy_licence_known check (licence_required in ('', 'ACC', 'A', 'B', 'C', 'D', 'E')),
    constraint vacancy_lists_without_null check (
        array_position(other_municipalities, null) is null and array_position(place_kinds, null) is null
        and array_position(skills_essential, null) is null and array_position(skills_desirable, null) is null
        and array_position(courses_desirable, null) is null and array_position(certificates_day_one, null) is null
        and array_position(licence_courses, null) is null and array_position(traits_asked, null) is null
        and array_position(clearance_asked, null) is null and array_position(accessibility, null) is null)
);
comment on table office.vacancy is 'A vacancy with one or more openings.';
comment on column office.vacancy.version is 'Grows whenever something a rule can read changes.';
comment on column office.vacancy.custody_regime is 'Meant for people in custody: CLT does not apply and the pay floor is three quarters of the minimum wage (LEP art. 29).';
comment on column office.vacancy.starts_by is 'The last day on which the person may start.';
create index vacancy_unit_status_idx on office.vacancy (unit_id, status);
create index vacancy_employer_idx on office.vacancy (employer_id);

create table office.vacancy_waiver (
    vacancy_id bigint not null,
    rule       text not null,
    reason     text not null,
    waived_by  name not null default office.actor(),
    waived_at  timestamptz not null default now(),
    constraint vacancy_waiver_pkey primary key (vacancy_id, rule),
    constraint vacancy_waiver_vacancy_fkey foreign key (vacancy_id) references office.vacancy (vacancy_id) on delete cascade,
    constraint vacancy_waiver_reason_plain check (reference.is_plain_text(reason, 1000))
);
comment on table office.vacancy_waiver is 'A blocking finding that staff looked at and let pass, with the reason.';

create table office.candidate (
    candidate_id                 bigint generated always as identity,
    unit_id                      int not null,
    version                      bigint not null default 1,
    profile                      text,
    enrolment                    text not null default 'active',
    enrolled_on                  reference.day not null default current_date,
    confirmed_on                 reference.day,
    custody                      text,
    released_on                  reference.day,
    release_earliest             reference.day,
    release_latest               reference.day,
    release_checked_on           reference.day,
    available_from               reference.day,
    born_on                      reference.day,
    municipality                 text,
    area                         text,
    latitude                     float8,
    longitude                    float8,
    schooling                    int,
    studying                     boolean,
    skills                       text[],
    licence_categories           text[],
    licence_expires_on           reference.day,
    licence_paid_activity        boolean,
    licence_courses              text[],
    available_hours              reference.week,
    night_refused                boolean,
    care_hours                   reference.week,
    constraints_reviewed_on      reference.day,
    experience_reviewed_on       reference.day,
    courses_reviewed_on          reference.day,
    monitored                    boolean,
    certificate_presentable      boolean,
    documents                    text[],
    pay_needed_cents             reference.cents,
    commute_max_minutes          int,
    contracts_accepted           text[],
    disability                   boolean,
    accommodations_indispensable text[],
    accommodations_desired       text[],
    vulnerabilities              text[],
    benefits                     text[],
    contact_failures             int not null default 0,
    constraint candidate_pkey primary key (candidate_id),
    constraint candidate_unit_fkey foreign key (unit_id) references office.unit (unit_id),
    constraint candidate_municipality_fkey foreign key (municipality) references reference.municipality (code),
    constraint candidate_profile_known check (profile in ('egressa', 'pre_egressa', 'familiar')),
    constraint candidate_enrolment_known check (enrolment in ('active', 'suspended', 'withdrawn')),
    constraint candidate_custody_known check (custody in (
        'fechado', 'semiaberto', 'semiaberto_harmonizado', 'aberto', 'livramento_condicional', 'prisao_domiciliar', 'provisorio',
        'medida_cautelar', 'alternativa_penal', 'pena_cumprida', 'absolvida', 'nao_se_aplica')),
    constraint candidate_family_has_no_custody check (profile <> 'familiar' or custody is null or custody = 'nao_se_aplica'),
    constraint candidate_release_in_order check (release_earliest <= release_latest),
    constraint candidate_point_complete check (num_nonnulls(latitude, longitude) in (0, 2)),
    constraint candidate_point_in_range check (latitude between -90 and 90 and longitude between -180 and 180),
    constraint candidate_schooling_range check (schooling between 1 and 12),
    constraint candidate_commute_range check (commute_max_minutes between 5 and 600),
    constraint candidate_contact_failures_range check (contact_failures between 0 and 1000),
    constraint candidate_lists_without_null check (
        array_position(skills, null) is null and array_position(licence_categories, null) is null
        and array_position(licence_courses, null) is null and array_position(documents, null) is null
        and array_position(contracts_accepted, null) is null and array_position(accommodations_indispensable, null) is null
        and array_position(accommodations_desired, null) is null and array_position(vulnerabilities, null) is null
        and array_position(benefits, null) is null)
);
comment on table office.candidate is 'A person who is matched: egressa, pré-egressa or familiar. No name, no contact, no offence: see schema identity for the first two.';
comment on column office.candidate.version is 'Grows whenever something a rule can read changes, here or in a table that belongs to the candidate.';
comment on column office.candidate.profile is 'Null until asked: somebody who walks in is not taken for one or the other.';
comment on column office.candidate.constraints_reviewed_on is 'When the limits were last gone through with the person. Until then every limit is unknown, not absent.';
comment on column office.candidate.experience_reviewed_on is 'When past work was last asked about. Until then experience is unknown.';
comment on column office.candidate.courses_reviewed_on is 'When courses were last asked about. Until then certificates are unknown.';
create index candidate_unit_idx on office.candidate (unit_id, enrolment);

create table office.candidate_occupation (
    candidate_id bigint not null,
    kind         text not null,
    occupation   text not null,
    months       int,
    origin       text,
    constraint candidate_occupation_pkey primary key (candidate_id, kind, occupation),
    constraint candidate_occupation_candidate_fkey foreign key (candidate_id) references office.candidate (candidate_id) on delete cascade,
    constraint candidate_occupation_code_fkey foreign key (occupation) references reference.occupation (code),
    constraint candidate_occupation_kind_known check (kind in ('wanted', 'exercised', 'refused')),
    constraint candidate_occupation_months_range check (months between 0 and 720),
    constraint candidate_occupation_months_of_work check ((kind = 'exercised') = (months is not null)),
    constraint candidate_occupation_origin_known check (origin in ('formal', 'informal', 'prisao'))
);
comment on table office.candidate_occupation is 'Occupations wanted, exercised (formally, informally or in prison, all equal by default) and refused.';

create table office.candidate_course (
    candidate_id bigint not null,
    course       text not null,
    expires_on   reference.day,
    constraint candidate_course_pkey primary key (candidate_id, course),
    constraint candidate_course_candidate_fkey foreign key (candidate_id) references office.candidate (candidate_id) on delete cascade
);
comment on table office.candidate_course is 'Courses and certificates held. Without a date they do not expire.';

create table office.candidate_constraint (
    constraint_id bigint generated always as identity,
    candidate_id  bigint not null,
    kind          text not null,
    hours         reference.week,
    codes         text[],
    starts_on     reference.day,
    ends_on       reference.day,
    source        text not null,
    attested_by   name not null default office.actor(),
    attested_at   timestamptz not null default now(),
    review_on     reference.day,
    constraint candidate_constraint_pkey primary key (constraint_id),
    constraint candidate_constraint_candidate_fkey foreign key (candidate_id) references office.candidate (candidate_id) on delete cascade,
    constraint candidate_constraint_kind_known check (kind in (
        'recolhimento', 'territorio', 'tipo_de_local_vedado', 'area_vedada', 'autorizacao_viagem', 'autorizacao_trabalho_externo')),
    constraint candidate_constraint_source_known check (source in ('informada_pela_pessoa', 'documento_visto', 'orgao')),
    constraint candidate_constraint_in_order check (starts_on <= ends_on),
    constraint candidate_constraint_hours_of_curfew check ((kind = 'recolhimento') = (hours is not null) and not isempty(hours)),
    constraint candidate_constraint_codes_present
        check (kind in ('recolhimento', 'autorizacao_viagem') or coalesce(array_length(codes, 1), 0) > 0),
    constraint candidate_constraint_codes_without_null check (array_position(codes, null) is null)
);
comment on table office.candidate_constraint is 'A neutral, attested limit or authorisation: what, who attested it, and until when. Never an offence.';
comment on column office.candidate_constraint.codes is 'Municipalities, kinds of place, areas, or kinds of authorisation (obra_publica, privado, qualquer).';
create index candidate_constraint_candidate_idx on office.candidate_constraint (candidate_id);

create table office.candidate_employer_bar (
    candidate_id bigint not null,
    employer_id  bigint not null,
    barred_by    name not null default office.actor(),
    constraint candidate_employer_bar_pkey primary key (candidate_id, employer_id),
    constraint candidate_employer_bar_candidate_fkey foreign key (candidate_id) references office.candidate (candidate_id) on delete cascade,
    constraint candidate_employer_bar_employer_fkey foreign key (employer_id) references office.employer (employer_id)
);
comment on table office.candidate_employer_bar is 'Employers a person will not be sent to. No reason is kept.';

create table office.enrolment_event (
    event_id     bigint generated always as identity,
    candidate_id bigint not null,
    enrolment    text not null,
    at           timestamptz not null default now(),
    actor        name not null default office.actor(),
    reason       text,
    constraint enrolment_event_pkey primary key (event_id),
    constraint enrolment_event_candidate_fkey foreign key (candidate_id) references office.candidate (candidate_id) on delete cascade
);
comment on table office.enrolment_event is 'Each act of joining, pausing and leaving. Voluntary, revocable any day.';

create table office.sharing_consent (
    candidate_id bigint not null,
    vacancy_id   bigint not null,
    fields       text[] not null,
    granted_at   timestamptz not null default now(),
    revoked_at   timestamptz,
    constraint sharing_consent_pkey primary key (candidate_id, vacancy_id),
    constraint sharing_consent_candidate_fkey foreign key (candidate_id) references office.candidate (candidate_id) on delete cascade,
    constraint sharing_consent_vacancy_fkey foreign key (vacancy_id) references office.vacancy (vacancy_id) on delete cascade,
    constraint sharing_consent_fields_known
        check (fields <@ array['name', 'phone', 'skills', 'availability', 'experience'] and array_length(fields, 1) > 0)
);
comment on table office.sharing_consent is 'What a person lets the office send to one employer for one vacancy. Apart from enrolment.';

create table identity.person (
    candidate_id bigint not null,
    unit_id      int not null,
    civil_name   text not null,
    social_name  text,
    cpf          reference.cpf,
    phone        text,
    message_for  text,
    address      text,
    constraint person_pkey primary key (candidate_id),
    constraint person_candidate_fkey foreign key (candidate_id) references office.candidate (candidate_id) on delete cascade,
    constraint person_cpf_unique_in_unit unique (unit_id, cpf),
    constraint person_civil_name_plain check (reference.is_plain_text(civil_name, 200)),
    constraint person_social_name_plain check (reference.is_plain_text(social_name, 200)),
    constraint person_phone_form check (phone ~ '^[0-9]{10,11}$'),
    constraint person_message_for_plain check (reference.is_plain_text(message_for, 200)),
    constraint person_address_plain check (reference.is_plain_text(address, 500))
);
comment on table identity.person is 'Who a candidate is and how to reach them. Out of reach for the daemon, employers and auditors.';
comment on column identity.person.message_for is 'Whose telephone it is, when not the person''s own.';
