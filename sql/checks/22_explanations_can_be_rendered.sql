-- Everything is explained: the rules and names that a stored explanation cites are those of its version, and the versions' rules stand in their sources.
with explained as (
    select p.proposal_id, p.vacancy_id, p.candidate_id, p.explanation::jsonb as stored, p.rule_set_hash as hash from placement.proposal p
    union all
    select null, n.vacancy_id, n.candidate_id, n.explanation::jsonb, n.explanation::jsonb ->> 'rule_set' from placement.near_miss n
), named as (
    select e.*, part.entry ->> 0 as code
    from explained e
    cross join unnest(array['gates', 'scores', 'priorities', 'warnings']) as kind (name)
    -- Explanations of the first form say everything themselves.
    cross join jsonb_array_elements(case when e.stored ? 'form' then e.stored -> kind.name else '[]' end) as part (entry)
)
select n.vacancy_id, n.candidate_id, n.code, 'no such rule in its version' as problem
from named n
where not exists (select from rules.rule r where r.hash = n.stored ->> 'rule_set' and r.code = n.code)
union all
select e.vacancy_id, e.candidate_id, null, 'cites another version than its row'
from explained e
where e.stored ? 'form' and e.hash is distinct from e.stored ->> 'rule_set'
union all
select e.vacancy_id, e.candidate_id, null, 'cites a name that its version does not have'
from explained e
left join rules.vocabulary v on v.hash = e.stored ->> 'rule_set'
where e.stored ->> 'form' = '3'
  and exists (
      select from jsonb_array_elements(e.stored -> 'names') as cited (name)
      where jsonb_typeof(cited.name) = 'number'
        and not coalesce(cited.name::int between 0 and cardinality(v.names) - 1, false))
union all
select null, null, r.code, 'not in the source of its version'
from rules.rule r
join rules.rule_set s on s.hash = r.hash
where strpos(s.source, r.code) = 0
union all
select null, null, null, 'version ' || left(a.hash, 12) || ' counts, and its rules are not stored'
from (select hash from rules.activation order by activation_id desc limit 1) as a
where not exists (select from rules.rule r where r.hash = a.hash)
   or not exists (select from rules.vocabulary v where v.hash = a.hash);
