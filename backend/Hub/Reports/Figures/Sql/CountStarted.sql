-- The measures that were under way at a number of the log.
select count(*)::integer
from
    {{ItemsThen}}
where j.id = any(@journeys) and i.kind = 'Measure' and i.status = 'STARTED'
