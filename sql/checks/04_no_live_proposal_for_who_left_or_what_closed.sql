-- No gate is violated: nobody who is not enrolled and no vacancy that is not open keeps a proposal that still waits for a decision,
-- and whoever withdrew keeps no approved one either: that is cancelled in the same transaction.
-- To be asked at rest: a vacancy that closes is followed by the daemon, so its rows may stand here until it has caught up.
select p.proposal_id, p.state, c.enrolment, v.status
from placement.proposal p
join office.vacancy v on v.vacancy_id = p.vacancy_id
join office.candidate c on c.candidate_id = p.candidate_id
where (p.state = 'proposed' and (c.enrolment <> 'active' or v.status <> 'open'))
   or (p.state = 'approved' and c.enrolment = 'withdrawn');
