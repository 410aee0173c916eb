delete from reactions where post_id = $1 and person_id = $2 and kind = $3
