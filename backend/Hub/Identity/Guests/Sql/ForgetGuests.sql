-- Of those who are nothing but guests.
delete from hub_rows.people as p
where
    exists (select from hub_rows.guests as g where g.person = p.id and g.until < @before)
    and not exists (select from hub_rows.guests as g where g.person = p.id and g.until >= @before)
    and not exists (select from hub_rows.accounts as a where a.person = p.id and a.issuer <> @issuer)
