select id from hub_read.flags where post_id = @post and is_waiting
