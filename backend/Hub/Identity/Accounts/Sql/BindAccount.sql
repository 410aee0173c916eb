-- An account that is bound stays with its person; the update that changes nothing makes the row come back.
insert into hub_rows.accounts (issuer, subject, person)
values ($1, $2, $3)
on conflict (issuer, subject) do update set person = hub_rows.accounts.person
returning person
