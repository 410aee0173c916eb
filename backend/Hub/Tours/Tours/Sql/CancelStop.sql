update stops set status = 'Cancelled' where id = $1
