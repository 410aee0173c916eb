insert into poll_answers (poll_id, person_id, choices, words) values ($1, $2, $3, $4)
on conflict do nothing
