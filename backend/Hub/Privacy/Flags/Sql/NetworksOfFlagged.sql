select distinct on (post_id) post_id, network from hub_read.flags where post_id = any(@things) and is_waiting order by post_id
