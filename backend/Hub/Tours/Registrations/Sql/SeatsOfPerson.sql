select stop
from hub_read.registrations
where person = @person and stop = any(@stops) and status = 'Registered'
