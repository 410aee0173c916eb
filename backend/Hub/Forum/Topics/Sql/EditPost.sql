update posts
set version = $2, language = $3, markdown = $4, html = $5, edited_at = $6
where id = $1 and withdrawn_at is null
