insert into journey_history (sequence, recorded_at, journey_id, item_id, kind, what, person_id, acting_for)
values ($1, $2, $3, $4, 'Comment', $5, $6, $7)
