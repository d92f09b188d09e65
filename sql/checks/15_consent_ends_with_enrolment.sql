-- Privacy: whoever withdrew has no consent to share left in force.
select s.candidate_id, s.vacancy_id
from office.sharing_consent s
join office.candidate c on c.candidate_id = s.candidate_id
where c.enrolment = 'withdrawn' and s.revoked_at is null;
