-- Not those who come to another stop in its place.
select d.person
from hub_rows.delegates as d
where
    d.stop = @stop
    and d.is_guest
    and not exists (
        select from hub_read.registrations as r
        where r.person = d.person and r.stop <> d.stop and r.status <> 'Cancelled'
    )
