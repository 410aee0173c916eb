update sessions set phase = 'ENDED', ended_at = $2, next_id = $3, current_item = null, sequence = $4 where id = $1
