delete from minutes where id = $1
