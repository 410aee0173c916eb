select id from hub_read.flags where post_id = @thing and is_waiting
