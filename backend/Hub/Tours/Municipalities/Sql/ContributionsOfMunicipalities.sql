select w.number, c.id
from
    unnest(@wanted::text[]) as w (number)
    cross join lateral (
        select id from hub_read.contributions where municipality = w.number order by sequence desc limit 50
    ) as c
