-- Family members are never evaluated against penal rules: nothing is recorded that such a rule could read.
select c.candidate_id
from office.candidate c
where c.profile = 'familiar'
  and ((c.custody is not null and c.custody <> 'nao_se_aplica')
    or num_nonnulls(c.released_on, c.release_earliest, c.release_latest, c.release_checked_on, c.monitored, c.constraints_reviewed_on) > 0
    or exists (select from office.candidate_constraint x where x.candidate_id = c.candidate_id));
