update flags set is_waiting = false where id = $1
