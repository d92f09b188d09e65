-- 000001_create_schemas.sql
-- Purpose: the schemas, who may enter them, and the rights nobody gets by default.   Locks: none on existing tables.
do $$
begin
    execute format('revoke all on database %I from public', current_database());
    execute format(
        'grant connect on database %I to encaminhad, encaminha_staff, encaminha_employer, encaminha_auditor, encaminha_migrator',
        current_database());
end
$$;
alter default privileges revoke execute on functions from public;

create schema reference;
create schema office;
create schema identity;
create schema rules;
create schema placement;
create schema capture;
create schema attribute;
create schema formulario;
create schema painel;

comment on schema reference is 'Code lists: occupations, municipalities, activities and the small tables of the domain.';
comment on schema office is 'Units, employers, vacancies, candidates and what belongs to them.';
comment on schema identity is 'Who a candidate is. The daemon cannot enter.';
comment on schema rules is 'Rule sets, immutable, and which one is active.';
comment on schema placement is 'What the daemon proposes and what people decide.';
comment on schema capture is 'What changed and how far the daemon has read.';
comment on schema attribute is 'What rules may know: one row per candidate, one per vacancy, and the catalogue of their columns.';
comment on schema formulario is 'O que o empregador preenche e lê.';
comment on schema painel is 'O que a equipe lê e faz.';

grant usage on schema reference to encaminhad, encaminha_staff, encaminha_employer, encaminha_auditor;
grant usage on schema rules, placement, capture, attribute to encaminhad, encaminha_staff, encaminha_auditor;
grant usage on schema office to encaminhad, encaminha_staff, encaminha_auditor;
grant usage on schema identity to encaminha_staff;
grant usage on schema formulario to encaminha_employer, encaminha_staff;
grant usage on schema painel to encaminha_staff;
