-- The events of one command are neighbours, in order, so its ids ($2) begin at its first number ($1).
select max(seq_id)
from {hub}.mt_events
where id = any ($2) and seq_id >= $1
