update sessions set sequence = $2 where id = $1
