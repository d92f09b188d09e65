-- O cadastro rápido de quem chega:  psql … -f sql/forms/pessoa.sql
-- Nome, ocupação e bairro bastam. Vazio quer dizer que não se perguntou; escreva não ou nenhum quando a resposta foi essa.
\set QUIET on
\set SHOW_CONTEXT never
\pset footer off
\pset null ''
\echo 'Cadastro rápido. Só o nome é indispensável.'
\prompt 'Nome civil: ' nome
\prompt 'Nome social: ' nome_social
select n.pessoa as "já existe", n.chamada as nome from painel.nomes_iguais(:'nome') n;
\prompt 'Ocupações que quer (separe por ;): ' ocupacoes
\prompt 'Município: ' municipio
\prompt 'Bairro: ' bairro
\prompt 'Telefone: ' telefone
\prompt 'Recado com: ' recado_com
\prompt 'Público (egressa, pré-egressa, familiar): ' publico
\prompt 'Disponibilidade (ex.: seg a sex 07:00-17:00): ' disponibilidade
\prompt 'Experiência (ex.: servente de obras 24 meses informal): ' experiencia
insert into painel.pessoa (nome, nome_social, ocupacoes, municipio, bairro, telefone, recado_com, publico, disponibilidade, experiencia)
values (:'nome', nullif(:'nome_social', ''), nullif(:'ocupacoes', ''), nullif(:'municipio', ''), nullif(:'bairro', ''), nullif(:'telefone', ''),
        nullif(:'recado_com', ''), nullif(:'publico', ''), nullif(:'disponibilidade', ''), nullif(:'experiencia', ''))
returning pessoa as "pessoa nº", coalesce(nome_social, nome) as nome, adesao as "adesão";
