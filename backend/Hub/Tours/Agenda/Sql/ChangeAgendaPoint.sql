update agenda_points
set title = $2, note_markdown = $3, note_html = $4, minutes = $5, text_sequence = $6, sequence = $6
where id = $1
