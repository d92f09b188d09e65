-- Voluntary and revocable: a person's enrolment is what the last recorded act of joining, pausing or leaving says.
select c.candidate_id, c.enrolment, e.enrolment as recorded
from office.candidate c
join lateral (
    select x.enrolment from office.enrolment_event x where x.candidate_id = c.candidate_id order by x.event_id desc limit 1) e on true
where e.enrolment <> c.enrolment;
