update stops
set title = $3, markdown = $4, html = $5, programme = $6::jsonb
where id = $1 and content_version = $2
