select id, kind, from_seq, nullif(to_seq, 9223372036854775807), fields
from hub_read.journey_items
where journey_id = @journey
order by from_seq, id
