update contributions
set
    status = $2, stop_id = $3, answer = $4, answer_language = $5, answered_at = $6, answer_sequence = $7, sequence = $7
where id = $1
