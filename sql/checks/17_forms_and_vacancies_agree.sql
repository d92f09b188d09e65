-- One truth: what an employer's form row says and what its vacancy says are the same, and no form row is without its vacancy.
select f.vaga_id, v.vacancy_id, f.situacao, v.status
from formulario.vaga f
left join office.vacancy v on v.vacancy_id = formulario.numero('V', f.vaga_id)
where v.vacancy_id is null
   or f.situacao <> formulario.situacao_de(v.status)
   or formulario.numero('E', f.empregador) <> v.employer_id
   or f.lugares <> v.openings
   or round(f.salario * 100) <> v.pay_cents
   or formulario.periodo(f.salario_por) <> v.pay_unit
   or f.valida_ate <> v.expires_on
   or btrim(f.cargo) <> v.title;
