update registrations set status = $2 where id = $1
