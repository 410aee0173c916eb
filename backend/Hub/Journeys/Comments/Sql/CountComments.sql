select c.journey_id, c.about_id, count(*)::integer
from hub_read.journey_comments as c
where c.journey_id = any(@journeys) and {{CommentsThen}}
group by c.journey_id, c.about_id
order by c.about_id
