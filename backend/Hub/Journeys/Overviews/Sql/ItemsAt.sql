select i.journey_id, i.id, i.kind, i.parent_id, i.weight, i.status, i.percent, i.due_on
from
    hub_read.journeys as j
    cross join lateral (
        select journey_id, id, kind, parent_id, weight, status, percent, due_on
        from hub_read.journey_items
        where
            box(point(lane, from_seq), point(lane, to_seq - 1)) && box(point(j.lane, @sequence), point(j.lane, @sequence))
            and journey_id = j.id
        offset 0
    ) as i
where j.id = any(@journeys)
