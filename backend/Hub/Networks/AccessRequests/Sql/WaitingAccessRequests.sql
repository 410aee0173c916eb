-- The right is asked beside the network, so that a member's own request does not show in a queue they do not answer.
select
    a.id, a.network, a.person_id, a.acting_for, a.status, a.language, a.markdown, a.html, a.address,
    a.asked_at, a.answered_at, a.reason_language, a.reason_markdown, a.reason_html, a.valid_to, a.sequence
from
    unnest(@queues) as queue (network)
    cross join lateral (
        select *
        from hub_read.access_requests as waiting
        where waiting.network = queue.network and waiting.status = 'Waiting'
        order by waiting.sequence
        limit 100
    ) as a
where @SeesAll or a.network = any(@Facilitated)
order by a.sequence
