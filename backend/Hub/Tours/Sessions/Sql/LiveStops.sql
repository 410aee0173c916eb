select distinct on (tour_id) tour_id, id
from hub_read.sessions
where tour_id = any(@tours) and phase = 'LIVE'
order by tour_id, started_at desc
