delete from due where kind = $1 and subject = $2
