select channel, count, last_read
from (
    select 'topic/' || t.id as channel, count(*)::integer as count, coalesce(max(m.sequence), 0) as last_read,
        max(p.sequence) as newest
    from
        hub_read.topics as t
        left join hub_rows.read_marks as m on m.person_id = @person and m.channel = 'topic/' || t.id
        join hub_read.posts as p
            on p.topic_id = t.id
            and p.sequence > coalesce(m.sequence, 0)
            and p.author_id <> @person
            and p.withdrawn_at is null
    where t.network = any(@networks) and t.last_post_sequence > coalesce(m.sequence, 0)
    group by t.id
    union all
    select 'chat/' || wanted.network, count(*)::integer, coalesce(max(m.sequence), 0), max(c.sequence)
    from
        unnest(@networks) as wanted (network)
        left join hub_rows.read_marks as m on m.person_id = @person and m.channel = 'chat/' || wanted.network
        join hub_read.messages as c
            on c.network = wanted.network
            and c.sequence > coalesce(m.sequence, 0)
            and c.author_id <> @person
            and c.deleted_at is null
    group by wanted.network
) as unread
order by newest desc
limit 200
