-- An account that is bound stays with its person; the update that changes nothing makes the row come back. Nobody's
-- account is bound to a person who was erased.
insert into hub_rows.accounts (issuer, subject, person)
select $1, $2, id
from hub_rows.people
where id = $3
on conflict (issuer, subject) do update set person = hub_rows.accounts.person
returning person
