update tours set version = $2, changed_at = $3, source = null, is_cancelled = is_cancelled or $4, sequence = $5 where id = $1
