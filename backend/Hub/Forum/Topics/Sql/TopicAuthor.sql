select author_id from topics where id = $11
