select count(*)::integer
from
    hub_read.notices as n
    join hub_read.topics as t on t.id = n.topic_id
    left join hub_rows.read_notices as r on r.notice_id = n.id
where n.person_id = @person and r.notice_id is null and {{visible topics}}
