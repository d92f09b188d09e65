-- Convergence: a live proposal was computed from the rows as they are and by the active rule set.
-- To be asked at rest. What the proposal says is compared byte for byte by `encaminha verify`.
select p.proposal_id, p.vacancy_id, p.candidate_id
from placement.proposal p
join office.vacancy v on v.vacancy_id = p.vacancy_id
join office.candidate c on c.candidate_id = p.candidate_id
where p.state = 'proposed'
  and (p.vacancy_version <> v.version
    or p.candidate_version <> c.version
    or p.rule_set_hash is distinct from (select a.hash from rules.activation a order by a.activation_id desc limit 1));
