insert into messages (
    id, network, author_id, acting_for, language, markdown, html, version, sent_at, is_sample, sequence
)
values ($1, $2, $3, $4, $5, $6, $7, 1, $8, $9, $10)
