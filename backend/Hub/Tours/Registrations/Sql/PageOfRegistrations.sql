select
    {{RegistrationColumns}}
from
    hub_read.registrations as r
    join hub_read.tours as t on t.id = r.tour
    join hub_rows.delegates as d on d.stop = r.stop and d.person = r.person
    join hub_rows.people as p on p.id = r.person
where r.stop = @stop and r.status <> 'Cancelled' and r.sequence > @after and {{VisibleRegistrations}}
order by r.sequence
limit @count
