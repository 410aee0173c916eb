select
    p.id, p.topic_id, t.network, t.is_locked, p.number, p.author_id, p.acting_for, p.language, p.markdown, p.html,
    p.version, p.posted_at, p.edited_at, p.withdrawn_at, p.hidden_at, p.hidden_reason, p.sequence
from
    hub_read.posts as p
    join hub_read.topics as t on t.id = p.topic_id
where p.id = any(@ids) and {{VisibleTopics}}
