select i.id, i.journey_id, i.kind, i.fields, i.from_seq
from
    hub_read.journeys as j
    cross join lateral (
        select id, journey_id, kind, fields, from_seq, rank
        from hub_read.journey_items
        where
            box(point(lane, from_seq), point(lane, to_seq - 1)) && box(point(j.lane, @sequence), point(j.lane, @sequence))
            and journey_id = j.id
        offset 0
    ) as i
where j.id = any(@journeys)
order by i.rank nulls last, i.id
