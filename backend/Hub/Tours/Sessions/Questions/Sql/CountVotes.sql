select id, (select count(*)::integer from hub_read.question_votes where question_id = id)
from unnest(@questions) as wanted (id)
