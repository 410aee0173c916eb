select
    a.id, a.network, a.person_id, a.acting_for, a.status, a.language, a.markdown, a.html, a.address,
    a.asked_at, a.answered_at, a.reason_language, a.reason_markdown, a.reason_html, a.valid_to, a.sequence
from hub_read.access_requests as a
where a.id = any(@ids) and {{VisibleAccessRequests}}
