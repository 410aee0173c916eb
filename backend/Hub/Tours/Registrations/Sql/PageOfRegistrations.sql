select
    r.id, r.stop, r.tour, r.person, r.acting_for, r.status, p.name, d.email, d.phone, r.listed, r.registered_at,
    case when r.status = 'Waiting' then (
        select count(*)::int from hub_read.registrations as before
        where before.stop = r.stop and before.status = 'Waiting' and before.sequence <= r.sequence
    ) end,
    r.sequence
from
    hub_read.registrations as r
    join hub_read.tours as t on t.id = r.tour
    join hub_rows.delegates as d on d.stop = r.stop and d.person = r.person
    join hub_rows.people as p on p.id = r.person
where r.stop = @stop and r.status <> 'Cancelled' and r.sequence > @after and {{VisibleRegistrations}}
order by r.sequence
limit @count
