update prize_rounds
set
    announced_at = $2, statement_language = $3, statement_markdown = $4, statement_html = $5, statement_sequence = $6,
    sequence = $6
where id = $1
