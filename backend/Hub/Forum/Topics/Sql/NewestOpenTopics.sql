select
    t.id, t.network, t.title, t.language, t.visibility, t.focus_areas, t.author_id, t.acting_for,
    t.started_at, t.last_post_at, t.last_post_sequence, t.post_count, t.is_locked, t.is_sample, t.sequence
from hub_read.topics as t
where t.visibility = 'OPEN' and {{VisibleTopics}}
order by t.last_post_sequence desc
limit @count
