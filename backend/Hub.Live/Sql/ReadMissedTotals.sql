select seq, type, subject
from {0}.channel_totals
where channel = $1 and seq > $2
order by seq
limit $3
