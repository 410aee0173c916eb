-- The last ones before a position, newest first: the caller turns them.
select
    t.id, t.network, t.author_id, t.acting_for, t.language, t.markdown, t.html, t.version,
    t.sent_at, t.edited_at, t.deleted_at, t.is_sample, t.sequence, t.hidden_at, t.hidden_reason
from hub_read.messages as t
where t.network = @network and t.sequence < @before and {{VisibleMessages}}
order by t.sequence desc
limit @count
