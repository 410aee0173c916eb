select distinct i.fields ->> 'planFile'
from
    hub_read.journey_items as i
    join hub_read.journeys as j on j.id = i.journey_id
where i.kind = 'Journey' and i.fields ->> 'planFile' = any(@hashes) and {{VisibleJourneys}}
