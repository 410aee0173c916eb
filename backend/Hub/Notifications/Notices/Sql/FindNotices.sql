select n.id, n.kind, n.topic_id, n.post_id, n.access_request_id, n.author_id, n.acting_for, n.at, r.read_at, n.sequence
from
    hub_read.notices as n
    left join hub_read.topics as t on t.id = n.topic_id
    left join hub_read.access_requests as a on a.id = n.access_request_id
    left join hub_rows.read_notices as r on r.notice_id = n.id
where n.person_id = @person and n.id = any(@ids)
    and ((t.id is not null and {{visible topics}}) or (a.id is not null and {{visible requests}}))
