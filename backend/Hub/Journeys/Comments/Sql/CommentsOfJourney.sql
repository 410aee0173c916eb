select {{CommentColumns}}
from
    hub_read.journey_comments as c
    join hub_read.journeys as j on j.id = c.journey_id
where c.journey_id = @journey and {{CommentsThen}} and {{VisibleJourneys}}
order by c.written_at, c.id
