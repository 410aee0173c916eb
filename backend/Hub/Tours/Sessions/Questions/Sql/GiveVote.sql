insert into question_votes (question_id, person_id) values ($1, $2) on conflict do nothing
