update agenda_points
set closed_in = null, closed_at = null, outcome = null, outcome_sequence = null, sequence = $2
where id = $1
