select journey_id, about_id, count(*)::integer
from hub_read.journey_comments
where journey_id = any(@journeys)
group by journey_id, about_id
order by about_id
