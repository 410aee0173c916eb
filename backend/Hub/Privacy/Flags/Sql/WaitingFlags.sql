select f.id, f.post_id, f.network, f.reason, f.language, f.markdown, f.html, f.flagged_at, f.type
from
    unnest(@moderated) as queue (network)
    cross join lateral (
        select *
        from hub_read.flags as waiting
        where waiting.network = queue.network and waiting.is_waiting
        order by waiting.sequence
        limit 200
    ) as f
order by f.sequence
