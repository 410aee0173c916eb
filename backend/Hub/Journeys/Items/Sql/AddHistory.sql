insert into journey_history (sequence, recorded_at, journey_id, item_id, kind, what, person_id, acting_for)
select $1, $2, journey_id, id, kind, $4, $5, $6
from journey_items
where id = $3
order by from_seq desc
limit 1
