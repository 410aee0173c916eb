update stops
set
    notice_version = $2, notice_language = $3, notice_markdown = $4, notice_html = $5, notice_at = $6, sequence = $7
where id = $1
