select
    p.id, p.topic_id, t.network, t.is_locked, p.number, p.author_id, p.acting_for, p.language, p.markdown, p.html,
    p.version, p.posted_at, p.edited_at, p.withdrawn_at, p.hidden_at, p.hidden_reason, p.sequence
from
    hub_read.topics as t
    cross join lateral (
        select *
        from hub_read.posts as p
        where p.topic_id = t.id and p.number > @after
        order by p.number
        limit @count
    ) as p
where t.id = any(@topics) and {{VisibleTopics}}
order by p.topic_id, p.number
