update stops set notice_markdown = $3, notice_html = $4 where id = $1 and notice_version = $2
