select n.kind, n.thing_type, n.thing_key
from
    hub_read.notices as n
    left join hub_rows.read_notices as r on r.notice_id = n.id
where n.person_id = @person and r.notice_id is null
order by n.sequence desc
limit 200
