insert into prize_followers (round_id, person_id) values ($1, $2) on conflict do nothing
