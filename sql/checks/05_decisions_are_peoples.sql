-- A human decision is never overwritten: the daemon has moved no proposal into or out of a decision.
select e.event_id, e.proposal_id, e.from_state, e.to_state
from placement.proposal_event e
where e.actor = 'encaminhad'
  and (e.from_state in ('approved', 'declined') or e.to_state in ('approved', 'declined', 'cancelled'))
union all
select null, p.proposal_id, null, p.state from placement.proposal p where p.decided_by = 'encaminhad';
