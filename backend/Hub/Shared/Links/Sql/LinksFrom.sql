-- One line for a thing that several texts link to; at most two hundred for each.
select wanted.key, l.to_type, l.to_key, l.linked_at
from
    unnest(@keys) as wanted (key)
    cross join lateral (
        select to_type, to_key, min(array[sequence, position]) as place, min(linked_at) as linked_at
        from hub_read.links
        where from_type = @type and from_key = wanted.key and kind = @kind
        group by to_type, to_key
        order by min(array[sequence, position])
        limit 200
    ) as l
order by wanted.key, l.place
