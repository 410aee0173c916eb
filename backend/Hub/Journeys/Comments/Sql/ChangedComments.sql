-- Of journeys that the reader has been found to see: the comments that stand otherwise at one time than at another, each as
-- it was then.
select
    {{CommentColumns}}, c.from_seq <= @from and c.to_seq > @from, c.from_seq <= @to and c.to_seq > @to,
    coalesce(c.hidden_seq <= @from, false), coalesce(c.hidden_seq <= @to, false)
from
    hub_read.journey_comments as c
    join hub_read.journeys as j on j.id = c.journey_id
where
    c.journey_id = any(@journeys)
    and (
        (c.from_seq <= @from and c.to_seq > @from) <> (c.from_seq <= @to and c.to_seq > @to)
        or (
            c.from_seq <= @from and c.to_seq > @from
            and coalesce(c.hidden_seq <= @from, false) <> coalesce(c.hidden_seq <= @to, false)
        )
    )
order by c.written_at, c.id
