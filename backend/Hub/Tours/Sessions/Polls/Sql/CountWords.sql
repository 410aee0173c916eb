select poll_id, word, count
from (
    select
        a.poll_id, min(word) as word, count(*)::integer as count,
        row_number() over (partition by a.poll_id order by count(*) desc, lower(word)) as place
    from
        hub_read.poll_answers as a
        cross join lateral unnest(a.words) as word
    where a.poll_id = any(@polls)
    group by a.poll_id, lower(word)
) as counted
where place <= 100
order by poll_id, place
