-- One line for a thing that links here in several texts; of the newest two hundred for each.
select wanted.key, l.from_type, l.from_key, l.linked_at
from
    unnest(@keys) as wanted (key)
    cross join lateral (
        select from_type, from_key, max(sequence) as sequence, max(linked_at) as linked_at
        from hub_read.links
        where to_type = @type and to_key = wanted.key and kind = @kind
        group by from_type, from_key
        order by max(sequence) desc, from_type, from_key
        limit 200
    ) as l
order by wanted.key, l.sequence desc, l.from_type, l.from_key
