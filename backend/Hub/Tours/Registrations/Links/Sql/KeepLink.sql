-- Of who has no account.
insert into hub_rows.delegate_links (hash, person, made_at)
select @hash, p.id, @now
from hub_rows.people as p
where p.id = @person and exists (select from hub_rows.delegates as d where d.person = p.id and d.is_guest)
