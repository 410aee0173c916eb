select channel, seq, previous, type, subject
from {0}.channel_events
where seq > $1 and seq <= $2
order by seq
