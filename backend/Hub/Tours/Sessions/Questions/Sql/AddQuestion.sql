insert into questions (
    id, session_id, author_id, acting_for, is_anonymous, language, markdown, html, status, is_pinned, asked_at, sequence
)
values ($1, $2, $3, $4, $5, $6, $7, $8, 'QUEUED', false, $9, $10)
