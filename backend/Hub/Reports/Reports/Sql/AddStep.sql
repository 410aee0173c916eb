insert into report_steps (report_id, sequence, kind, person, acting_for, at) values ($1, $2, $3, $4, $5, $6)
