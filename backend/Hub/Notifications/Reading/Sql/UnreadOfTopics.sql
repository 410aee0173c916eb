select 'topic/' || wanted.id, count(p.id)::integer, coalesce(max(m.sequence), 0)
from
    unnest(@topics) as wanted (id)
    left join hub_rows.read_marks as m on m.person_id = @person and m.channel = 'topic/' || wanted.id
    left join hub_read.posts as p
        on p.topic_id = wanted.id
        and p.sequence > coalesce(m.sequence, 0)
        and p.author_id <> @person
        and p.withdrawn_at is null
group by wanted.id
