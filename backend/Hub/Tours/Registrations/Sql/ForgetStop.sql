with gone as (
    delete from hub_rows.delegates where stop = @stop
    returning person, is_guest
)
delete from hub_rows.people as p
using gone as g
where
    p.id = g.person
    and g.is_guest
    and not exists (select from hub_rows.delegates as o where o.person = p.id and o.stop <> @stop)
returning p.id
