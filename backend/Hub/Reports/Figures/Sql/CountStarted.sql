-- The measures that were under way at a number of the log, by the index over validity.
select count(*)::integer
from
    hub_read.journeys as j
    cross join lateral (
        select kind, status
        from hub_read.journey_items
        where
            box(point(lane, from_seq), point(lane, to_seq - 1)) && box(point(j.lane, @sequence), point(j.lane, @sequence))
            and journey_id = j.id
        offset 0
    ) as i
where j.id = any(@journeys) and i.kind = 'Measure' and i.status = 'STARTED'
