-- At most one live proposal per vacancy and candidate.
select vacancy_id, candidate_id, count(*)
from placement.proposal
where state in ('proposed', 'approved')
group by vacancy_id, candidate_id
having count(*) > 1;
