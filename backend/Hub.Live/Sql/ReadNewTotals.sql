select channel, seq, type, subject
from {0}.channel_totals
where seq > $1 and seq <= $2
