update flags set is_waiting = false where post_id = $1
