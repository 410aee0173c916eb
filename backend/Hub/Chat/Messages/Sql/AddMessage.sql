insert into messages (
    id, network, room, author_id, acting_for, language, markdown, html, version, sent_at, is_sample, sequence
)
values ($1, $2, $3, $4, $5, $6, $7, $8, 1, $9, $10, $11)
