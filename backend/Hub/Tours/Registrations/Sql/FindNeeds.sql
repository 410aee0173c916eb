select n.stop, n.person, n.food, n.access
from
    unnest(@stops, @persons) as wanted (stop, person)
    join hub_rows.delegate_needs as n on n.stop = wanted.stop and n.person = wanted.person
    join hub_read.registrations as r on r.stop = n.stop and r.person = n.person
    join hub_read.tours as t on t.id = r.tour
where {{ArrangedTours}}
