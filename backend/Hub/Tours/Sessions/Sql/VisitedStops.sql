select tour_id, id
from hub_read.sessions
where tour_id = any(@tours) and phase = 'ENDED'
order by ended_at, id
