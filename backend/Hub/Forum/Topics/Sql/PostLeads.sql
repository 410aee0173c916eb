-- Of a topic's posts those that led to something.
select 'Topic', p.topic_id::text, 'Post', p.id::text, p.posted_at
from hub_read.posts as p
where
    p.id = any(@posts)
    or (
        p.topic_id = any(@topics)
        and exists (
            select from hub_read.links as l
            where l.from_type = 'Post' and l.from_key = p.id::text and l.kind = 'Origin'
        )
    )
order by p.posted_at, p.id
limit 200
