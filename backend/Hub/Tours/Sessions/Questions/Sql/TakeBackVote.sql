delete from question_votes where question_id = $1 and person_id = $2
