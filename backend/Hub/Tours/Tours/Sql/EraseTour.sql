update tours set title = $3, markdown = $4, html = $5 where id = $1 and content_version = $2
