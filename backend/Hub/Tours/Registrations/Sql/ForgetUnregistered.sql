with gone as (
    delete from hub_rows.delegates as d
    where
        d.stop = @stop
        and d.person = any(@persons)
        and not exists (
            select from hub_read.registrations as r
            where r.stop = d.stop and r.person = d.person and r.status <> 'Cancelled'
        )
    returning d.person, d.is_guest
)
delete from hub_rows.people as p
using gone as g
where
    p.id = g.person
    and g.is_guest
    and not exists (select from hub_rows.delegates as o where o.person = p.id and o.stop <> @stop)
