update topics set is_locked = $2, sequence = $3 where id = $1
