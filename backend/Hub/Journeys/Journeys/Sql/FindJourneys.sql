select j.id, j.municipality, j.programme, j.is_published, j.is_sample, j.opened_at
from hub_read.journeys as j
where j.id = any(@ids) and {{VisibleJourneys}}
