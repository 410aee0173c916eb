-- One line for a thing that links here in several texts; of the newest two hundred for each.
select wanted.key, l.from_type, l.from_key, l.kind
from
    unnest(@keys) as wanted (key)
    cross join lateral (
        select from_type, from_key, kind, max(sequence) as sequence
        from hub_read.links
        where to_type = @type and to_key = wanted.key
        group by from_type, from_key, kind
        order by max(sequence) desc, from_type, from_key
        limit 200
    ) as l
order by wanted.key, l.sequence desc, l.from_type, l.from_key
