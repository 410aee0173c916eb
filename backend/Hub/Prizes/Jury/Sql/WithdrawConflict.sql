update prize_conflicts
set
    withdrawn_at = $3, withdrawn_language = $4, withdrawn_markdown = $5, withdrawn_html = $6, withdrawn_sequence = $7
where nomination_id = $1 and juror_id = $2
