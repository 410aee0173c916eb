select count(*)::integer
from
    hub_read.notices as n
    left join hub_read.topics as t on t.id = n.topic_id
    left join hub_read.access_requests as a on a.id = n.access_request_id
    left join hub_rows.read_notices as r on r.notice_id = n.id
where n.person_id = @person and r.notice_id is null
    and ((t.id is not null and {{visible topics}}) or (a.id is not null and {{visible requests}}))
