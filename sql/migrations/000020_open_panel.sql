-- 000020_open_panel.sql
-- Purpose: what staff read: the queue of proposals, the vacancies with what their verification found.   Locks: none on existing tables.

do $$
declare
    item record;
begin
    -- What belongs to a vacancy or a proposal is seen with it. The subquery is itself under the policies of the parent.
    for item in values
        ('placement.lint_finding', 'vacancy_id'), ('placement.near_miss', 'vacancy_id'), ('placement.question', 'vacancy_id'),
        ('office.vacancy_waiver', 'vacancy_id'), ('placement.proposal_event', 'vacancy_id'), ('office.sharing_consent', 'vacancy_id')
    loop
        execute format('grant select on %s to encaminha_staff', item.column1);
        execute format(
            'create policy staff_reads_with_vacancy on %s for select to encaminha_staff
             using (exists (select from office.vacancy v where v.vacancy_id = %s.%I))',
            item.column1, split_part(item.column1, '.', 2), item.column2);
    end loop;
    for item in values
        ('office.candidate_occupation'), ('office.candidate_course'), ('office.candidate_constraint'), ('office.candidate_employer_bar'),
        ('office.enrolment_event')
    loop
        execute format('grant select on %s to encaminha_staff', item.column1);
        execute format(
            'create policy staff_reads_with_candidate on %s for select to encaminha_staff
             using (exists (select from office.candidate c where c.candidate_id = %s.candidate_id))',
            item.column1, split_part(item.column1, '.', 2));
    end loop;
end
$$;

create function painel.nome_da_pessoa(pessoa bigint) returns text
language sql stable parallel safe set search_path = ''
as $$
    select coalesce(
        (select coalesce(p.social_name, p.civil_name) from identity.person p
         where p.candidate_id = pessoa and p.unit_id = any (office.my_units())),
        'pessoa nº ' || pessoa)
$$;
comment on function painel.nome_da_pessoa(bigint) is
    'O nome social ou, se não há, o civil; só o número quando a pessoa é de outra unidade.';

create function painel.pontos(milesimos int) returns numeric
language sql immutable parallel safe strict set search_path = ''
as $$ select trunc(milesimos / 1000.0, 1) $$;
comment on function painel.pontos(int) is 'Milli-points as points of a hundred, cut after one decimal as explanations cut them.';

create view painel.proposta with (security_invoker = true) as
select
    p.proposal_id as proposta_id,
    case p.state when 'proposed' then 'aguarda decisão' when 'approved' then 'aprovada' when 'declined' then 'recusada'
        when 'withdrawn' then 'retirada pelo sistema' else 'cancelada' end as situacao,
    p.vacancy_id as vaga, v.title as cargo, e.name as empregador,
    p.candidate_id as pessoa, coalesce(i.social_name, i.civil_name, 'pessoa nº ' || p.candidate_id) as nome,
    painel.pontos(p.score) as aderencia, p.coverage / 10 as cobertura, painel.pontos(p.priority) as prioridade,
    case when not p.sure then 'falta informação' when p.explanation like '%"provisional":true%' then 'provisória' else 'completa' end as certeza,
    p.reasons as razoes, p.warnings as avisos, p.questions as perguntas,
    p.decided_by as decidida_por, p.decided_at as decidida_em, reference.label('decline_reason', p.decline_reason) as motivo,
    p.decision_note as nota, p.created_at as criada_em, p.updated_at as atualizada_em, p.unit_id as unidade, p.order_key as ordem
from placement.proposal p
join office.vacancy v on v.vacancy_id = p.vacancy_id
join office.employer e on e.employer_id = v.employer_id
left join identity.person i on i.candidate_id = p.candidate_id
order by p.state = 'proposed' desc, p.sure desc, p.order_key desc, p.proposal_id;
comment on view painel.proposta is
    'A fila: primeiro o que aguarda decisão, e antes o que tem todos os requisitos respondidos e mais convém. certeza: completa, provisória (pouco se sabe da pessoa) ou falta informação (um requisito sem resposta). Aderência e prioridade de 0 a 100, cobertura em %.';
comment on column painel.proposta.nome is 'O nome social em evidência; o civil só quando não há outro.';

create view painel.vaga with (security_invoker = true) as
select
    v.vacancy_id as vaga, formulario.codigo('V', v.vacancy_id) as codigo, v.title as cargo, e.name as empregador,
    formulario.situacao_de(v.status) as situacao,
    (select count(*) from placement.lint_finding f where f.vacancy_id = v.vacancy_id and f.severity = 'block'
        and not exists (select from office.vacancy_waiver w where w.vacancy_id = f.vacancy_id and w.rule = f.rule))::int as pendencias,
    v.openings as lugares, v.openings_filled as lugares_preenchidos,
    (select count(*) from placement.proposal p where p.vacancy_id = v.vacancy_id and p.state = 'proposed')::int as propostas,
    (select count(*) from placement.proposal p where p.vacancy_id = v.vacancy_id and p.state = 'approved')::int as aprovadas,
    reference.occupation_name(v.occupation) as ocupacao, v.occupation as cbo, reference.label('contract', v.contract) as contrato,
    reference.money(v.pay_cents) || ' por ' || case v.pay_unit when 'mes' then 'mês' else v.pay_unit end as salario,
    reference.write_hours(v.shift_hours) as horario, round(v.weekly_minutes / 60.0, 1) as carga_horaria,
    reference.municipality_name(v.municipality) as municipio, v.area as bairro, v.description as descricao,
    v.published_on as publicada_em, v.expires_on as valida_ate, v.starts_by as inicio_ate, v.unit_id as unidade
from office.vacancy v
join office.employer e on e.employer_id = v.employer_id
order by v.status = 'open' desc, v.published_on desc nulls last, v.vacancy_id;
comment on view painel.vaga is 'As vagas da unidade, abertas primeiro. pendencias: o que a verificação achou e ninguém dispensou.';
comment on column painel.vaga.codigo is 'O código que o empregador vê.';

create view painel.verificacao with (security_invoker = true) as
select
    f.vacancy_id as vaga, v.title as cargo, e.name as empregador, f.rule as regra,
    case f.severity when 'block' then 'impede' else 'avisa' end as gravidade,
    f.statement as achado, f.remedy as providencia, f.basis as base_legal, f.found_at as achado_em,
    w.waived_by as dispensada_por, w.waived_at as dispensada_em, w.reason as motivo_da_dispensa
from placement.lint_finding f
join office.vacancy v on v.vacancy_id = f.vacancy_id
join office.employer e on e.employer_id = v.employer_id
left join office.vacancy_waiver w on w.vacancy_id = f.vacancy_id and w.rule = f.rule
order by w.rule is null desc, f.severity, f.vacancy_id, f.rule;
comment on view painel.verificacao is 'O que a verificação das vagas achou. O que impede segura a vaga até ser corrigido ou dispensado (painel.dispensar).';

create view painel.historico with (security_invoker = true) as
select
    e.event_id as evento, e.proposal_id as proposta_id, e.vacancy_id as vaga, e.candidate_id as pessoa,
    e.from_state as de, e.to_state as para, e.at as em, e.actor as quem, reference.label('decline_reason', e.reason) as motivo, e.note as nota
from placement.proposal_event e
order by e.event_id desc;
comment on view painel.historico is 'Cada passo de cada proposta: de onde, para onde, quem, quando e por quê.';

grant select on painel.proposta, painel.vaga, painel.verificacao, painel.historico to encaminha_staff;
grant execute on function painel.nome_da_pessoa(bigint), painel.pontos(int), formulario.situacao_de(text) to encaminha_staff;
do $$
declare
    reader record;
begin
    -- The readers and writers of 000012 to 000014 look only at code lists.
    for reader in
        select p.oid::regprocedure as name from pg_proc p
        where p.pronamespace = 'reference'::regnamespace and not p.prosecdef and p.prorettype <> 'trigger'::regtype
    loop
        execute format('grant execute on function %s to encaminha_staff, encaminha_employer', reader.name);
    end loop;
end
$$;
