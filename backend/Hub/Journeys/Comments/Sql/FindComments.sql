select c.id, c.journey_id, j.municipality, c.about_id, c.author_id, c.acting_for, c.language, c.markdown, c.written_at,
    c.edited_at, c.hidden_at, c.hidden_reason, c.version
from
    hub_read.journey_comments as c
    join hub_read.journeys as j on j.id = c.journey_id
where c.id = any(@ids) and {{VisibleJourneys}}
