update posts
set withdrawn_at = $2, markdown = null, html = null
where id = $1
