-- 000040_cite_names_by_place.sql
-- Purpose: the names of what rules read are stored once for a version, and explanations stay in the row they belong to.
-- Locks: share row exclusive on rules.activation; access exclusive on placement.proposal and placement.near_miss, briefly.
--
-- Explanations of earlier forms stay readable; the daemon writes those of live proposals and of near misses anew when it starts.
set local lock_timeout = '10s';

create table rules.vocabulary (
    hash  text not null,
    names text[] not null,
    constraint vocabulary_pkey primary key (hash),
    constraint vocabulary_hash_fkey foreign key (hash) references rules.rule_set (hash),
    constraint vocabulary_of_names check (cardinality(names) > 0 and array_position(names, null) is null)
);
comment on table rules.vocabulary is
    'The names of what the rules of a version speak of: attributes, variables and the day, taken from the version''s source when it is stored. Explanations cite them by place, the first being 0 (painel.explicacao_completa). Immutable.';
create trigger vocabulary_is_immutable before update or delete or truncate on rules.vocabulary
    for each statement execute function rules.refuse_change();
alter table rules.vocabulary enable row level security;
alter table rules.vocabulary force row level security;
create policy owner_all on rules.vocabulary to encaminha_owner using (true) with check (true);
create policy auditor_reads on rules.vocabulary for select to encaminha_auditor using (true);
create policy staff_reads on rules.vocabulary for select to encaminha_staff using (true);
grant select on rules.vocabulary to encaminha_auditor, encaminha_staff;

create or replace function rules.require_rules() returns trigger
language plpgsql security definer set search_path = pg_catalog, rules, pg_temp
as $$
begin
    if exists (select from rules.rule_set s where s.hash = new.hash)
        and (not exists (select from rules.rule r where r.hash = new.hash)
             or not exists (select from rules.vocabulary v where v.hash = new.hash))
    then
        raise exception 'the rules of version % are not stored', left(new.hash, 12) using errcode = '55000',
            hint = 'Publish its file with `encaminha rules publish`.';
    end if;
    return new;
end
$$;

alter function painel.explicacao_completa(jsonb) rename to explicacao_completa_por_nome;
comment on function painel.explicacao_completa_por_nome(jsonb) is
    'A stored explanation whose names are written out, with all that the version of the rules it cites says; one of the first form is whole already.';
-- The views and functions of painel call it by this name.
create function painel.explicacao_completa(guardada jsonb) returns jsonb
language sql stable parallel safe set search_path = ''
as $$
    select painel.explicacao_completa_por_nome(
        case when guardada ->> 'form' is distinct from '3' then guardada else jsonb_set(guardada, '{names}', (
            select coalesce(jsonb_agg(
                case jsonb_typeof(n.name) when 'number' then to_jsonb(v.names[n.name::int + 1]) else n.name end order by n.place), '[]')
            from jsonb_array_elements(guardada -> 'names') with ordinality as n (name, place)
            left join rules.vocabulary v on v.hash = guardada ->> 'rule_set')) end)
$$;
comment on function painel.explicacao_completa(jsonb) is
    'A stored explanation, of whatever form, with all that the version of the rules it cites says: what `encaminha explain --json` prints.';
grant execute on function painel.explicacao_completa(jsonb) to encaminha_staff;

-- Two kilobytes and a half fit into a row: compressing them and keeping them apart costs more than it saves.
alter table placement.proposal set (toast_tuple_target = 4080);
alter table placement.near_miss set (toast_tuple_target = 4080);

comment on column placement.proposal.explanation is
    'Canonical JSON, byte for byte what a recomputation gives: what depends on the pair, by the version of the rules it cites, names by their place in rules.vocabulary. painel.explicacao_completa says the rest.';
