insert into hub_rows.people (id, name, language)
values ($1, $2, $3)
on conflict (id) do update set name = excluded.name, language = excluded.language
