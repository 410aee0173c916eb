-- Only what stands there now: words that were changed since are masked with the event that changed them.
update agenda_points set title = $2, note_markdown = $3, note_html = $4 where id = $1 and text_sequence = $5
