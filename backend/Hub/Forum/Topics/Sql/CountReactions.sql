select post_id, kind, count(*)::integer
from hub_read.reactions
where post_id = any(@posts)
group by post_id, kind
