update sessions set current_item = $2, sequence = $3 where id = $1
