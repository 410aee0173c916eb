select i.journey_id, i.id, i.kind, i.parent_id, i.weight, i.status, i.percent, i.due_on
from hub_read.journey_items as i
where i.journey_id = any(@journeys) and i.to_seq = 9223372036854775807
