insert into prize_nominations (
    id, round_id, experience_id, municipality, author_id, acting_for, language, markdown, html, nominated_at, is_sample,
    sequence
)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
