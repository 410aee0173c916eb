select author_id from posts where id = $11
