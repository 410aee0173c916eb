insert into prize_awards (nomination_id, round_id, experience_id, kind, announced_at) values ($1, $2, $3, $4, $5)
