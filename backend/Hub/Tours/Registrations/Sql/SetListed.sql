update registrations set listed = $2 where id = $1
