select id, (select count(*)::integer from hub_read.poll_answers where poll_id = id)
from unnest(@polls) as wanted (id)
