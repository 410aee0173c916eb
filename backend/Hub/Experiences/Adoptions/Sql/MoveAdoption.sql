update adoptions set status = $2, changed_at = $3, sequence = $4 where id = $1
