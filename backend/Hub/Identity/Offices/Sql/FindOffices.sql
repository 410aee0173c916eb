-- Ended ones too: what somebody wrote with a hat keeps it.
select id, person, kind, municipality, body, network, valid_from, valid_to
from hub_read.offices
where id = any(@ids)
