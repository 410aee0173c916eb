update agenda_points
set closed_in = $2, closed_at = $3, outcome = $4, outcome_sequence = $5, sequence = $5
where id = $1
