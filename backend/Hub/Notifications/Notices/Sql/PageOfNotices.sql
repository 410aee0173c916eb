select
    n.id, n.kind, n.thing_type, n.thing_key, n.author_id, n.acting_for, n.facts::text, n.at, r.read_at, n.sequence
from
    hub_read.notices as n
    left join hub_rows.read_notices as r on r.notice_id = n.id
where n.person_id = @person and n.sequence < @before
order by n.sequence desc
limit @count
