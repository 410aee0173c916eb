update slots
set
    date = $2, starts = $3, minutes = $4, zone = $5, starts_at = $6, ends_at = $7, place = $8, online_link = $9,
    note_language = $10, note_markdown = $11, note_html = $12, note_sequence = $13, sequence = $13
where id = $1
