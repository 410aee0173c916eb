insert into agenda_points (
    id, tour_id, stop_id, author_id, acting_for, language, title, note_markdown, note_html, text_sequence, minutes,
    added_at, sequence
)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $12, $10, $11, $12)
