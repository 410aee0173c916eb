update questions set is_pinned = $2, sequence = $3 where id = $1
