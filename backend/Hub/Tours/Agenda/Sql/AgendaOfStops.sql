-- Its own points, and those of earlier meetings of the tour: what is open is carried over to the next meeting once its own
-- is over or does not take place, and what was closed later stood on the agendas until then.
select {{AgendaPointColumns}}, m.id
from
    hub_read.stops as m
    join hub_read.tours as t on t.id = m.tour_id
    join hub_read.agenda_points as a on a.tour_id = m.tour_id
    join hub_read.stops as h on h.id = a.stop_id
    left join hub_read.sessions as hs on hs.id = h.id
    left join hub_read.stops as c on c.id = a.closed_in
where
    m.id = any(@stops)
    and coalesce(m.kind, t.kind) = any(@agendaKinds)
    and {{VisibleAgendas}}
    and (
        a.stop_id = m.id
        or a.closed_in = m.id
        or (
            m.date > h.date
            and m.status <> 'Cancelled'
            and (h.status = 'Cancelled' or h.date < @today or hs.phase = 'ENDED')
            and m.date <= case
                when a.closed_at is not null then c.date
                else coalesce(
                    (
                        select min(n.date)
                        from
                            hub_read.stops as n
                            left join hub_read.sessions as ns on ns.id = n.id
                        where
                            n.tour_id = m.tour_id
                            and coalesce(n.kind, t.kind) = any(@agendaKinds)
                            and n.status <> 'Cancelled'
                            and n.date > h.date
                            and n.date >= @today
                            and ns.phase is distinct from 'ENDED'
                    ),
                    'infinity'
                )
            end
        )
    )
order by h.date nulls last, a.added_at, a.id
limit 1000
