select person_id, count(*) over ()::integer
from hub_read.participations
where session_id = @session and hand_raised is not null
order by hand_raised
limit @count
