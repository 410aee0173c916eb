insert into contributions (
    id, tour_id, author_id, acting_for, municipality, language, title, markdown, html, presenter, presenter_role,
    proposed_at, text_sequence, status, sequence
)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 'WAITING', $13)
