select i.id, i.journey_id, i.kind, i.fields, i.from_seq
from
    {{ItemsThen}}
where j.id = any(@journeys)
order by i.rank nulls last, i.id
