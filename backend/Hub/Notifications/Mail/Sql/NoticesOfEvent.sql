select
    n.id, n.kind, n.thing_type, n.thing_key, n.author_id, n.acting_for, n.facts::text, n.at, null::timestamptz,
    n.sequence, n.person_id
from hub_read.notices as n
where n.sequence = @sequence
order by n.id
