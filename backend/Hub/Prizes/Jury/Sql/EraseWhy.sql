update prize_conflicts
set
    markdown = case when sequence = $1 then $2 else markdown end,
    html = case when sequence = $1 then $3 else html end,
    withdrawn_markdown = case when withdrawn_sequence = $1 then $2 else withdrawn_markdown end,
    withdrawn_html = case when withdrawn_sequence = $1 then $3 else withdrawn_html end
where sequence = $1 or withdrawn_sequence = $1
