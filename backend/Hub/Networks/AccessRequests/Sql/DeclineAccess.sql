update access_requests
set status = 'Declined', answered_at = $2, reason_language = $3, reason_markdown = $4, reason_html = $5
where id = $1
