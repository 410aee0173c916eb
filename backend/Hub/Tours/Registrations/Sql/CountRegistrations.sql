select stop, (count(*) filter (where status = 'Registered'))::int, (count(*) filter (where status = 'Waiting'))::int
from hub_read.registrations
where stop = any(@stops)
group by stop
