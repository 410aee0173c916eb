update access_requests
set reason_markdown = null, reason_html = null
where id = $1 and answered_at = $2
