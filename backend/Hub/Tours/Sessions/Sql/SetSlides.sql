update sessions set slides = $2, sequence = $3 where id = $1
