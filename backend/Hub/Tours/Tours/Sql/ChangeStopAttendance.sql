update stops set attendance = $2, online_link = $3 where id = $1
