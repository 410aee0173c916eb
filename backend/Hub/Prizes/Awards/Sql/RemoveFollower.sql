delete from prize_followers where round_id = $1 and person_id = $2
