select w.number, s.id, s.seats, s.waiting
from
    unnest(@wanted::text[]) as w (number)
    cross join lateral (
        select
            s.id,
            (count(*) filter (where r.status = 'Registered'))::integer as seats,
            (count(*) filter (where r.status = 'Waiting'))::integer as waiting
        from
            hub_read.registrations as r
            join hub_read.stops as s on s.id = r.stop
        where r.acting_for = w.number and r.status <> 'Cancelled'
        group by s.id, s.date, s.month
        order by coalesce(s.date::text, s.month) desc nulls last, s.id
        limit 50
    ) as s
