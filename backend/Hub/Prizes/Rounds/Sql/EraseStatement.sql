update prize_rounds set statement_markdown = $3, statement_html = $4 where id = $1 and statement_sequence = $2
