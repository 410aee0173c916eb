select i.journey_id, i.id, i.kind, i.parent_id, i.weight, i.status, i.percent, i.due_on
from
    {{ItemsThen}}
where j.id = any(@journeys)
