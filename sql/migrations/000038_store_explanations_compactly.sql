-- 000038_store_explanations_compactly.sql
-- Purpose: what a rule set says anyway is stored once for its version, and no more with every explanation.
-- Locks: share row exclusive on rules.activation; access exclusive on rules.rule_set, briefly.
--
-- Explanations of the first form stay as they are and readable; the daemon writes those of live proposals anew when it starts.
set local lock_timeout = '10s';

create table rules.rule (
    hash      text not null,
    code      text not null,
    weight    int not null,
    statement text not null,
    failed    text,
    remedy    text,
    question  text,
    basis     text not null,
    constraint rule_pkey primary key (hash, code),
    constraint rule_hash_fkey foreign key (hash) references rules.rule_set (hash),
    constraint rule_weight_range check (weight between 0 and 1000)
);
comment on table rules.rule is
    'What each rule of a version says of every pair, taken from the version''s source when it is stored. Explanations are rendered with it (painel.explicacao_completa). Immutable.';
comment on column rules.rule.weight is 'Of scores and priorities, in points; 0 for other rules.';
comment on column rules.rule.failed is
    'In Portuguese, like remedy and question. Null where the rule has none, or where an expression in it speaks of the pair: it then stands with the explanation.';
create trigger rule_is_immutable before update or delete or truncate on rules.rule
    for each statement execute function rules.refuse_change();
alter table rules.rule enable row level security;
alter table rules.rule force row level security;
create policy owner_all on rules.rule to encaminha_owner using (true) with check (true);
create policy auditor_reads on rules.rule for select to encaminha_auditor using (true);
create policy staff_reads on rules.rule for select to encaminha_staff using (true);
grant select on rules.rule to encaminha_auditor, encaminha_staff;
-- Explanations end with the name of their version.
create policy staff_reads on rules.rule_set for select to encaminha_staff using (true);
grant select (hash, name) on rules.rule_set to encaminha_staff;

create function rules.require_rules() returns trigger
language plpgsql security definer set search_path = pg_catalog, rules, pg_temp
as $$
begin
    if exists (select from rules.rule_set s where s.hash = new.hash) and not exists (select from rules.rule r where r.hash = new.hash) then
        raise exception 'the rules of version % are not stored', left(new.hash, 12) using errcode = '55000',
            hint = 'Publish its file with `encaminha rules publish`.';
    end if;
    return new;
end
$$;
comment on function rules.require_rules() is
    'Keeps a version from counting whose explanations could not be rendered. Security definer, for whoever may activate need not read rules.';
create trigger activation_has_rules before insert on rules.activation for each row execute function rules.require_rules();

-- Rendering ---------------------------------------------------------------------------------------------------------

create function painel.nomes_lidos(guardada jsonb, lugares jsonb) returns jsonb
language sql immutable parallel safe set search_path = ''
as $$
    select coalesce(jsonb_agg(guardada -> 'names' -> l.place::int order by l.number), '[]')
    from jsonb_array_elements_text(lugares) with ordinality as l (place, number)
$$;
comment on function painel.nomes_lidos(jsonb, jsonb) is 'The names at some places of a stored explanation, as an array.';

create function painel.valores_lidos(guardada jsonb, lugares jsonb) returns jsonb
language sql immutable parallel safe set search_path = ''
as $$
    select coalesce(jsonb_object_agg(guardada -> 'names' ->> l.place::int, guardada -> 'values' -> l.place::int), '{}')
    from jsonb_array_elements_text(lugares) as l (place)
$$;
comment on function painel.valores_lidos(jsonb, jsonb) is 'The values at some places of a stored explanation, by name.';

create function painel.partes_completas(guardada jsonb, partes jsonb) returns jsonb
language sql stable parallel safe set search_path = ''
as $$
    select coalesce(jsonb_agg(jsonb_build_object(
        'basis', r.basis, 'code', p.part -> 0, 'inputs', painel.valores_lidos(guardada, p.part -> 2),
        'missing', case when p.part ->> 1 is null then painel.nomes_lidos(guardada, p.part -> 3) else '[]' end,
        'points', coalesce((p.part ->> 1)::bigint, 0) * r.weight,
        'statement', case when p.part ->> 1 is null or p.part ->> 3 is null then r.statement
                          else regexp_replace(r.statement, '\.$', '') || ': ' || (p.part ->> 3) || '.' end,
        'value', p.part -> 1, 'weight', r.weight) order by p.number), '[]')
    from jsonb_array_elements(partes) with ordinality as p (part, number)
    left join rules.rule r on r.hash = guardada ->> 'rule_set' and r.code = p.part ->> 0
$$;
comment on function painel.partes_completas(jsonb, jsonb) is 'Scores or priorities of a stored explanation with what their rules say.';

create function painel.explicacao_completa(guardada jsonb) returns jsonb
language sql stable parallel safe set search_path = ''
as $$
    select case when not guardada ? 'form' then guardada else jsonb_build_object(
        'candidate', jsonb_build_object('id', guardada #> '{candidate,0}', 'version', guardada #> '{candidate,1}'),
        'coverage', guardada -> 'coverage',
        'gates', (
            select coalesce(jsonb_agg(jsonb_build_object(
                'basis', r.basis, 'code', g.gate -> 0,
                'could_flip', case g.gate ->> 1 when 'no' then painel.nomes_lidos(guardada, g.gate -> 4) else '[]' end,
                'failure', case g.gate ->> 1 when 'no' then g.gate ->> 3 end,
                'inputs', painel.valores_lidos(guardada, g.gate -> 2),
                'missing', case g.gate ->> 1 when 'unknown' then painel.nomes_lidos(guardada, g.gate -> 3) else '[]' end,
                'question', case g.gate ->> 1 when 'unknown' then coalesce(g.gate ->> 4, r.question) end,
                'reason', case g.gate ->> 1 when 'no' then coalesce(g.gate ->> 5, r.failed) end,
                'remedy', case when g.gate ->> 1 = 'no' and g.gate ->> 3 <> 'definitive' then coalesce(g.gate ->> 6, r.remedy) end,
                'result', g.gate -> 1, 'statement', r.statement) order by g.number), '[]')
            from jsonb_array_elements(guardada -> 'gates') with ordinality as g (gate, number)
            left join rules.rule r on r.hash = guardada ->> 'rule_set' and r.code = g.gate ->> 0),
        'order_key', guardada -> 'order_key', 'priorities', painel.partes_completas(guardada, guardada -> 'priorities'),
        'priority', guardada -> 'priority', 'provisional', guardada -> 'provisional',
        'questions', (
            select coalesce(jsonb_agg(jsonb_build_object(
                'attributes', painel.nomes_lidos(guardada, q.question -> 1), 'text', q.question -> 0) order by q.number), '[]')
            from jsonb_array_elements(guardada -> 'questions') with ordinality as q (question, number)),
        'rule_set', jsonb_build_object(
            'hash', guardada -> 'rule_set', 'name', (select s.name from rules.rule_set s where s.hash = guardada ->> 'rule_set')),
        'score', guardada -> 'score', 'scores', painel.partes_completas(guardada, guardada -> 'scores'), 'today', guardada -> 'today',
        'vacancy', jsonb_build_object('id', guardada #> '{vacancy,0}', 'version', guardada #> '{vacancy,1}'),
        'warnings', (
            select coalesce(jsonb_agg(jsonb_build_object(
                'basis', r.basis, 'code', w.warning -> 0, 'inputs', painel.valores_lidos(guardada, w.warning -> 1),
                'remedy', coalesce(w.warning ->> 3, r.remedy),
                'statement', coalesce(w.warning ->> 2, r.failed, r.statement)) order by w.number), '[]')
            from jsonb_array_elements(guardada -> 'warnings') with ordinality as w (warning, number)
            left join rules.rule r on r.hash = guardada ->> 'rule_set' and r.code = w.warning ->> 0)) end
$$;
comment on function painel.explicacao_completa(jsonb) is
    'A stored explanation with all that the version of the rules it cites says: what `encaminha explain --json` prints. One of the first form, which has no form number, is whole already.';

alter function painel.texto_da_explicacao(jsonb, text, text) rename to texto_da_explicacao_completa;
comment on function painel.texto_da_explicacao_completa(jsonb, text, text) is
    'A whole explanation as lines in Portuguese, the same that the command line writes.';
-- painel.explicar and painel.por_que_nao call it by this name.
create function painel.texto_da_explicacao(guardada jsonb, nome_da_vaga text, nome_da_pessoa text) returns text
language sql stable parallel safe set search_path = ''
as $$ select painel.texto_da_explicacao_completa(painel.explicacao_completa(guardada), nome_da_vaga, nome_da_pessoa) $$;
comment on function painel.texto_da_explicacao(jsonb, text, text) is
    'An explanation as stored, in whatever form, as lines in Portuguese, the same that the command line writes.';

grant execute on function
    painel.nomes_lidos(jsonb, jsonb), painel.valores_lidos(jsonb, jsonb), painel.partes_completas(jsonb, jsonb),
    painel.explicacao_completa(jsonb), painel.texto_da_explicacao(jsonb, text, text)
    to encaminha_staff;

comment on column placement.proposal.explanation is
    'Canonical JSON, byte for byte what a recomputation gives: what depends on the pair, by the version of the rules it cites. painel.explicacao_completa says the rest.';
comment on column placement.near_miss.explanation is 'As placement.proposal.explanation.';
