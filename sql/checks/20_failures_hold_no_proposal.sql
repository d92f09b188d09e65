-- Unknown is not no, and not yes: a pair that could not be judged holds no live proposal of the daemon's, and exists.
-- To be asked at rest: an entry goes with its vacancy or person once the daemon has read that they went.
select f.id as vacancy_id, f.id2 as candidate_id
from capture.failure f
where f.kind = 4
  and (not exists (select from office.vacancy v where v.vacancy_id = f.id)
    or not exists (select from office.candidate c where c.candidate_id = f.id2)
    or exists (select from placement.proposal p where p.vacancy_id = f.id and p.candidate_id = f.id2 and p.state = 'proposed'));
