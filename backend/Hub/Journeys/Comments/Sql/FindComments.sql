select {{CommentColumns}}
from
    hub_read.journey_comments as c
    join hub_read.journeys as j on j.id = c.journey_id
where c.id = any(@ids) and c.to_seq = 9223372036854775807 and {{VisibleJourneys}}
