delete from contributions where id = $1
