select i.id, i.journey_id, i.kind, i.fields, i.from_seq
from hub_read.journey_items as i
where i.journey_id = any(@journeys) and i.to_seq = 9223372036854775807
order by i.rank nulls last, i.id
