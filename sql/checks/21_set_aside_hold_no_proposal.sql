-- What was set aside, because judging it ended the daemon's process, holds no live proposal of the daemon's.
-- To be asked at rest: the proposals go with the next batch.
select p.proposal_id, f.kind, f.id
from capture.failure f
join placement.proposal p on p.state = 'proposed' and case f.kind when 1 then p.vacancy_id when 2 then p.candidate_id end = f.id
where f.kind in (1, 2);
