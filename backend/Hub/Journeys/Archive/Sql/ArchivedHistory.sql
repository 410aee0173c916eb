select sequence, recorded_at, item_id, kind, what, acting_for
from hub_read.journey_history
where journey_id = @journey
order by sequence
