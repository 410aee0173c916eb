update agenda_points set outcome = $2 where id = $1 and outcome_sequence = $3
