select post_id from hub_read.flags where person_id = @person and post_id = any(@things) and is_waiting
