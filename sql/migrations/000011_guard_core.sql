-- 000011_guard_core.sql
-- Purpose: what must hold whichever door a write comes through: codes exist, decisions move lawfully and on current rows,
--          and whoever leaves is let go in the same transaction.
-- Locks:   share row exclusive on the tables named, briefly.
set local lock_timeout = '5s';

-- Codes ------------------------------------------------------------------------------------------------------------

create function reference.require_codes() returns trigger
language plpgsql stable security definer set search_path = pg_catalog, reference, pg_temp
as $$
declare
    given jsonb := to_jsonb(new);
    former jsonb := case when tg_op = 'UPDATE' then to_jsonb(old) else '{}' end;
    argument text;
    named text;
    wanted text;
    unknown text;
begin
    foreach argument in array tg_argv loop
        named := split_part(argument, ':', 1);
        wanted := split_part(argument, ':', 2);
        continue when given -> named is not distinct from former -> named or given -> named = 'null';
        select entry.value into unknown
        from jsonb_array_elements_text(
            case jsonb_typeof(given -> named) when 'array' then given -> named else jsonb_build_array(given -> named) end) as entry (value)
        where entry.value is null
            or (entry.value <> '' and not exists (select from reference.code c where c.list = wanted and c.code = entry.value))
        limit 1;
        if found then
            raise exception 'O código "%" não existe na lista "%".', unknown, wanted
                using errcode = 'foreign_key_violation', schema = tg_table_schema, table = tg_table_name, column = named,
                    constraint = tg_table_name || '_' || named || '_known', hint = 'Veja reference.code.';
        end if;
    end loop;
    return new;
end
$$;
comment on function reference.require_codes() is
    'Refuses a row whose column holds a code that its list does not have. Arguments: column:list. Security definer, so that a writer needs no right on the lists.';

-- Only when a column with codes is written: every change of what belongs to a person raises the person's version.
create trigger vacancy_codes_known before insert or update of
    contract, shift_pattern, place_kinds, skills_essential, skills_desirable, courses_desirable, certificates_day_one,
    licence_courses, traits_asked, clearance_asked, accessibility, reserved
    on office.vacancy for each row execute function reference.require_codes(
    'contract:contract', 'shift_pattern:shift_pattern', 'place_kinds:place_kind', 'skills_essential:skill', 'skills_desirable:skill',
    'courses_desirable:course', 'certificates_day_one:course', 'licence_courses:course', 'traits_asked:trait',
    'clearance_asked:clearance', 'accessibility:accommodation', 'reserved:reservation');
create trigger candidate_codes_known before insert or update of
    skills, licence_categories, licence_courses, documents, contracts_accepted, accommodations_indispensable,
    accommodations_desired, vulnerabilities, benefits
    on office.candidate for each row execute function reference.require_codes(
    'skills:skill', 'licence_categories:licence_category', 'licence_courses:course', 'documents:document',
    'contracts_accepted:contract', 'accommodations_indispensable:accommodation', 'accommodations_desired:accommodation',
    'vulnerabilities:vulnerability', 'benefits:benefit');
create trigger candidate_course_codes_known before insert or update on office.candidate_course
    for each row execute function reference.require_codes('course:course');
create trigger candidate_place_kinds_known before insert or update on office.candidate_constraint
    for each row when (new.kind = 'tipo_de_local_vedado') execute function reference.require_codes('codes:place_kind');
create trigger candidate_authorisations_known before insert or update on office.candidate_constraint
    for each row when (new.kind = 'autorizacao_trabalho_externo') execute function reference.require_codes('codes:work_authorisation');

-- Decisions --------------------------------------------------------------------------------------------------------

create function placement.guard_move() returns trigger
language plpgsql security definer set search_path = pg_catalog, placement, pg_temp
as $$
begin
    if (new.vacancy_id, new.candidate_id) is distinct from (old.vacancy_id, old.candidate_id) then
        raise exception 'Uma proposta não muda de vaga nem de pessoa.' using errcode = '55000', constraint = 'proposal_pair_fixed';
    end if;
    if new.state = old.state then
        return new;
    end if;
    if (old.state, new.state) not in (
        ('proposed', 'approved'), ('proposed', 'declined'), ('proposed', 'withdrawn'), ('proposed', 'cancelled'),
        ('approved', 'proposed'), ('approved', 'cancelled'), ('declined', 'proposed'),
        ('withdrawn', 'proposed'), ('withdrawn', 'cancelled'), ('cancelled', 'proposed'))
    then
        raise exception 'Uma proposta não passa de "%" para "%".', old.state, new.state
            using errcode = '55000', constraint = 'proposal_move_lawful', hint = 'Abra a proposta de novo: alguém já a decidiu.';
    end if;
    if office.actor() = 'encaminhad' and (old.state in ('approved', 'declined') or new.state in ('approved', 'declined')) then
        raise exception 'the daemon does not decide' using errcode = '42501', constraint = 'proposal_decided_by_people';
    end if;
    if new.state = 'approved' then
        -- What a rule says of a pair depends on the rules and on the day, too: terms, authorisations and expiries end at midnight.
        if new.rule_set_hash is distinct from (select a.hash from rules.activation a order by a.activation_id desc limit 1) then
            raise exception 'As regras mudaram depois desta proposta.'
                using errcode = '40001', constraint = 'proposal_approved_by_current_rules',
                    hint = 'Espere alguns segundos e confira a proposta de novo.';
        end if;
        if exists (
            select from capture.cursor k join office.unit u on u.unit_id = new.unit_id
            where k.name = 'placement' and (k.placed_on ->> u.unit_id::text)::date < attribute.today(u.time_zone))
        then
            raise exception 'O sistema ainda não conferiu hoje esta proposta.'
                using errcode = '40001', constraint = 'proposal_approved_on_current_day',
                    hint = 'Tente de novo em alguns segundos; se continuar assim, avise quem cuida do sistema.';
        end if;
        -- The rows the score stands on must be the rows of now, and stay so until this commits.
        perform from office.vacancy v where v.vacancy_id = new.vacancy_id and v.version = new.vacancy_version and v.status = 'open' for share;
        if not found then
            raise exception 'A vaga mudou depois desta proposta, ou não está mais aberta.'
                using errcode = '40001', constraint = 'proposal_approved_on_current_vacancy',
                    hint = 'Espere alguns segundos e confira a proposta de novo.';
        end if;
        perform from office.candidate c
        where c.candidate_id = new.candidate_id and c.version = new.candidate_version and c.enrolment = 'active' for share;
        if not found then
            raise exception 'O cadastro da pessoa mudou depois desta proposta, ou ela não participa mais.'
                using errcode = '40001', constraint = 'proposal_approved_on_current_candidate',
                    hint = 'Espere alguns segundos e confira a proposta de novo.';
        end if;
    end if;
    return new;
end
$$;
comment on function placement.guard_move() is
    'Lets a proposal move only lawfully, lets only people decide, and lets an approval through only by the rules, on the day and on the row versions it was scored for; the rows it locks. Callers lock the candidate (for no key update) before the proposal, the order of write_batch. Security definer: it locks rows of tables the caller may only read.';
create trigger proposal_guarded before update on placement.proposal for each row execute function placement.guard_move();

-- Leaving ----------------------------------------------------------------------------------------------------------

create function office.follow_enrolment() returns trigger
language plpgsql security definer set search_path = pg_catalog, office, pg_temp
as $$
begin
    -- Whoever changes it; painel says why in a setting of the transaction.
    insert into office.enrolment_event (candidate_id, enrolment, reason)
    select n.candidate_id, n.enrolment, nullif(current_setting('encaminha.reason', true), '')
    from new_rows n join old_rows o using (candidate_id)
    where n.enrolment <> o.enrolment;
    update placement.proposal p set state = 'cancelled', updated_at = now(), decided_at = null, decided_by = null
    from (
        select q.proposal_id
        from placement.proposal q
        join new_rows n on n.candidate_id = q.candidate_id and n.enrolment = 'withdrawn'
        join old_rows o on o.candidate_id = n.candidate_id and o.enrolment <> 'withdrawn'
        where q.state in ('proposed', 'approved', 'withdrawn')
        order by q.proposal_id
        for update of q
    ) as held
    where p.proposal_id = held.proposal_id;
    update office.sharing_consent s set revoked_at = greatest(now(), s.granted_at)
    from new_rows n
    where n.candidate_id = s.candidate_id and n.enrolment = 'withdrawn' and s.revoked_at is null;
    return null;
end
$$;
comment on function office.follow_enrolment() is
    'Records every change of enrolment, closes the proposals of whoever withdraws and ends what they let the office share, in the same transaction. Security definer: only so can a member of staff close proposals of the person alone.';
create trigger candidate_enrolment_followed after update on office.candidate
    referencing old table as old_rows new table as new_rows for each statement execute function office.follow_enrolment();

-- History ----------------------------------------------------------------------------------------------------------

-- The history outlives an erased person as bare ids, and nobody rewrites it.
alter table placement.proposal_event drop constraint proposal_event_proposal_fkey;
create function placement.refuse_rewriting() returns trigger
language plpgsql set search_path = ''
as $$ begin raise exception 'the history of proposals is append-only' using errcode = '55000'; end $$;
comment on function placement.refuse_rewriting() is 'Keeps the events as they were written, for the owner too.';
create trigger proposal_event_is_append_only before update or delete or truncate on placement.proposal_event
    for each statement execute function placement.refuse_rewriting();
