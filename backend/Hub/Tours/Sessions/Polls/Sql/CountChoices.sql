select a.poll_id, choice, count(*)::integer
from
    hub_read.poll_answers as a
    cross join lateral unnest(a.choices) as choice
where a.poll_id = any(@polls)
group by a.poll_id, choice
