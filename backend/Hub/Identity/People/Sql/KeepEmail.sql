-- Not of somebody who was erased.
insert into hub_rows.contact_details (person, email)
select id, @email
from hub_rows.people
where id = @person
on conflict (person) do update set email = excluded.email
