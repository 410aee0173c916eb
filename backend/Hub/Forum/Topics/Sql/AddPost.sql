insert into posts (
    id, topic_id, number, author_id, acting_for, language, markdown, html, version, posted_at, sequence
)
values ($1, $2, $3, $4, $5, $6, $7, $8, 1, $9, $10)
