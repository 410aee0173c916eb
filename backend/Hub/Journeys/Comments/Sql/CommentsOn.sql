select *
from
    (
        select {{CommentColumns}}
        from
            hub_read.journey_comments as c
            join hub_read.journeys as j on j.id = c.journey_id
        where c.about_id = @about and {{CommentsThen}} and {{VisibleJourneys}}
        order by c.written_at desc, c.id desc
        limit 200
    ) as last
order by written_at, id
