update poll_answers set words = '{}' where poll_id = $1 and person_id = $2
