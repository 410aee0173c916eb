update sessions set is_recorded = $2, sequence = $3 where id = $1
