select
    t.id, t.network, t.author_id, t.acting_for, t.language, t.markdown, t.html, t.version,
    t.sent_at, t.edited_at, t.deleted_at, t.is_sample, t.sequence, t.hidden_at, t.hidden_reason
from hub_read.messages as t
where t.id = any(@ids) and {{VisibleMessages}}
