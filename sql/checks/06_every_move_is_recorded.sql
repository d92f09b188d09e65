-- Everything is explained: the last event of a proposal tells the state it is in, and every event starts where the one before ended.
select proposal_id, event_id, 'broken chain' as problem
from (
    select e.proposal_id, e.event_id, e.from_state,
           lag(e.to_state) over (partition by e.proposal_id order by e.event_id) as previous
    from placement.proposal_event e
) as move
where from_state is distinct from previous
union all
select p.proposal_id, null, 'state without event'
from placement.proposal p
where p.state is distinct from (
    select e.to_state from placement.proposal_event e where e.proposal_id = p.proposal_id order by e.event_id desc limit 1);
