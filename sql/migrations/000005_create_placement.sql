-- 000005_create_placement.sql
-- Purpose: rule sets, proposals with their events, and what else the daemon writes for people to read.   Locks: none on existing tables.
create table rules.rule_set (
    hash       text not null,
    name       text not null,
    source     text not null,
    author     name not null default office.actor(),
    reason     text not null,
    created_at timestamptz not null default now(),
    constraint rule_set_pkey primary key (hash),
    constraint rule_set_hash_is_of_source check (hash = encode(sha256(convert_to(source, 'UTF8')), 'hex'))
);
comment on table rules.rule_set is 'Immutable versions of rule sets. The hash is SHA-256 of the YAML source.';

create function rules.refuse_change() returns trigger
language plpgsql set search_path = ''
as $$ begin raise exception 'a rule set is immutable: store a new version instead' using errcode = '55000'; end $$;
comment on function rules.refuse_change() is 'Keeps rule-set versions as they were published, for the owner too.';
create trigger rule_set_is_immutable before update or delete or truncate on rules.rule_set
    for each statement execute function rules.refuse_change();

create table rules.activation (
    activation_id bigint generated always as identity,
    hash          text not null,
    activated_by  name not null default office.actor(),
    activated_at  timestamptz not null default now(),
    constraint activation_pkey primary key (activation_id),
    constraint activation_hash_fkey foreign key (hash) references rules.rule_set (hash)
);
comment on table rules.activation is 'Which version counts: the last row. Takes effect without a restart.';

create table placement.proposal (
    proposal_id       bigint generated always as identity,
    vacancy_id        bigint not null,
    candidate_id      bigint not null,
    unit_id           int not null,
    state             text not null default 'proposed',
    sure              boolean not null,
    score             int not null,
    coverage          int not null,
    priority          int not null,
    order_key         bigint not null,
    explanation       text not null,
    reasons           text[] not null,
    warnings          text[] not null,
    questions         text[] not null,
    rule_set_hash     text not null,
    vacancy_version   bigint not null,
    candidate_version bigint not null,
    epoch             bigint not null,
    created_at        timestamptz not null default now(),
    updated_at        timestamptz not null default now(),
    decided_at        timestamptz,
    decided_by        name,
    decline_reason    text,
    decision_note     text,
    constraint proposal_pkey primary key (proposal_id),
    constraint proposal_one_per_pair unique (vacancy_id, candidate_id),
    constraint proposal_vacancy_fkey foreign key (vacancy_id) references office.vacancy (vacancy_id) on delete cascade,
    constraint proposal_candidate_fkey foreign key (candidate_id) references office.candidate (candidate_id) on delete cascade,
    constraint proposal_unit_fkey foreign key (unit_id) references office.unit (unit_id),
    constraint proposal_rule_set_fkey foreign key (rule_set_hash) references rules.rule_set (hash),
    constraint proposal_state_known check (state in ('proposed', 'approved', 'declined', 'withdrawn', 'cancelled')),
    constraint proposal_score_range check (score between 0 and 100000),
    constraint proposal_coverage_range check (coverage between 0 and 1000),
    constraint proposal_priority_range check (priority between 0 and 100000),
    constraint proposal_explanation_is_json check (explanation::jsonb is not null),
    constraint proposal_decision_complete check ((state in ('approved', 'declined')) = (decided_at is not null)),
    constraint proposal_decision_has_actor check ((decided_at is null) = (decided_by is null)),
    constraint proposal_decline_has_reason check ((state = 'declined') = (decline_reason is not null)),
    constraint proposal_note_plain check (reference.is_plain_text(decision_note, 1000))
) with (fillfactor = 80);
comment on table placement.proposal is 'One row per vacancy and candidate that were ever proposed. Live while proposed or approved.';
comment on column placement.proposal.score is 'Aderência in milli-points, 0 to 100000.';
comment on column placement.proposal.coverage is 'Cobertura: per mille of the scores'' weight that was known.';
comment on column placement.proposal.priority is 'Prioridade in milli-points. Never part of the score.';
comment on column placement.proposal.explanation is 'Canonical JSON, byte for byte what a recomputation gives.';
create index proposal_candidate_idx on placement.proposal (candidate_id);
create index proposal_queue_idx on placement.proposal (unit_id, order_key desc) where state = 'proposed';

create table placement.proposal_event (
    event_id     bigint generated always as identity,
    proposal_id  bigint not null,
    vacancy_id   bigint not null,
    candidate_id bigint not null,
    from_state   text,
    to_state     text not null,
    at           timestamptz not null default now(),
    actor        name not null default office.actor(),
    reason       text,
    note         text,
    constraint proposal_event_pkey primary key (event_id),
    constraint proposal_event_proposal_fkey foreign key (proposal_id) references placement.proposal (proposal_id) on delete cascade
);
comment on table placement.proposal_event is 'Every move of a proposal: from, to, who, when, why. Append-only.';
create index proposal_event_proposal_idx on placement.proposal_event (proposal_id, event_id);

create function placement.record_event() returns trigger
language plpgsql security definer set search_path = pg_catalog, placement, pg_temp
as $$
begin
    insert into placement.proposal_event (proposal_id, vacancy_id, candidate_id, from_state, to_state, actor, reason, note)
    select n.proposal_id, n.vacancy_id, n.candidate_id, case when tg_op = 'UPDATE' then o.state end, n.state, office.actor(),
           n.decline_reason, n.decision_note
    from new_rows n left join old_rows o using (proposal_id)
    where o.state is distinct from n.state;
    return null;
end
$$;
comment on function placement.record_event() is
    'Writes the event of every move. Security definer, because nobody may write events otherwise.';

create function placement.record_first_event() returns trigger
language plpgsql security definer set search_path = pg_catalog, placement, pg_temp
as $$
begin
    insert into placement.proposal_event (proposal_id, vacancy_id, candidate_id, to_state, actor)
    select proposal_id, vacancy_id, candidate_id, state, office.actor() from new_rows;
    return null;
end
$$;
comment on function placement.record_first_event() is 'Writes the event of every new proposal. Security definer for the same reason.';

create trigger proposal_moves after update on placement.proposal
    referencing old table as old_rows new table as new_rows for each statement execute function placement.record_event();
create trigger proposal_begins after insert on placement.proposal
    referencing new table as new_rows for each statement execute function placement.record_first_event();

create table placement.lint_finding (
    vacancy_id bigint not null,
    rule       text not null,
    severity   text not null,
    statement  text not null,
    remedy     text not null,
    basis      text not null,
    found_at   timestamptz not null default now(),
    constraint lint_finding_pkey primary key (vacancy_id, rule),
    constraint lint_finding_vacancy_fkey foreign key (vacancy_id) references office.vacancy (vacancy_id) on delete cascade,
    constraint lint_finding_severity_known check (severity in ('block', 'warn'))
);
comment on table placement.lint_finding is 'What the verification of a vacancy found. A block that staff has not waived keeps it from being matched.';

create table placement.near_miss (
    vacancy_id        bigint not null,
    candidate_id      bigint not null,
    rule              text not null,
    score             int not null,
    order_key         bigint not null,
    vacancy_version   bigint not null,
    candidate_version bigint not null,
    explanation       text not null,
    reasons           text[] not null,
    constraint near_miss_pkey primary key (vacancy_id, candidate_id),
    constraint near_miss_vacancy_fkey foreign key (vacancy_id) references office.vacancy (vacancy_id) on delete cascade,
    constraint near_miss_candidate_fkey foreign key (candidate_id) references office.candidate (candidate_id) on delete cascade,
    constraint near_miss_explanation_is_json check (explanation::jsonb is not null)
);
comment on table placement.near_miss is 'The best of those whom one requirement alone keeps out of a vacancy.';
create index near_miss_candidate_idx on placement.near_miss (candidate_id);

create table placement.question (
    question_id  bigint generated always as identity,
    vacancy_id   bigint not null,
    candidate_id bigint not null,
    asked_by     name not null default office.actor(),
    asked_at     timestamptz not null default now(),
    answer       text,
    answered_at  timestamptz,
    constraint question_pkey primary key (question_id),
    constraint question_vacancy_fkey foreign key (vacancy_id) references office.vacancy (vacancy_id) on delete cascade,
    constraint question_candidate_fkey foreign key (candidate_id) references office.candidate (candidate_id) on delete cascade,
    constraint question_answer_complete check ((answer is null) = (answered_at is null))
);
comment on table placement.question is 'Why was this person not proposed? Asked by staff, answered by the daemon within seconds.';
create unique index question_one_open_per_pair on placement.question (vacancy_id, candidate_id) where answer is null;
