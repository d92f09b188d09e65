-- Caps: the sure and the pending proposals of a vacancy each have max(minimum, per_opening x openings) places, a person has per_candidate
-- of each kind; an approved one takes a sure place, whatever was unknown when it was proposed. The limits are read from the text of the active rule set; 3 where it does not say.
-- To be asked at rest: fewer openings are fewer places once the daemon has read of them.
-- A list that people's decisions alone fill is no fault, so a vacancy or person is named only while the daemon holds a proposal there too.
with limits as (
    select coalesce(substring(r.source from 'minimum:\s*([0-9]+)')::int, 3) as minimum,
           coalesce(substring(r.source from 'per_opening:\s*([0-9]+)')::int, 3) as per_opening,
           coalesce(substring(r.source from 'per_candidate:\s*([0-9]+)')::int, 3) as per_candidate
    from (select hash from rules.activation order by activation_id desc limit 1) a
    join rules.rule_set r on r.hash = a.hash
), live as (
    select vacancy_id, candidate_id, state, sure or state = 'approved' as sure
    from placement.proposal where state in ('proposed', 'approved')
)
select 'vacancy' as side, p.vacancy_id as id, p.sure, count(*) as live
from live p
join office.vacancy v on v.vacancy_id = p.vacancy_id
cross join limits l
group by p.vacancy_id, p.sure, v.openings, l.minimum, l.per_opening
having count(*) > greatest(l.minimum, l.per_opening * v.openings) and bool_or(p.state = 'proposed')
union all
select 'candidate', p.candidate_id, p.sure, count(*)
from live p
cross join limits l
group by p.candidate_id, p.sure, l.per_candidate
having count(*) > l.per_candidate and bool_or(p.state = 'proposed');
