-- One line for a thing that several texts link to; at most two hundred for each.
select wanted.key, l.to_type, l.to_key, l.kind
from
    unnest(@keys) as wanted (key)
    cross join lateral (
        select to_type, to_key, kind, min(array[sequence, position]) as place
        from hub_read.links
        where from_type = @type and from_key = wanted.key
        group by to_type, to_key, kind
        order by min(array[sequence, position])
        limit 200
    ) as l
order by wanted.key, l.place
