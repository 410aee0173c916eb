-- Somebody who was erased does not come back, also not with the samples of the next start.
insert into hub_rows.people (id, name, language)
select $1, $2, $3
where not exists (select from hub_audit.erasures where person = $1)
on conflict (id) do update set name = excluded.name, language = excluded.language
