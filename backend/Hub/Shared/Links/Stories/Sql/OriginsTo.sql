select l.from_type, l.from_key, l.to_type, l.to_key, l.linked_at
from
    unnest(@types, @keys) as wanted (type, key)
    cross join lateral (
        select from_type, from_key, to_type, to_key, linked_at, sequence
        from hub_read.links
        where to_type = wanted.type and to_key = wanted.key and kind = 'Origin'
        order by sequence, position
        limit 100
    ) as l
order by l.sequence, l.to_key
